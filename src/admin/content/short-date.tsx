import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** Date of a list's cell, short enough to stay on one line: «24 nov. 2026, 18:30». A dash when there is none. */
export function ShortDate({ value, withTime }: { value: string | null | undefined; withTime: boolean }) {
  const { formatDate } = useIntl();
  if (!value) return <Typography textColor="neutral800">–</Typography>;
  // A bare day is read as local midnight: in UTC it would be the day before, west of Greenwich.
  const date = new Date(value.includes('T') ? value : `${value}T00:00:00`);
  return (
    <Typography textColor="neutral800">
      {formatDate(date, { dateStyle: 'medium', ...(withTime ? { timeStyle: 'short' } : {}) })}
    </Typography>
  );
}
