import type { Event } from './published';
import { fillIn, languageOf, type Words, wordsOf } from './words';

/** A day in words: «20 avril 2018». `moment` is ISO 8601 (a date alone is that day everywhere); `timezone` an IANA name. Empty for what is no date. */
export function dayText(moment: string | null | undefined, locale: string, timezone: string): string {
  return format(moment, locale, timezone, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day with its weekday: «samedi 12 juin 2027». */
export function weekdayText(moment: string | null | undefined, locale: string, timezone: string): string {
  return format(moment, locale, timezone, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** Time of day as the language says it: «9 h 30», «09:30». */
export function timeText(moment: string, locale: string, timezone: string): string {
  const parts = partsOf(moment, timezone);
  if (!parts) return '';
  if (languageOf(locale) !== 'fr') return `${parts.hour}:${parts.minute}`;
  if (parts.hour === '00' && parts.minute === '00') return 'minuit';
  const minute = parts.minute === '00' ? '' : `\u00a0${parts.minute}`;
  return `${Number(parts.hour)}\u00a0h${minute}`;
}

/** When an event takes place, in its own zone: «samedi 12 juin 2027, de 9 h 30 à 17 h». Empty when it has no start. */
export function whenText(
  event: Pick<Event, 'startsAt' | 'endsAt' | 'allDay' | 'timezone'>,
  locale: string,
): string {
  const { startsAt, endsAt, allDay } = event;
  if (!startsAt) return '';
  const zone = safeZone(event.timezone);
  const words = wordsOf(locale);
  const comma = languageOf(locale) === 'ar' ? '، ' : ', ';
  const start = weekdayText(startsAt, locale, zone);
  const end = endsAt ? weekdayText(endsAt, locale, zone) : start;
  if (allDay) return start === end ? `${start}${comma}${words.allDay}` : `${start} – ${end}`;
  if (start !== end && !endsInTheNight(startsAt, endsAt as string, zone))
    return `${at(words, start, startsAt, locale, zone)} – ${at(words, end, endsAt as string, locale, zone)}`;
  const from = timeText(startsAt, locale, zone);
  if (!endsAt || endsAt === startsAt) return fillIn(words.at, { date: start, time: from });
  const to = timeText(endsAt, locale, zone);
  return `${start}${comma}${fillIn(words.from, { time: from })} ${fillIn(words.to, { time: to })}`;
}

/** Whether an evening ends before six the next morning: nobody calls that two days. */
function endsInTheNight(startsAt: string, endsAt: string, timezone: string): boolean {
  const hours = (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000;
  return hours < 18 && Number(partsOf(endsAt, timezone)?.hour) < 6;
}

/** A zone that Intl knows; Europe/Paris in place of one that it does not. */
export function safeZone(timezone: string | null | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timezone ?? 'Europe/Paris' }).resolvedOptions().timeZone;
  } catch {
    return 'Europe/Paris';
  }
}

/** ISO 8601 with the zone's offset at that moment: `2027-06-12T09:30:00+02:00`. Empty for what is no date. */
export function isoWithOffset(moment: string, timezone: string): string {
  const parts = partsOf(moment, timezone);
  if (!parts) return '';
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}${parts.offset}`;
}

/** Day in a zone as `YYYY-MM-DD`. Empty for what is no date. */
export function isoDay(moment: string, timezone: string): string {
  const parts = partsOf(moment, timezone);
  return parts ? `${parts.year}-${parts.month}-${parts.day}` : '';
}

function at(words: Words, date: string, moment: string, locale: string, timezone: string): string {
  return fillIn(words.at, { date, time: timeText(moment, locale, timezone) });
}

function format(
  moment: string | null | undefined,
  locale: string,
  timezone: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const date = moment ? new Date(moment) : null;
  if (!moment || !date || Number.isNaN(date.getTime())) return '';
  // A date without a time is a day on the calendar, not midnight somewhere.
  const timeZone = /^\d{4}-\d{2}-\d{2}$/.test(moment) ? 'UTC' : safeZone(timezone);
  // British English: day before month, as in the rest of Europe.
  const language = locale === 'en' ? 'en-GB' : locale;
  const text = new Intl.DateTimeFormat(language, { ...options, timeZone, numberingSystem: 'latn' }).format(
    date,
  );
  return languageOf(locale) === 'fr' ? text.replace(/(^|\s)1 (?=\p{L})/u, '$11er ') : text;
}

function partsOf(moment: string, timezone: string): Record<string, string> | null {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return null;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: safeZone(timezone),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  }).formatToParts(date);
  const named = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return { ...named, offset: (named.timeZoneName ?? '').replace('GMT', '') || '+00:00' };
}
