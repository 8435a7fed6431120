import { localTime, type OffsetAt, offsetsOf } from './zoned-time';

const DAY = 24 * 60 * 60_000;
/** No zone has gone to summer time and back in less. */
const STEP = 14 * DAY;
/** Years looked at, at least: enough to tell «the last Sunday» from «the fourth». */
const YEARS = 6;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A moment at which clocks change; offsets in minutes east of UTC. */
interface Change {
  moment: number;
  from: number;
  to: number;
}

/**
 * VTIMEZONE (RFC 5545 §3.6.5) of a zone, right for every moment from `first` to `last` (milliseconds since 1970). Where clocks
 * change by a yearly rule it says the rule, which is what calendars like best; elsewhere (Morocco, a change of law) each change.
 * The rules come from Intl, as the hours on our pages do: the two never differ, and any zone has them, under the name in use.
 */
export function timeZoneLines(zone: string, first: number, last: number): string[] {
  const offsetAt = offsetsOf(zone);
  const firstYear = new Date(first).getUTCFullYear() - 1;
  const lastYear = Math.max(new Date(last).getUTCFullYear() + 1, firstYear + YEARS - 1);
  const start = Date.UTC(firstYear, 0, 1);
  const changes = changesBetween(start, Date.UTC(lastYear + 1, 0, 1), offsetAt);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    `X-LIC-LOCATION:${zone}`,
    ...(yearlyRules(changes, lastYear - firstYear + 1) ?? eachChange(changes, start, offsetAt)),
    'END:VTIMEZONE',
  ];
}

function changesBetween(start: number, end: number, offsetAt: OffsetAt): Change[] {
  const changes: Change[] = [];
  for (let moment = start; moment < end; moment += STEP) {
    const from = offsetAt(moment);
    const to = offsetAt(moment + STEP);
    if (from !== to) changes.push({ moment: momentOfChange(moment, moment + STEP, offsetAt), from, to });
  }
  return changes;
}

/** First moment, to the second, with the offset of `late`. */
function momentOfChange(early: number, late: number, offsetAt: OffsetAt): number {
  const before = offsetAt(early);
  let low = early;
  let high = late;
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** Two observances with a rule each, when every year has two changes that follow one; null when not. */
function yearlyRules(changes: readonly Change[], years: number): string[] | null {
  const kinds = [
    changes.filter((_, index) => index % 2 === 0),
    changes.filter((_, index) => index % 2 === 1),
  ];
  if (changes.length !== 2 * years) return null;
  const observances: string[] = [];
  for (const kind of kinds) {
    const [one] = kind;
    const rule = ruleOf(kind);
    if (!one || !rule) return null;
    observances.push(...observance(one, one.to > one.from, rule));
  }
  return observances;
}

/** RRULE that all of these changes follow; null when there is none. */
function ruleOf(changes: readonly Change[]): string | null {
  const days = changes.map(({ moment, from, to }) => {
    const local = new Date(moment + from * 60_000);
    const day = local.getUTCDate();
    const length = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0)).getUTCDate();
    return {
      pattern: [local.getUTCMonth(), local.getUTCDay(), localTime(moment, from).slice(8), from, to].join(' '),
      month: local.getUTCMonth() + 1,
      weekday: WEEKDAYS[local.getUTCDay()],
      week: Math.ceil(day / 7),
      isLast: day + 7 > length,
    };
  });
  const [one] = days;
  if (!one || days.some(({ pattern }) => pattern !== one.pattern)) return null;
  if (days.every(({ isLast }) => isLast)) return `FREQ=YEARLY;BYMONTH=${one.month};BYDAY=-1${one.weekday}`;
  if (days.some(({ week }) => week !== one.week)) return null;
  return `FREQ=YEARLY;BYMONTH=${one.month};BYDAY=${one.week}${one.weekday}`;
}

function eachChange(changes: readonly Change[], start: number, offsetAt: OffsetAt): string[] {
  const atStart = offsetAt(start);
  const standard = Math.min(atStart, ...changes.map(({ to }) => to));
  const first = { moment: start, from: atStart, to: atStart };
  return [first, ...changes].flatMap((change) => observance(change, change.to > standard, null));
}

function observance({ moment, from, to }: Change, isSummer: boolean, rule: string | null): string[] {
  const name = isSummer ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${localTime(moment, from)}`,
    ...(rule ? [`RRULE:${rule}`] : []),
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${name}`,
  ];
}

/** `+0200` (RFC 5545 §3.3.14). */
function offsetText(minutes: number): string {
  const whole = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(whole / 60))}${two(whole % 60)}`;
}
