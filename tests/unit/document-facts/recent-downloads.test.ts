import { recentDownloads } from '../../../src/domain/document-facts/recent-downloads';

test('the last thirty days are counted, today among them, across the end of a year', () => {
  const days = [
    { day: '2026-01-10', count: 3 },
    { day: '2025-12-12', count: 2 },
    { day: '2025-12-11', count: 40 },
  ];
  expect(recentDownloads({ total: 45, days }, '2026-01-10')).toEqual({
    total: 45,
    lastDays: 5,
    days: days.slice(0, 2),
  });
});
