import { isoDay, safeZone } from '../reading/dates';
import type { Event } from '../reading/published';
import { parameterValue } from './content-line';
import { isSecondPass, localTime, offsetsOf, utcTime } from './zoned-time';

/** How long an event lasts in calendars when nobody said: they have no room for one without an end. */
const UNKNOWN_LENGTH = 'PT1H';

export interface EventTimes {
  lines: string[];
  /** Zone that the lines name, with the moments that they name in it; null for whole days and UTC. */
  zone: { name: string; first: number; last: number } | null;
}

/**
 * DTSTART, and DTEND or DURATION (RFC 5545 §3.6.1), in the event's own zone. Whole days are days on its calendar, the end the
 * day after the last one. Null when it has no start.
 */
export function eventTimes({ startsAt, endsAt, allDay, timezone }: Event): EventTimes | null {
  const start = Date.parse(startsAt ?? '');
  if (!startsAt || Number.isNaN(start)) return null;
  const zone = safeZone(timezone);
  const given = Date.parse(endsAt ?? '');
  const end = given > start ? given : null;
  if (allDay) {
    const lastDay = isoDay(new Date(end ?? start).toISOString(), zone);
    return {
      lines: [
        `DTSTART;VALUE=DATE:${compact(isoDay(startsAt, zone))}`,
        `DTEND;VALUE=DATE:${compact(dayAfter(lastDay))}`,
      ],
      zone: null,
    };
  }
  const offsetAt = offsetsOf(zone);
  const moments = end === null ? [start] : [start, end];
  const inUtc = zone === 'UTC' || moments.some((moment) => isSecondPass(moment, offsetAt));
  const time = (name: string, moment: number) =>
    inUtc
      ? `${name}:${utcTime(moment)}`
      : `${name};TZID=${parameterValue(zone)}:${localTime(moment, offsetAt(moment))}`;
  return {
    lines: [time('DTSTART', start), end === null ? `DURATION:${UNKNOWN_LENGTH}` : time('DTEND', end)],
    zone: inUtc ? null : { name: zone, first: start, last: end ?? start },
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 60 * 60_000).toISOString().slice(0, 10);
}

function compact(day: string): string {
  return day.replace(/-/g, '');
}
