/** Minutes east of UTC at a moment, in milliseconds since 1970. */
export type OffsetAt = (moment: number) => number;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A function that answers a zone's offset at any moment. `zone` is a name that Intl knows. */
export function offsetsOf(zone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return (moment) => {
    const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
  };
}

/** Time on the clocks at a moment, `YYYYMMDDTHHMMSS` (RFC 5545 §3.3.5, form 3). */
export function localTime(moment: number, offset: number): string {
  return new Date(moment + offset * MINUTE).toISOString().replace(/[-:]|\.\d+Z/g, '');
}

/** A moment in UTC, `YYYYMMDDTHHMMSSZ` (form 2). */
export function utcTime(moment: number): string {
  return `${localTime(moment, 0)}Z`;
}

/** Whether clocks show the same time twice, and this is the second: local time means the first (RFC 5545 §3.3.5). */
export function isSecondPass(moment: number, offsetAt: OffsetAt): boolean {
  const now = offsetAt(moment);
  const before = offsetAt(moment - DAY);
  return before > now && offsetAt(moment - (before - now) * MINUTE) === before;
}
