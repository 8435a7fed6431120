import fc from 'fast-check';
import ICAL from 'ical.js';
import { agendaStart } from '../../../src/domain/calendar/agenda-start';
import { calendarEvent } from '../../../src/domain/calendar/calendar-event';
import { renderCalendar } from '../../../src/domain/calendar/render-calendar';
import { timeZoneLines } from '../../../src/domain/calendar/time-zone';
import { webcalUrl } from '../../../src/domain/calendar/webcal-url';
import { localTime, offsetsOf } from '../../../src/domain/calendar/zoned-time';
import type { Event } from '../../../src/domain/reading/published';
import { publishedEvent } from '../../support/feeds';
import { expectGolden } from '../../support/golden';

const context = {
  uid: '0b0c5f1e-0000-5000-8000-000000000000',
  locale: 'fr',
  origin: 'https://cms.example.org',
};
const info = {
  name: 'Les Voix du canal – Agenda, tout',
  description: 'Une association fictive',
  pageUrl: 'https://example.org/agenda',
  selfUrl: 'https://cms.example.org/feeds/events.ics?section=a&tag=b',
  timezone: 'Europe/Paris',
  since: Date.UTC(2026, 8, 24),
};

function linesOf(event: Event, more = {}): string[] {
  const made = calendarEvent(event, { ...context, ...more });
  if (!made) throw new Error('no event');
  return made.lines;
}

/** Content lines of a calendar, unfolded. */
function calendarOf(...events: Event[]): string {
  return renderCalendar(
    info,
    events.flatMap(
      (event, index) => calendarEvent(event, { ...context, uid: `${index}-${context.uid}` }) ?? [],
    ),
  );
}

function parse(document: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(document));
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone), undefined as never);
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)),
  };
}

const wholeDays: Partial<Event> = {
  allDay: true,
  startsAt: '2027-04-13T22:00:00.000Z',
  endsAt: '2027-04-15T21:59:00.000Z',
};

test('a calendar is what tests/fixtures/feeds/events.ics says', () => {
  expectGolden(
    'feeds/events.ics',
    calendarOf(
      publishedEvent(),
      publishedEvent({ ...wholeDays, title: 'Deux jours', stage: 'cancelled' }),
      publishedEvent({
        title: 'En ligne',
        stage: 'postponed',
        attendance: 'online',
        onlineUrl: 'https://visio.example/salle',
        endsAt: null,
        timezone: 'America/New_York',
      }),
    ),
  );
});

test('the file of one event is what tests/fixtures/feeds/event.ics says', () => {
  const event = calendarEvent(publishedEvent(), context);
  expectGolden('feeds/event.ics', renderCalendar(null, event ? [event] : []));
});

describe('a calendar as ical.js reads it', () => {
  test('has its name, its events, and their times in their zone', () => {
    const { calendar, events } = parse(calendarOf(publishedEvent()));
    // It does not know these two, and leaves their values as they stand.
    for (const name of ['name', 'x-wr-calname'])
      expect(calendar.getFirstPropertyValue(name)).toBe(info.name.replace(',', '\\,'));
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
    const [event] = events;
    expect(event?.summary).toBe('Un site en un samedi');
    expect(event?.location).toBe('La Remise, au fond, 12, quai de l’Exemple, 93500 Pantin');
    expect(event?.startDate.zone.tzid).toBe('Europe/Paris');
    expect(event?.startDate.toString()).toBe('2027-06-12T09:30:00');
    expect(event?.startDate.toJSDate().toISOString()).toBe('2027-06-12T07:30:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2027-06-12T15:00:00.000Z');
    expect(event?.description).toContain('https://example.org/agenda/un-site');
    expect(event?.component.getFirstPropertyValue('geo')).toEqual([48.896, 2.405]);
    expect(event?.component.getFirstProperty('categories')?.getValues()).toEqual([
      'Numérique citoyen',
      'Libre, et gratuit',
    ]);
  });

  test('has whole days with an end that is not part of them', () => {
    const [event] = parse(calendarOf(publishedEvent(wholeDays))).events;
    expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      true,
      '2027-04-14',
      '2027-04-16',
    ]);
  });

  test('is whole without any event', () => {
    const { calendar, events } = parse(calendarOf());
    expect(events).toEqual([]);
    expect(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Europe/Paris');
  });
});

