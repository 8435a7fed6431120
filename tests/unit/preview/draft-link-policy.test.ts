import { ADDRESSED_UIDS, isDrafted, UID } from '../../../src/domain/content/uids';
import { isOvertaken, linkEnd } from '../../../src/domain/preview/draft-link-policy';
import { modelsFromFiles } from '../../support/models-from-files';

const NOW = new Date('2026-11-24T12:00:00Z');

test('shares the drafts of exactly those types that have drafts and a page', () => {
  const modelOf = modelsFromFiles();
  const drafted = ADDRESSED_UIDS.filter((uid) => modelOf(uid)?.options?.draftAndPublish);
  expect([...ADDRESSED_UIDS, UID.redirect, 'admin::user', ''].filter(isDrafted)).toEqual(drafted);
});

test('offers a day, a week and thirty days, and nothing else', () => {
  expect(linkEnd(7, NOW)?.toISOString()).toBe('2026-12-01T12:00:00.000Z');
  expect([1, 30].map((days) => linkEnd(days, NOW)?.getDate())).toEqual([25, 24]);
  for (const days of [0, -1, 2, 31, '7', null, undefined, Number.NaN, [7]])
    expect(linkEnd(days, NOW)).toBeNull();
});

test('is overtaken by what was published since, not by what was published before', () => {
  expect(isOvertaken(NOW, '2026-11-24T11:59:59.000Z')).toBe(false);
  expect(isOvertaken(NOW, '2026-11-24T12:00:01.000Z')).toBe(true);
  expect(isOvertaken(NOW, null)).toBe(false);
});
