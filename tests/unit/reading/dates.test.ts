import {
  dayText,
  isoDay,
  isoWithOffset,
  safeZone,
  timeText,
  whenText,
} from '../../../src/domain/reading/dates';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const event = (startsAt: string, endsAt: string | null = null, more = {}) => ({
  startsAt,
  endsAt,
  allDay: false,
  timezone: 'Europe/Paris',
  ...more,
});

test.each([
  ['2018-04-20T08:00:00.000Z', 'fr', '20 avril 2018'],
  ['2018-03-31T22:30:00.000Z', 'fr', '1er avril 2018'],
  ['2018-04-20T08:00:00.000Z', 'en', '20 April 2018'],
  ['2018-04-20T08:00:00.000Z', 'ar', '20 أبريل 2018'],
  ['2018-04-20', 'fr', '20 avril 2018'],
  ['no date', 'fr', ''],
  [null, 'fr', ''],
])('tells the day of %j in %s as %j', (moment, locale, expected) => {
  expect(dayText(moment, locale, 'Europe/Paris')).toBe(expected);
});

test.each([
  [event('2027-06-12T07:30:00Z', '2027-06-12T15:00:00Z'), 'fr', 'samedi 12 juin 2027, de 9 h 30 à 17 h'],
  [
    event('2027-06-12T07:30:00Z', '2027-06-12T15:00:00Z'),
    'en',
    'Saturday, 12 June 2027, from 09:30 to 17:00',
  ],
  [event('2027-06-12T07:30:00Z'), 'fr', 'samedi 12 juin 2027 à 9 h 30'],
  [event('2027-09-18T18:00:00Z', '2027-09-18T22:00:00Z'), 'fr', 'samedi 18 septembre 2027, de 20 h à minuit'],
  [
    event('2027-06-12T07:30:00Z', '2027-06-13T15:00:00Z'),
    'fr',
    'samedi 12 juin 2027 à 9 h 30 – dimanche 13 juin 2027 à 17 h',
  ],
  [event('2027-06-12T07:30:00Z', null, { allDay: true }), 'fr', 'samedi 12 juin 2027, toute la journée'],
  [
    event('2027-06-12T10:00:00Z', '2027-06-13T10:00:00Z', { allDay: true }),
    'fr',
    'samedi 12 juin 2027 – dimanche 13 juin 2027',
  ],
  [
    event('2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'),
    'fr',
    'dimanche 25 octobre 2026, de 2 h 30 à 2 h 30',
  ],
])('tells when %j takes place in %s', (when, locale, expected) => {
  expect(plain(whenText(when, locale))).toBe(expected);
});

test('says nothing of an event without a start', () => {
  expect(whenText({ startsAt: null, endsAt: null, allDay: false, timezone: null }, 'fr')).toBe('');
});

test.each([
  ['2026-03-29T00:30:00Z', '2026-03-29T01:30:00+01:00'],
  ['2026-03-29T01:30:00Z', '2026-03-29T03:30:00+02:00'],
])('writes %s with the offset of Paris across the change of the clocks', (moment, expected) => {
  expect(isoWithOffset(moment, 'Europe/Paris')).toBe(expected);
});

test('knows the day in the zone, UTC’s offset, and takes Paris for a zone that nobody knows', () => {
  expect(isoDay('2026-06-30T22:30:00Z', 'Europe/Paris')).toBe('2026-07-01');
  expect(isoWithOffset('2026-06-30T22:30:00Z', 'UTC')).toBe('2026-06-30T22:30:00+00:00');
  expect(safeZone('Mars/Olympus')).toBe('Europe/Paris');
  expect(timeText('rubbish', 'fr', 'Europe/Paris')).toBe('');
});
