import { UID } from '../../../src/domain/content/uids';
import { type Coming, inOrder } from '../../../src/domain/schedule/coming';
import { clockAt, momentOnClock } from '../../../src/domain/schedule/moment-on-clock';
import { orderFault, readMoment } from '../../../src/domain/schedule/read-moment';
import { scheduleSentence, zoneText } from '../../../src/domain/schedule/schedule-words';

const PARIS = 'Europe/Paris';
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  ['2026-11-26T08:00', PARIS, '2026-11-26T07:00:00.000Z'],
  ['2026-07-14T08:00', PARIS, '2026-07-14T06:00:00.000Z'],
  ['2026-03-29T01:59', PARIS, '2026-03-29T00:59:00.000Z'],
  ['2026-03-29T03:00', PARIS, '2026-03-29T01:00:00.000Z'],
  ['2026-10-25T03:00', PARIS, '2026-10-25T02:00:00.000Z'],
  ['2026-11-26T08:00', 'Pacific/Noumea', '2026-11-25T21:00:00.000Z'],
])('%s on the clocks of %s is one moment', (text, zone, at) => {
  expect(momentOnClock(text, zone)).toEqual({ outcome: 'moment', at: new Date(at), twice: false });
  expect(clockAt(new Date(at), zone)).toBe(text);
});

test('an hour that clocks jump over is no moment, and it says when they go on', () => {
  expect(momentOnClock('2026-03-29T02:30', PARIS)).toEqual({
    outcome: 'skipped',
    next: new Date('2026-03-29T01:00:00.000Z'),
  });
});

test('of an hour that clocks show twice the first is meant', () => {
  expect(momentOnClock('2026-10-25T02:30', PARIS)).toEqual({
    outcome: 'moment',
    at: new Date('2026-10-25T00:30:00.000Z'),
    twice: true,
  });
});

test.each(['', '2026-11-31T08:00', '2026-11-26', 'demain'])('«%s» is no time', (text) => {
  expect(momentOnClock(text, PARIS)).toEqual({ outcome: 'unreadable' });
});

test.each([
  [UID.article, 'publish', 'fr', PARIS, 'Sera publié jeudi 26 novembre 2026 à 8 h 00, heure de Paris'],
  [
    UID.page,
    'publish',
    'fr',
    'Indian/Reunion',
    'Sera publiée jeudi 26 novembre 2026 à 11 h 00, heure de La Réunion',
  ],
  [
    UID.campaign,
    'unpublish',
    'fr',
    PARIS,
    'Sera retirée du site jeudi 26 novembre 2026 à 8 h 00, heure de Paris',
  ],
  [UID.event, 'publish', 'en', PARIS, 'Will be published on Thursday 26 November 2026 at 08:00, Paris time'],
] as const)('says of %s when it will %s, in %s in %s', (uid, kind, locale, zone, sentence) => {
  const at = new Date('2026-11-26T07:00:00.000Z');
  expect(plain(scheduleSentence({ uid, kind, at }, locale, zone))).toBe(sentence);
});

test('names zones without a city in French too', () => {
  expect(zoneText('UTC', 'fr')).toBe('temps universel (UTC)');
  expect(zoneText('Europe/Amsterdam', 'fr')).toBe('heure d’Amsterdam');
});

test('refuses what is past, what does not exist, and an end before the publication, in plain words', () => {
  const now = new Date('2026-01-01T00:00:00.000Z');
  const faultOf = (text: string) => {
    const read = readMoment('publish', text, PARIS, now);
    return 'fault' in read ? plain(read.fault.message.fr) : null;
  };
  expect(faultOf('2025-12-31T08:00')).toBe(
    'Ce moment est déjà passé. Choisissez un jour et une heure à venir.',
  );
  expect(faultOf('2026-03-29T02:30')).toContain('dimanche 29 mars 2026 à 3 h 00');
  expect(faultOf('2026-03-29T03:30')).toBeNull();
  const later = new Date('2026-02-01T00:00:00.000Z');
  expect(orderFault(now, later)).toBeNull();
  expect(orderFault(later, now)?.code).toBe('schedule.order');
  expect(orderFault(null, now)).toBeNull();
});

test('lists what was refused before what is to come, and then by time', () => {
  const coming = (title: string, at: string, refusal: string | null = null): Coming => ({
    kind: 'publish',
    uid: UID.article,
    documentId: title,
    locale: 'fr',
    title,
    at,
    timezone: PARIS,
    refusal,
    scheduledBy: null,
  });
  const listed = inOrder([
    coming('b', '2026-02-02T00:00:00Z'),
    coming('a', '2026-02-01'),
    coming('c', '2026-03-01T00:00:00Z', 'Il manque un titre.'),
  ]);
  expect(listed.map(({ title }) => title)).toEqual(['c', 'a', 'b']);
});
