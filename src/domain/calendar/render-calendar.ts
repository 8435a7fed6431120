import type { CalendarEvent } from './calendar-event';
import { joinLines, textLine, uriLine } from './content-line';
import { timeZoneLines } from './time-zone';

/** What a calendar says of itself. Null for the file of a single event, which is imported once and not asked for again. */
export interface CalendarInfo {
  name: string;
  description: string | null;
  /** Page that shows the same. */
  pageUrl: string;
  selfUrl: string;
  /** Site's time zone, an IANA name. */
  timezone: string;
  /** Moment from which events are in it, in milliseconds since 1970. */
  since: number;
}

/** How often subscribers ask again (RFC 5545 §3.3.6). */
const REFRESH = 'PT1H';

/** iCalendar document (RFC 5545, RFC 7986). Without METHOD: with one, iTIP (RFC 5546 §3.2.1) wants an ORGANIZER. Events keep the given order. */
export function renderCalendar(info: CalendarInfo | null, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Portevoix//Portevoix//FR',
    'CALSCALE:GREGORIAN',
    ...(info ? infoLines(info) : []),
    ...(events.length > 0 ? zoneLines(events) : roomLines(info)),
    ...events.flatMap(({ lines }) => lines),
    'END:VCALENDAR',
  ];
  return joinLines(lines);
}

function infoLines({ name, description, pageUrl, selfUrl, timezone }: CalendarInfo): string[] {
  return [
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    description ? textLine('DESCRIPTION', description) : null,
    description ? textLine('X-WR-CALDESC', description) : null,
    uriLine('URL', pageUrl),
    uriLine('SOURCE;VALUE=URI', selfUrl),
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    textLine('X-WR-TIMEZONE', timezone),
  ].filter((line) => line !== null);
}

/** A calendar without events has a time zone: it may not be without any component (RFC 5545 §3.6). */
function roomLines(info: CalendarInfo | null): string[] {
  return info ? timeZoneLines(info.timezone, info.since, info.since) : [];
}

/** One VTIMEZONE for each zone that events name, right for all of their moments. */
function zoneLines(events: readonly CalendarEvent[]): string[] {
  const spans = new Map<string, { first: number; last: number }>();
  for (const { zone } of events) {
    if (!zone) continue;
    const known = spans.get(zone.name);
    spans.set(zone.name, {
      first: Math.min(zone.first, known?.first ?? zone.first),
      last: Math.max(zone.last, known?.last ?? zone.last),
    });
  }
  return [...spans].flatMap(([name, { first, last }]) => timeZoneLines(name, first, last));
}
