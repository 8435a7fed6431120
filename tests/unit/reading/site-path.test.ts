import { UID } from '../../../src/domain/content/uids';
import { parseSitePath, type SitePage, sitePath } from '../../../src/domain/reading/site-path';

const addressing = {
  defaultLocale: 'fr',
  locales: ['fr', 'en', 'ar'],
  readingPaths: {
    [UID.article]: { fr: 'actualites', en: 'news', ar: 'news' },
    [UID.event]: { fr: 'agenda', en: 'events', ar: 'events' },
  },
  sitePaths: {
    search: { fr: 'recherche', en: 'search' },
    legalNotice: { fr: 'mentions-legales', en: 'legal-notice' },
    partners: { fr: 'partenaires', en: 'partners' },
  },
};

test.each<[string, SitePage]>([
  ['/', { kind: 'home', locale: 'fr' }],
  ['/en', { kind: 'home', locale: 'en' }],
  ['/recherche', { kind: 'search', locale: 'fr' }],
  ['/ar/search', { kind: 'search', locale: 'ar' }],
  ['/mentions-legales', { kind: 'legalNotice', locale: 'fr' }],
  ['/agenda', { kind: 'list', uid: UID.event, locale: 'fr' }],
  ['/en/news', { kind: 'list', uid: UID.article, locale: 'en' }],
  ['/actualites/assotech93', { kind: 'entry', uid: UID.article, locale: 'fr', slug: 'assotech93' }],
  ['/ar/news/x', { kind: 'entry', uid: UID.article, locale: 'ar', slug: 'x' }],
])('finds the page of %s and its way back', (path, page) => {
  expect(parseSitePath(path, addressing)).toEqual(page);
  expect(sitePath(page, addressing)).toBe(path);
});

test.each([
  '/nowhere',
  '/en/recherche',
  '/fr',
  '/fr/actualites/x',
  '/actualites/x/y',
  '/api/articles',
  '/%E0%A4%A',
])('finds no page at %s', (path) => {
  expect(parseSitePath(path, addressing)).toBeNull();
});

test('takes a slash at the end for none', () => {
  expect(parseSitePath('/actualites/x/', addressing)).toMatchObject({ kind: 'entry', slug: 'x' });
});
