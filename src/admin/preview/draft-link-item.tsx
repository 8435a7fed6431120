import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { dayText, timeText } from '../../domain/reading/dates';
import type { DraftLink } from './use-draft-links';

interface DraftLinkItemProps {
  link: DraftLink;
  isBusy: boolean;
  /** The words of this name in the panel's language. */
  say: (name: string, values?: Record<string, string>) => string;
  onCopy: (url: string) => void;
  onRevoke: (id: string) => void;
}

/** One link to a draft: until when it is good, by whom, and what can be done with it. */
export function DraftLinkItem({ link, isBusy, say, onCopy, onRevoke }: DraftLinkItemProps) {
  const { locale, timeZone } = useIntl();
  const { id, url, madeBy, endsAt } = link;
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const until = say('until', {
    date: `${dayText(endsAt, locale, zone)}, ${timeText(endsAt, locale, zone)}`,
  });
  const name = (action: string) => `${say(action)}, ${until}`;
  return (
    <Box tag="li" borderColor="neutral150" borderWidth="1px 0 0 0" paddingTop={3}>
      <Typography tag="p" variant="pi" textColor="neutral800" fontWeight="semiBold">
        {until}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {madeBy && say('by', { name: madeBy })}
      </Typography>
      {!url && (
        <Typography tag="p" variant="pi" textColor="danger600">
          {say('broken')}
        </Typography>
      )}
      <Flex gap={4} paddingTop={2} wrap="wrap">
        {url && (
          <>
            <TextButton aria-label={name('copy')} onClick={() => onCopy(url)}>
              {say('copy')}
            </TextButton>
            <Typography
              tag="a"
              variant="pi"
              textColor="primary600"
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={name('open')}
            >
              {say('open')}
            </Typography>
          </>
        )}
        <TextButton disabled={isBusy} aria-label={name('revoke')} onClick={() => onRevoke(id)}>
          {say('revoke')}
        </TextButton>
      </Flex>
    </Box>
  );
}