describe('an event', () => {
  test.each([
    ['scheduled', 'STATUS:CONFIRMED', 'SUMMARY:Un site en un samedi'],
    ['postponed', 'STATUS:TENTATIVE', 'SUMMARY:Reporté\u00a0: Un site en un samedi'],
    ['cancelled', 'STATUS:CANCELLED', 'SUMMARY:Annulé\u00a0: Un site en un samedi'],
  ] as const)('that is %s says so', (stage, status, summary) => {
    expect(linesOf(publishedEvent({ stage }))).toEqual(expect.arrayContaining([status, summary]));
  });

  test('counts its changes up, whatever their day, in the integers of RFC 5545', () => {
    const sequence = (updatedAt: string) =>
      Number(
        linesOf(publishedEvent({ updatedAt }))
          .find((line) => line.startsWith('SEQUENCE:'))
          ?.slice(9),
      );
    const numbers = ['2026-06-21T10:00:01.000Z', '2026-06-21T10:00:02.000Z', '2087-01-01T00:00:00.000Z'].map(
      sequence,
    );
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
    expect(new Set(numbers).size).toBe(3);
    expect(numbers[2]).toBeLessThan(2 ** 31);
  });

  test('without an end lasts an hour in calendars', () => {
    const lines = linesOf(publishedEvent({ endsAt: null }));
    expect(lines).toContain('DURATION:PT1H');
    expect(lines.some((line) => line.startsWith('DTEND'))).toBe(false);
    expect(linesOf(publishedEvent({ endsAt: '2027-06-12T07:30:00.000Z' }))).toContain('DURATION:PT1H');
  });

  test('without a start is none', () => {
    expect(calendarEvent(publishedEvent({ startsAt: null }), context)).toBeNull();
  });

  test('online is at the address of its meeting', () => {
    const lines = linesOf(publishedEvent({ attendance: 'online', onlineUrl: 'https://visio.example/a' }));
    expect(lines).toContain('LOCATION:https://visio.example/a');
    expect(lines).toContain('CONFERENCE;VALUE=URI;LABEL=Rejoindre en ligne:https://visio.example/a');
    expect(lines.some((line) => line.startsWith('GEO'))).toBe(false);
  });

  test('names nobody to whom mail could be sent', () => {
    expect(linesOf(publishedEvent()).some((line) => /^(ORGANIZER|ATTENDEE)|mailto/i.test(line))).toBe(false);
  });

  test('in the hour that clocks show twice is told in UTC, which knows one of each', () => {
    const second = publishedEvent({
      startsAt: '2027-10-31T01:30:00.000Z',
      endsAt: '2027-10-31T03:00:00.000Z',
    });
    expect(linesOf(second)).toEqual(
      expect.arrayContaining(['DTSTART:20271031T013000Z', 'DTEND:20271031T030000Z']),
    );
    const first = publishedEvent({
      startsAt: '2027-10-31T00:30:00.000Z',
      endsAt: '2027-10-31T03:00:00.000Z',
    });
    expect(linesOf(first)).toContain('DTSTART;TZID=Europe/Paris:20271031T023000');
  });
});

describe('the time zone', () => {
  test('says a yearly rule where there is one, each change where there is none, and one time where clocks never change', () => {
    const lines = (zone: string) => timeZoneLines(zone, Date.UTC(2026, 5, 1), Date.UTC(2027, 5, 1));
    expect(lines('Europe/Paris')).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    expect(lines('America/New_York')).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
    expect(lines('Asia/Jerusalem').some((line) => line.startsWith('RRULE'))).toBe(false);
    expect(lines('Asia/Kolkata').filter((line) => line.startsWith('BEGIN'))).toEqual([
      'BEGIN:VTIMEZONE',
      'BEGIN:STANDARD',
    ]);
  });

  test('is the right one for any zone at any hour of the years around the events', () => {
    const zones = [
      'Europe/Paris',
      'Europe/Dublin',
      'Africa/Casablanca',
      'Africa/Cairo',
      'America/New_York',
      'America/Sao_Paulo',
      'America/Santiago',
      'Asia/Jerusalem',
      'Asia/Kathmandu',
      'Asia/Gaza',
      'Australia/Lord_Howe',
      'Australia/Sydney',
      'Indian/Reunion',
      'Pacific/Apia',
      'Pacific/Chatham',
      'America/Nuuk',
      'Etc/GMT+5',
    ];
    for (const zone of zones) {
      for (const year of [2011, 2018, 2027]) {
        const [first, last] = [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)];
        const lines = timeZoneLines(zone, first, last);
        const read = new ICAL.Timezone(new ICAL.Component(ICAL.parse(`${lines.join('\r\n')}\r\n`)));
        const offsetAt = offsetsOf(zone);
        for (let moment = first; moment <= last; moment += 35 * 3_600_000) {
          const offset = offsetAt(moment);
          const local = ICAL.Time.fromString(
            localTime(moment, offset).replace(/^(....)(..)(..T..)(..)(..)$/, '$1-$2-$3:$4:$5'),
            undefined as never,
          );
          local.zone = read;
          // Around a change clocks show an hour twice, or not at all.
          const isNearChange = offsetAt(moment - 7_200_000) !== offsetAt(moment + 7_200_000);
          if (!isNearChange) expect([zone, moment, local.utcOffset() / 60]).toEqual([zone, moment, offset]);
        }
      }
    }
  });
});

