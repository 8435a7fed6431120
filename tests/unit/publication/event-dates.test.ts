import { checkEventDates } from '../../../src/domain/publication/checks/event-dates';

const codes = (entry: Record<string, unknown>) => checkEventDates(entry).map(({ code }) => code);

test.each([
  ['a start alone', { startsAt: '2027-01-01T10:00:00Z' }, []],
  ['an end after it', { startsAt: '2027-01-01T10:00:00Z', endsAt: '2027-01-01T12:00:00Z' }, []],
  ['an end at the same moment', { startsAt: '2027-01-01T10:00:00Z', endsAt: '2027-01-01T10:00:00Z' }, []],
  ['dates as the database gives them', { startsAt: new Date(0), endsAt: new Date(1) }, []],
  ['no start', {}, ['event-without-start']],
  ['an unreadable start', { startsAt: 'bientôt' }, ['event-without-start']],
  ['an end before its start', { startsAt: '2027-01-02', endsAt: '2027-01-01' }, ['event-ends-before-start']],
  ['a known time zone', { startsAt: '2027-01-01', timezone: 'America/Cayenne' }, []],
  ['an empty time zone', { startsAt: '2027-01-01', timezone: '' }, []],
  ['an unknown time zone', { startsAt: '2027-01-01', timezone: 'Europe/Pantin' }, ['unknown-time-zone']],
  ['everything wrong', { endsAt: '2027-01-01', timezone: '?' }, ['event-without-start', 'unknown-time-zone']],
])('an event with %s', (_what, entry, expected) => {
  expect(codes(entry)).toEqual(expected);
});
