import type { Coming } from '../../../src/domain/schedule/coming';
import { byDay, monthAfter, monthText, weekdayNames, weeksOf } from '../../../src/domain/schedule/month';

test('a month is whole weeks from Monday on', () => {
  expect(weeksOf('2027-02')).toEqual(
    [1, 8, 15, 22].map((first) =>
      Array.from({ length: 7 }, (_, day) => `2027-02-${String(first + day).padStart(2, '0')}`),
    ),
  );
  const may = weeksOf('2026-05');
  expect(may[0]).toEqual([null, null, null, null, '2026-05-01', '2026-05-02', '2026-05-03']);
  expect(may.at(-1)?.at(-1)).toBe('2026-05-31');
  expect(weeksOf('2026-11').at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null]);
  expect(weeksOf('2028-02').flat().filter(Boolean)).toHaveLength(29);
});

test.each([
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-11', 12, '2027-11'],
])('from %s by %i it is %s', (month, months, other) => {
  expect(monthAfter(month, months)).toBe(other);
});

test('months and days have the names of the panel’s language', () => {
  expect(monthText('2026-12', 'fr')).toBe('décembre 2026');
  expect(monthText('2026-12', 'en')).toBe('December 2026');
  expect(weekdayNames('fr').map(({ long }) => long)).toEqual([
    'lundi',
    'mardi',
    'mercredi',
    'jeudi',
    'vendredi',
    'samedi',
    'dimanche',
  ]);
});

test('what is to come stands on its day by its own clocks, and what was refused on none', () => {
  const item = (title: string, at: string, timezone: string, refusal: string | null = null) =>
    ({ title, at, timezone, refusal }) as Coming;
  const days = byDay([
    item('refused', '2026-12-31T23:30:00Z', 'Europe/Paris', 'Non'),
    item('Paris', '2026-12-31T23:30:00Z', 'Europe/Paris'),
    item('Montréal', '2026-12-31T23:30:00Z', 'America/Montreal'),
    item('deadline', '2026-12-31', 'Europe/Paris'),
  ]);
  expect([...days].map(([day, items]) => [day, items.map(({ title }) => title)])).toEqual([
    ['2027-01-01', ['Paris']],
    ['2026-12-31', ['Montréal', 'deadline']],
  ]);
});
