import { offsetsOf } from '../calendar/zoned-time';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What a time on a zone's clocks means. */
export type ClockReading =
  /** `twice`: clocks show that time two times in a row, and the first is meant, as in RFC 5545 §3.3.5. */
  | { outcome: 'moment'; at: Date; twice: boolean }
  /** Clocks jump over it; `next` is the moment at which they go on. */
  | { outcome: 'skipped'; next: Date }
  | { outcome: 'unreadable' };

/** The moment of a time `YYYY-MM-DDTHH:MM` on the clocks of a zone that Intl knows. */
export function momentOnClock(text: string, zone: string): ClockReading {
  const local = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? Date.parse(`${text}Z`) : Number.NaN;
  // Date.parse makes the 31st of November the 1st of December.
  if (Number.isNaN(local) || new Date(local).toISOString().slice(0, 16) !== text)
    return { outcome: 'unreadable' };
  const offsetAt = offsetsOf(zone);
  const before = offsetAt(local - DAY);
  const after = offsetAt(local + DAY);
  const moments = [...new Set([before, after])]
    .map((offset) => ({ offset, at: local - offset * MINUTE }))
    .filter(({ offset, at }) => offsetAt(at) === offset)
    .map(({ at }) => at)
    .sort((one, other) => one - other);
  const [first] = moments;
  if (first === undefined)
    return { outcome: 'skipped', next: new Date(changeBetween(local - DAY, local + DAY, offsetAt)) };
  return { outcome: 'moment', at: new Date(first), twice: moments.length > 1 };
}

/** The time on the clocks of a zone at a moment, `YYYY-MM-DDTHH:MM`. */
export function clockAt(moment: Date, zone: string): string {
  const offset = offsetsOf(zone)(moment.getTime());
  return new Date(moment.getTime() + offset * MINUTE).toISOString().slice(0, 16);
}

/** First minute with the offset of `late`. */
function changeBetween(early: number, late: number, offsetAt: (moment: number) => number): number {
  const before = offsetAt(early);
  let low = Math.floor(early / MINUTE);
  let high = Math.floor(late / MINUTE);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * MINUTE) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}
