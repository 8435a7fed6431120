import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { timeText } from '../../domain/reading/dates';
import type { Coming } from '../../domain/schedule/coming';
import { EntryLink } from '../content/entry-link';

interface MonthDayProps {
  /** `YYYY-MM-DD`; null for a day of another month. */
  day: string | null;
  isToday: boolean;
  items: readonly Coming[];
  say: (name: string, values?: Record<string, string>) => string;
}

/** A day of the month with what happens on it, each a link to its entry. */
export function MonthDay({ day, isToday, items, say }: MonthDayProps) {
  const { locale } = useIntl();
  const timeOf = ({ at, timezone }: Coming) => (at.length > 10 ? timeText(at, locale, timezone) : '');
  return (
    <Box
      tag="td"
      padding={2}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="1px"
      background={background(day, isToday)}
      aria-current={isToday ? 'date' : undefined}
      style={{ height: '6rem', verticalAlign: 'top' }}
    >
      {day && (
        <Typography
          tag="time"
          dateTime={day}
          variant="pi"
          fontWeight={isToday ? 'bold' : 'regular'}
          textColor={isToday ? 'primary700' : 'neutral600'}
        >
          {Number(day.slice(8))}
          {isToday && ` · ${say('today')}`}
        </Typography>
      )}
      {items.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={1}>
          {items.map((item) => (
            <li key={`${item.kind} ${item.documentId} ${item.locale}`}>
              <EntryLink entry={item} variant="pi">
                {item.title || say('untitled')}
              </EntryLink>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {[say(`kind.${item.kind}`), timeOf(item)].filter(Boolean).join(', ')}
                {item.locale !== 'fr' && ` (${item.locale})`}
              </Typography>
            </li>
          ))}
        </Flex>
      )}
    </Box>
  );
}

function background(day: string | null, isToday: boolean): string {
  if (day === null) return 'neutral100';
  return isToday ? 'primary100' : 'neutral0';
}
