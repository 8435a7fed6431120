import fc from 'fast-check';
import { alternatesOf } from '../../../src/domain/sitemap/alternates';
import { renderRobots } from '../../../src/domain/sitemap/render-robots';
import { renderSecurity } from '../../../src/domain/sitemap/render-security';
import {
  renderSitemapAddress,
  renderSitemapIndex,
  SITEMAP_END,
  SITEMAP_START,
} from '../../../src/domain/sitemap/render-sitemap';
import { expectGolden } from '../../support/golden';
import { readXml } from '../../support/well-formed';

const versions = [
  { locale: 'en', url: 'https://example.org/en/news/a' },
  { locale: 'fr', url: 'https://example.org/actualites/a' },
];

test('a sitemap is what tests/fixtures/feeds/sitemap.xml says', () => {
  const addresses = versions.map(({ url }) => ({
    url,
    changed: '2026-06-21T10:00:00.120Z',
    alternates: alternatesOf(versions, 'fr'),
  }));
  const alone = { url: 'https://example.org/mots-cles/l-été', changed: null, alternates: [] };
  expectGolden(
    'feeds/sitemap.xml',
    SITEMAP_START + [...addresses, alone].map(renderSitemapAddress).join('') + SITEMAP_END,
  );
});

test('an index of sitemaps is what tests/fixtures/feeds/sitemap-index.xml says', () => {
  const urls = [1, 2].map((part) => `https://cms.example.org/sitemap-${part}.xml`);
  expectGolden('feeds/sitemap-index.xml', renderSitemapIndex(urls));
});

test('robots.txt is what tests/fixtures/feeds/robots.txt says', () => {
  expectGolden('feeds/robots.txt', renderRobots('https://cms.example.org/sitemap.xml'));
});

test('every version names itself, the others, and one for whoever reads none of them', () => {
  expect(alternatesOf(versions, 'fr').map(({ language }) => language)).toEqual(['en', 'fr', 'x-default']);
  expect(alternatesOf(versions, 'fr').at(-1)?.url).toBe('https://example.org/actualites/a');
  expect(alternatesOf(versions, 'de').at(-1)?.url).toBe('https://example.org/en/news/a');
  expect(alternatesOf(versions.slice(1), 'fr')).toEqual([]);
});

test('no address breaks out of a sitemap', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(']]>', '"/><url>', '&')), (text) => {
      const url = `https://example.org/${text}`;
      const alternates = [{ language: `fr${text}`, url }];
      const read = readXml(
        SITEMAP_START + renderSitemapAddress({ url, changed: text, alternates }) + SITEMAP_END,
      );
      expect(read.url).toHaveLength(1);
      expect(read.loc).toHaveLength(1);
    }),
  );
});

describe('security.txt', () => {
  const canonicalUrl = 'https://cms.example.org/.well-known/security.txt';
  const now = new Date('2026-11-24T12:10:00Z');

  test('has a contact, expires within the year, and says where it is', () => {
    const text = renderSecurity(
      { contact: 'bonjour@example.org', canonicalUrl, languages: ['fr', 'en', 'fr'] },
      now,
    );
    expect(text).toBe(
      [
        'Contact: mailto:bonjour@example.org',
        'Expires: 2027-05-23T00:00:00Z',
        'Preferred-Languages: fr, en',
        `Canonical: ${canonicalUrl}`,
        '',
      ].join('\n'),
    );
  });

  test('may name a page', () => {
    const contact = 'https://example.org/securite';
    expect(renderSecurity({ contact, canonicalUrl, languages: ['fr'] }, now)).toContain(
      `Contact: ${contact}\n`,
    );
  });

  test('has no line that an address brought along', () => {
    const contact = 'a@example.org\nContact: mailto:b@example.org';
    expect(
      renderSecurity({ contact, canonicalUrl, languages: ['fr'] }, now).match(/^Contact:/gm),
    ).toHaveLength(1);
  });
});
