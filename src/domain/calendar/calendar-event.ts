import { lastChange } from '../content/last-change';
import { whenText } from '../reading/dates';
import { safeLink } from '../reading/links';
import type { Event, PostalAddress } from '../reading/published';
import { addressText } from '../reading/render-event';
import { pictureNear } from '../reading/render-figure';
import { typeset } from '../reading/typography';
import { wordsOf } from '../reading/words';
import { parameterValue, textLine, textListLine, uriLine } from './content-line';
import { type EventTimes, eventTimes } from './event-times';
import { utcTime } from './zoned-time';

/** Sequence numbers count seconds from here: from 1970 they would leave the integers of RFC 5545 (§3.3.8) in 2038. */
const SEQUENCE_START = Date.UTC(2020, 0, 1);

const PICTURE_WIDTH = 1000;

const STATUS: Record<Event['stage'], string> = {
  scheduled: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

export interface CalendarEvent {
  /** Content lines of the VEVENT, not folded. */
  lines: string[];
  zone: EventTimes['zone'];
  /** ISO 8601. */
  updated: string;
}

interface EventContext {
  /** Permanent, the same in all languages: the event takes place once. */
  uid: string;
  locale: string;
  /** Origin of this server. */
  origin: string;
}

/**
 * A published event as a VEVENT (RFC 5545 §3.6.1, RFC 7986 §5); null when it has no start.
 *
 * DTSTAMP is its last published change, as it has to be where there is no METHOD (§3.8.7.2), and SEQUENCE the seconds of that
 * change since 2020: it rises with each one, no counter can be lost, and whoever compares revisions compares the same order.
 * No ORGANIZER, which would give an e-mail address away. Clients pass over URL: the description repeats it.
 */
export function calendarEvent(event: Event, { uid, locale, origin }: EventContext): CalendarEvent | null {
  const times = eventTimes(event);
  if (!times) return null;
  const updated = lastChange(event);
  const moment = Date.parse(updated);
  const categories = [event.section, ...(event.tags ?? [])].flatMap((category) =>
    category?.name ? [category.name] : [],
  );
  const where = locationText(event, { locale, origin });
  const lines = [
    'BEGIN:VEVENT',
    textLine('UID', uid),
    `DTSTAMP:${utcTime(moment)}`,
    ...times.lines,
    textLine('SUMMARY', summaryText(event, locale)),
    textLine('DESCRIPTION', descriptionText(event, { locale, origin })),
    where ? textLine('LOCATION', where) : null,
    event.attendance === 'online' ? null : geoLine(event.venue?.address),
    event.url ? uriLine('URL', event.url) : null,
    onlineLine(event, { locale, origin }),
    categories.length > 0 ? textListLine('CATEGORIES', categories) : null,
    pictureLine(event, origin),
    `STATUS:${STATUS[event.stage] ?? 'CONFIRMED'}`,
    'CLASS:PUBLIC',
    `SEQUENCE:${Math.max(0, Math.floor((moment - SEQUENCE_START) / 1000))}`,
    `CREATED:${utcTime(Date.parse(event.createdAt))}`,
    `LAST-MODIFIED:${utcTime(moment)}`,
    'END:VEVENT',
  ];
  return { lines: lines.filter((line) => line !== null), zone: times.zone, updated };
}

/** Title; what is postponed or cancelled says so there too, where every client shows it. */
function summaryText({ title, stage }: Event, locale: string): string {
  if (stage !== 'postponed' && stage !== 'cancelled') return typeset(title, locale);
  return typeset(`${wordsOf(locale).stage[stage]}: ${title}`, locale);
}

type Place = Pick<EventContext, 'locale' | 'origin'>;

function descriptionText(event: Event, { locale, origin }: Place): string {
  const words = wordsOf(locale);
  const line = (label: string, value: string | null | undefined) =>
    value ? typeset(`${label.replace(/\s*:$/, '')}: `, locale) + value : null;
  const online = event.attendance === 'in-person' ? null : safeLink(event.onlineUrl, origin);
  const registration = event.stage === 'cancelled' ? null : safeLink(event.registrationUrl, origin);
  const organizers = (event.organizers ?? []).flatMap(({ name }) => (name ? [name] : []));
  const facts = [
    whenText(event, locale),
    line(words.organizers, organizers.join(', ')),
    line(words.joinOnline, online),
    line(words.register, registration),
    event.attendance === 'online' ? null : line(words.venueAccessibility, event.venue?.accessibility),
  ];
  return [typeset(event.summary?.trim() ?? '', locale), facts.filter(Boolean).join('\n'), event.url ?? '']
    .filter(Boolean)
    .join('\n\n');
}

/** Venue and address; for what takes place online alone, the address of the meeting, which clients make a link. */
function locationText({ attendance, venue, onlineUrl }: Event, { locale, origin }: Place): string {
  if (attendance === 'online') return safeLink(onlineUrl, origin) ?? wordsOf(locale).online;
  return [venue?.name?.trim(), addressText(venue?.address)].filter(Boolean).join(', ');
}

function geoLine(address: PostalAddress | null | undefined): string | null {
  const [latitude, longitude] = [address?.latitude, address?.longitude].map((value) =>
    value === null || value === undefined || value === '' ? Number.NaN : Number(value),
  ) as [number, number];
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return null;
  return `GEO:${latitude.toFixed(6)};${longitude.toFixed(6)}`;
}

function onlineLine({ attendance, stage, onlineUrl }: Event, { locale, origin }: Place): string | null {
  const url = attendance === 'in-person' || stage === 'cancelled' ? null : safeLink(onlineUrl, origin);
  const label = parameterValue(wordsOf(locale).joinOnline);
  return url ? uriLine(`CONFERENCE;VALUE=URI;LABEL=${label}`, url) : null;
}

function pictureLine({ cover }: Event, origin: string): string | null {
  const picture = pictureNear(cover, PICTURE_WIDTH, origin);
  if (!picture) return null;
  return uriLine(`IMAGE;VALUE=URI;FMTTYPE=${parameterValue(cover?.image?.mime ?? '')}`, picture.url);
}
