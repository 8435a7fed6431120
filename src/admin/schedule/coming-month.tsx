import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { isoDay } from '../../domain/reading/dates';
import type { Coming } from '../../domain/schedule/coming';
import { byDay, monthAfter, monthText, weekdayNames, weeksOf } from '../../domain/schedule/month';
import { MonthDay } from './month-day';

interface ComingMonthProps {
  /** `YYYY-MM`. */
  month: string;
  coming: readonly Coming[];
  /** Whose today it is. */
  timezone: string;
  say: (name: string, values?: Record<string, string>) => string;
  onMonth: (month: string) => void;
}

/** Months ahead of which something is known. */
const MONTHS_AHEAD = 12;

/** One month of what is to come, as a table of its days. */
export function ComingMonth({ month, coming, timezone, say, onMonth }: ComingMonthProps) {
  const { locale } = useIntl();
  const today = isoDay(new Date().toISOString(), timezone);
  const thisMonth = today.slice(0, 7);
  const days = byDay(coming);
  const name = monthText(month, locale);
  const turn = (label: string, months: number) => {
    const other = monthAfter(month, months);
    const isKnown = other >= thisMonth && other <= monthAfter(thisMonth, MONTHS_AHEAD);
    return (
      // Still there when it leads nowhere: whoever pressed it keeps the place on the page.
      <Button variant="tertiary" aria-disabled={!isKnown} onClick={() => isKnown && onMonth(other)}>
        {say(label)}
      </Button>
    );
  };

  return (
    <Box tag="section" background="neutral0" shadow="tableShadow" hasRadius padding={4}>
      <Flex justifyContent="space-between" gap={4} paddingBottom={4}>
        {turn('month.previous', -1)}
        <div role="status">
          <Typography tag="h2" variant="beta" id="coming-month">
            {name.charAt(0).toUpperCase() + name.slice(1)}
          </Typography>
        </div>
        {turn('month.next', 1)}
      </Flex>
      <table
        aria-labelledby="coming-month"
        style={{ width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' }}
      >
        <thead>
          <tr>
            {weekdayNames(locale).map(({ long, short }) => (
              <Box key={long} tag="th" scope="col" padding={2} textAlign="left">
                <Typography variant="pi" fontWeight="semiBold" textColor="neutral600">
                  <abbr title={long} style={{ textDecoration: 'none' }}>
                    {short}
                  </abbr>
                </Typography>
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((day, place) => (
                <MonthDay
                  key={day ?? place}
                  day={day}
                  isToday={day === today}
                  items={days.get(day ?? '') ?? []}
                  say={say}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}
