import { cacheTag, EVERYTHING } from '../../../src/domain/cache/cache-tags';
import { frontHeaders } from '../../../src/domain/cache/front-headers';
import type { FrontSettings } from '../../../src/domain/cache/front-settings';
import { frontTagsOf, frontTagsOfChange, TAG_OF_ALL } from '../../../src/domain/cache/front-tags';

const FOR_BROWSERS = 'public, max-age=0, must-revalidate';
const NOW = 1_000_000;
const frontOf = (kind: FrontSettings['kind']): FrontSettings => ({
  kind,
  url: 'https://front.example',
  token: null,
  freshForSeconds: 3600,
  staleForSeconds: 60,
});
const headersOf = (
  kind: FrontSettings['kind'],
  { tags = ['entry a b'], until = null as number | null, cacheControl = FOR_BROWSERS } = {},
) => {
  const list = frontHeaders(frontOf(kind), { tags, until })(NOW, cacheControl);
  return Object.fromEntries(list.flatMap((name, at) => (at % 2 ? [] : [[name, list[at + 1] ?? '']])));
};

describe('headers for a front', () => {
  const [all = '', own = ''] = frontTagsOf(['entry a b'], 100) ?? [];

  test.each<[FrontSettings['kind'], Record<string, string>]>([
    [
      'varnish',
      {
        'cache-control': `${FOR_BROWSERS}, s-maxage=3600, stale-while-revalidate=60`,
        'surrogate-key': `${all} ${own}`,
      },
    ],
    ['nginx', { 'cache-control': `${FOR_BROWSERS}, s-maxage=3600, stale-while-revalidate=60` }],
    [
      'fastly',
      {
        'cache-control': FOR_BROWSERS,
        'surrogate-control': 'max-age=3600, stale-while-revalidate=60',
        'surrogate-key': `${all} ${own}`,
      },
    ],
    [
      'cloudflare',
      {
        'cache-control': FOR_BROWSERS,
        'cloudflare-cdn-cache-control': 'max-age=3600, stale-while-revalidate=60',
        'cache-tag': `${all},${own}`,
      },
    ],
  ])('are what %s reads', (kind, headers) => {
    expect(headersOf(kind)).toEqual(headers);
  });

  test('never let it be kept longer than it is true by the clock', () => {
    expect(headersOf('fastly', { until: NOW + 3_620_900 })['surrogate-control']).toBe(
      'max-age=3600, stale-while-revalidate=20',
    );
    expect(headersOf('fastly', { until: NOW + 5_000 })['surrogate-control']).toBe(
      'max-age=5, stale-while-revalidate=0',
    );
    expect(headersOf('fastly', { until: NOW + 999 })).toEqual({ 'cache-control': FOR_BROWSERS });
  });

  test('stand in place of those that an answer brings along', () => {
    const cacheControl = 'public, max-age=300, stale-while-revalidate=86400';
    expect(headersOf('varnish', { cacheControl })['cache-control']).toBe(
      'public, max-age=300, s-maxage=3600, stale-while-revalidate=60',
    );
  });

  test('name kinds where single tags are too long, so that a change still purges them', () => {
    const tags = Array.from({ length: 3_000 }, (_, index) => cacheTag.entry('api::a.a', `d${index}`));
    const names = headersOf('varnish', { tags })['surrogate-key']?.split(' ') ?? [];
    expect(names.length).toBe(2);
    expect(frontTagsOfChange([cacheTag.entry('api::a.a', 'd7')])).toContain(names[1]);
    expect(frontTagsOfChange([cacheTag.entry('api::b.b', 'd7')])).not.toContain(names[1]);
  });

  test('are none where kinds are too long as well', () => {
    const tags = Array.from({ length: 3_000 }, (_, index) => cacheTag.table(`t${index}`));
    expect(headersOf('varnish', { tags })).toEqual({ 'cache-control': FOR_BROWSERS });
  });
});

test('tags are short, plain, and those of a change meet those of the answer', () => {
  const tags = [
    cacheTag.entry('api::article.article', 'abc'),
    cacheTag.slug('api::article.article', 'été'),
    cacheTag.file(12),
  ];
  const names = frontTagsOf(tags, 1_000) ?? [];
  expect(new Set(names).size).toBe(4);
  for (const name of names) expect(name).toMatch(/^([0-9a-z]{1,7}|portevoix)$/);
  for (const [index, tag] of tags.entries()) expect(frontTagsOfChange([tag])).toContain(names[index + 1]);
  expect(frontTagsOfChange(['a b', EVERYTHING])).toEqual([TAG_OF_ALL]);
});
