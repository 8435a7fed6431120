import { sectionTrail } from '../../../src/domain/content/breadcrumb';
import { parseReadingPath, readingPath } from '../../../src/domain/content/reading-path';

const addressing = {
  defaultLocale: 'fr',
  readingPaths: {
    article: { fr: 'actualites', en: 'news' },
    page: { fr: 'pages', en: 'pages' },
    odd: { fr: 'divers' },
  },
};

test.each([
  ['article', 'fr', 'une', '/actualites/une'],
  ['article', 'en', 'one', '/en/news/one'],
  ['article', 'ar', 'one', '/ar/news/one'],
  ['odd', 'ar', 'a', '/ar/divers/a'],
  ['article', null, 'une', '/actualites/une'],
])('%s in %s with the slug %s stands at %s', (uid, locale, slug, path) => {
  expect(readingPath(uid, { slug, locale }, addressing)).toBe(path);
  expect(parseReadingPath(path, addressing)).toEqual({ uid, locale: locale ?? 'fr', slug });
});

test('an entry without slug, or of a type without pages, stands nowhere', () => {
  expect(readingPath('article', { slug: null, locale: 'fr' }, addressing)).toBeNull();
  expect(readingPath('tag', { slug: 'a', locale: 'fr' }, addressing)).toBeNull();
});

test.each([
  '/',
  '/actualites',
  '/ailleurs/une',
  '/en/actualites/une',
  '/a/b/c/d',
  '/fr/actualites/une',
  '/share/pages/une.png',
  '/embed/news/une',
  'https://x.example/news',
])('nothing stands at %s', (path) => expect(parseReadingPath(path, addressing)).toBeNull());

test('what stands before the type is the code of a locale, and no other word', () => {
  expect(parseReadingPath('/partenaires/article/une', addressing)).toBeNull();
  expect(parseReadingPath('/partenaires/actualites/une', addressing)).toBeNull();
});

test('a query and a fragment do not move a page', () => {
  expect(parseReadingPath('/actualites/une?a=1#b', addressing)?.slug).toBe('une');
});

describe('the trail of a section', () => {
  const node = (documentId: string, parent: string | null) => ({
    documentId,
    parent,
    name: documentId,
    slug: documentId,
  });
  const sections = new Map(
    [node('a', null), node('b', 'a'), node('c', 'b'), node('x', 'y'), node('y', 'x'), node('z', 'gone')].map(
      (section) => [section.documentId, section],
    ),
  );

  test.each([
    ['a', ['a']],
    ['c', ['a', 'b', 'c']],
    ['x', ['y', 'x']],
    ['z', ['z']],
    ['nowhere', []],
  ])('%s is %j', (documentId, trail) => {
    expect(sectionTrail(documentId, sections).map(({ name }) => name)).toEqual(trail);
  });
});