test('lines hold 75 octets, end in CR LF, and break inside no character', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 300 }), (title) => {
      const document = calendarOf(publishedEvent({ title }));
      const octets = Buffer.from(document, 'utf8');
      for (const line of octets.toString('latin1').split('\r\n')) {
        expect(line.length).toBeLessThanOrEqual(75);
        expect(() => decoder.decode(Buffer.from(line, 'latin1'))).not.toThrow();
      }
    }),
    { numRuns: 100 },
  );
});

test('no title, name or address breaks out of a calendar', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom(
      '\r\nATTENDEE:x',
      '\nEND:VEVENT',
      '\rX:y',
      ';VALUE=URI:x',
      '\\',
      '\\n',
      '"',
      '\u0000',
      '\ud800',
    ),
  );
  const known =
    /^(BEGIN|END|VERSION|PRODID|CALSCALE|NAME|X-WR-CALNAME|DESCRIPTION|X-WR-CALDESC|X-WR-TIMEZONE|URL|SOURCE|REFRESH-INTERVAL|X-PUBLISHED-TTL|TZID|X-LIC-LOCATION|DTSTART|RRULE|TZOFFSETFROM|TZOFFSETTO|UID|DTSTAMP|DTEND|SUMMARY|LOCATION|GEO|CONFERENCE|CATEGORIES|IMAGE|STATUS|CLASS|SEQUENCE|CREATED|LAST-MODIFIED)[:;]/;
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, name, address) => {
      const event = publishedEvent({
        title: `t${title}`,
        summary: name,
        url: `https://example.org/${address}`,
        attendance: 'mixed',
        onlineUrl: `https://visio.example/${address}`,
        registrationUrl: `https://example.org/${address}`,
        venue: { name, accessibility: title, address: null },
        tags: [{ documentId: 't', slug: 't', url: null, name }],
        timezone: title,
      });
      const document = calendarOf(event);
      const lines = document.replace(/\r\n[ \t]/g, '').split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) {
        expect(line).toMatch(known);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
        expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
      }
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
      expect(parse(document).events).toHaveLength(1);
    }),
    { numRuns: 100 },
  );
});

test('a summary comes back as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aé;,\\n":\n\t 👩') }), (text) => {
      const [event] = parse(calendarOf(publishedEvent({ title: `t${text}t`, locale: 'en' }))).events;
      const english = calendarEvent(publishedEvent({ title: `t${text}t` }), { ...context, locale: 'en' });
      const read = parse(renderCalendar(null, english ? [english] : [])).events[0];
      expect(event).toBeDefined();
      expect(read?.summary).toBe(`t${text}t`);
    }),
  );
});

test('the agenda goes back two months, by the day', () => {
  expect(agendaStart(new Date('2026-11-24T12:10:00Z')).toISOString()).toBe('2026-09-24T00:00:00.000Z');
});

test.each(['https://a.example/feeds/events.ics?tag=b', 'http://a.example/feeds/events.ics?tag=b'])(
  'a device is offered %s to subscribe to',
  (url) => {
    expect(webcalUrl(url)).toBe('webcal://a.example/feeds/events.ics?tag=b');
  },
);
