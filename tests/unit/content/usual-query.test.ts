import { usualQuery } from '../../../src/domain/content/usual-query';

const nothing = {
  locale: undefined,
  fallback: undefined,
  page: undefined,
  pageSize: undefined,
  withCount: undefined,
};

test.each<[query: Record<string, unknown>, chosen: object]>([
  [{}, {}],
  [{ status: 'published' }, {}],
  [{ locale: 'en' }, { locale: 'en' }],
  [
    { locale: 'en', fallback: 'fr' },
    { locale: 'en', fallback: 'fr' },
  ],
  [{ fallback: '' }, { fallback: '' }],
  [{ pagination: { page: '2', pageSize: '10' } }, { page: 2, pageSize: 10 }],
  [{ pagination: { withCount: 'false' } }, { withCount: false }],
])('%j chooses nothing but language and page', (query, chosen) => {
  expect(usualQuery(query)).toEqual({ ...nothing, ...chosen });
});

test.each<[query: Record<string, unknown>]>([
  [{ populate: '*' }],
  [{ fields: 'title' }],
  [{ filters: { title: 'x' } }],
  [{ sort: 'title' }],
  [{ unknown: '1' }],
  [{ status: 'draft' }],
  [{ publicationFilter: 'modified' }],
  [{ locale: '' }],
  [{ locale: '*' }],
  [{ locale: ['fr', 'en'] }],
  [{ locale: `fr${'-abcdefgh'.repeat(5)}` }],
  [{ fallback: 'not a code' }],
  [{ pagination: 'x' }],
  [{ pagination: { start: '0' } }],
  [{ pagination: { page: '0' } }],
  [{ pagination: { page: ['1'], pageSize: '101' } }],
  [{ pagination: { page: '100000', pageSize: '100' } }],
  [{ pagination: { withCount: 'maybe' } }],
])('%j is left to be checked', (query) => {
  expect(usualQuery(query)).toBeNull();
});
