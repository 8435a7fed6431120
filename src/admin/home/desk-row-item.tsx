import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { type AddressedUid, PLURALS } from '../../domain/content/uids';
import type { DeskRow } from '../../domain/desk/desk-row';
import { timeText, weekdayText } from '../../domain/reading/dates';
import { EntryLink } from '../content/entry-link';

interface DeskRowItemProps {
  row: DeskRow;
  /** The words of this name in the panel's language. */
  say: (name: string, values?: Record<string, string | number>) => string;
}

/** One entry on a list of the home page: its title leads to its edit page; below it why it is there. */
export function DeskRowItem({ row, say }: DeskRowItemProps) {
  const { locale, timeZone } = useIntl();
  const { uid, title, reason, at, note } = row;
  const zone = row.timezone ?? timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  // A day alone is that day in every zone.
  const date = at ? weekdayText(at, locale, at.includes('T') ? zone : 'UTC') : '';
  const time = at?.includes('T') ? timeText(at, locale, zone) : '';
  const language = row.locale && row.locale !== 'fr' ? ` (${row.locale})` : '';
  return (
    <Box tag="li" borderColor="neutral150" borderWidth="0 0 1px 0" borderStyle="solid" padding={2}>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <EntryLink entry={row}>{title || say('untitled')}</EntryLink>
        <Typography variant="pi" textColor="neutral600">
          {say(`type.${PLURALS[uid as AddressedUid] ?? 'other'}`)}
          {language} · {say(`reason.${reason}`, { date, time, note: note ?? say('somebody') })}
        </Typography>
      </Flex>
    </Box>
  );
}
