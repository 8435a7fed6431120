import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { dayText } from '../../domain/reading/dates';
import type { DocumentFileFacts } from './use-document-file';

interface DownloadTableProps {
  downloads: DocumentFileFacts['downloads'];
  /** The words of this name in the panel's language. */
  say: (name: string, values?: Record<string, string | number>) => string;
}

/** How often a document was downloaded: in all, in the last thirty days, and on each of them that had any. */
export function DownloadTable({ downloads, say }: DownloadTableProps) {
  const { locale } = useIntl();
  const { total, lastDays, days } = downloads;
  const most = Math.max(1, ...days.map(({ count }) => count));
  return (
    <Box borderColor="neutral150" borderWidth="1px 0 0 0" paddingTop={3}>
      <Typography tag="p" variant="pi" fontWeight="semiBold" textColor="neutral800">
        {total === 0 ? say('downloads.none') : say('downloads', { total, lastDays })}
      </Typography>
      {days.length > 0 && (
        <table style={{ width: '100%', marginTop: '0.5rem', borderCollapse: 'collapse' }}>
          <VisuallyHidden tag="caption">{say('downloads.caption')}</VisuallyHidden>
          <thead>
            <tr>
              {['day', 'count'].map((name) => (
                <th key={name} scope="col" style={{ textAlign: 'start' }}>
                  <Typography variant="pi" textColor="neutral600">
                    {say(`downloads.${name}`)}
                  </Typography>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, count }) => (
              <tr key={day}>
                <th scope="row" style={{ textAlign: 'start', whiteSpace: 'nowrap', width: '1%' }}>
                  <Typography variant="pi" textColor="neutral800">
                    {dayText(day, locale, 'UTC')}
                  </Typography>
                </th>
                <td style={{ paddingInlineStart: '0.75rem' }}>
                  <div style={{ display: 'flex', alignItems: 'center', gap: '0.5rem' }}>
                    <Typography variant="pi" textColor="neutral800">
                      {count}
                    </Typography>
                    <Box
                      background="primary500"
                      height="0.5rem"
                      hasRadius
                      style={{ width: `${(count / most) * 100}%`, minWidth: '2px' }}
                    />
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Box>
  );
}
