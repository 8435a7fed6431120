import { hasEnded } from '../../../src/domain/content/event-time';

const now = new Date('2026-06-21T12:00:00Z');

test.each([
  [{ startsAt: '2026-06-21T10:00:00Z', endsAt: '2026-06-21T11:00:00Z', allDay: false }, true],
  [{ startsAt: '2026-06-21T10:00:00Z', endsAt: '2026-06-21T13:00:00Z', allDay: false }, false],
  // Nobody said when it ends: it is on for a day.
  [{ startsAt: '2026-06-21T10:00:00Z', endsAt: null, allDay: false }, false],
  [{ startsAt: '2026-06-20T10:00:00Z', endsAt: null, allDay: false }, true],
  // A whole day that began at midnight in Paris.
  [{ startsAt: '2026-06-20T22:00:00Z', endsAt: null, allDay: true }, false],
  [{ startsAt: '2026-06-18T22:00:00Z', endsAt: '2026-06-20T22:00:00Z', allDay: true }, false],
  [{ startsAt: '2026-06-18T22:00:00Z', endsAt: '2026-06-19T22:00:00Z', allDay: true }, true],
])('%j is over: %s', (times, expected) => {
  expect(hasEnded(times, now)).toBe(expected);
});
