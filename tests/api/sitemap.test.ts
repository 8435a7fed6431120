import { type Application, startApplication } from '../support/application';
import { changeSetting } from '../support/change-setting';
import { documentsOf } from '../support/entries';
import { buildArticle, buildEvent, buildRecord } from '../support/factories';
import { readXml } from '../support/well-formed';

const ARTICLE = 'api::article.article';

let app: Application;
beforeAll(async () => {
  app = await startApplication();
});
afterAll(() => app.stop());

async function addressesOf(path = '/sitemap.xml'): Promise<string[]> {
  const { text } = await app.request.get(path).buffer(true).expect(200);
  return readXml(text).loc ?? [];
}

/** Runs `test` with sitemaps that hold few addresses. */
async function withFewAddresses(count: number, test: () => Promise<void>): Promise<void> {
  const usual = app.strapi.config.get('site.sitemapAddressesPerFile');
  changeSetting(app, 'site.sitemapAddressesPerFile', count);
  try {
    await test();
  } finally {
    changeSetting(app, 'site.sitemapAddressesPerFile', usual);
  }
}

test('an empty site has its home page', async () => {
  expect(await addressesOf()).toEqual(['http://localhost:1337/']);
});

test('lists what is published of every type, and nothing that is a draft, hidden, or kept from search engines', async () => {
  const { documentId: section } = await buildRecord(app, 'section', { name: 'Rubrique' });
  await buildArticle(app, { title: 'Article public', section });
  await buildArticle(app, { title: 'Article brouillon', section }, { status: 'draft' });
  await buildArticle(app, { title: 'Article discret', section, seo: { noIndex: true } });
  await buildArticle(app, { title: 'Article ouvert', section, seo: { metaTitle: 'Ouvert', noIndex: false } });
  await buildEvent(app, { title: 'Événement public', section });
  await buildRecord(app, 'speaker', { name: 'Personne publique' });
  await buildRecord(app, 'speaker', { name: 'Personne nommée', visibility: 'name-only' });
  await buildRecord(app, 'speaker', { name: 'Personne cachée', visibility: 'hidden' });
  await buildRecord(app, 'organization', { name: 'Asso publique', kind: 'association' });
  await buildRecord(app, 'organization', { name: 'Asso cachée', kind: 'association', visibility: 'hidden' });
  await buildRecord(app, 'tag', { name: 'Mot' });
  await documentsOf(app, 'api::page.page').create({ data: { title: 'Page' }, status: 'published' });
  const campaign = { title: 'Campagne', deadline: '2030-01-01', section };
  await documentsOf(app, 'api::campaign.campaign').create({ data: campaign, status: 'published' });
  const paths = (await addressesOf()).map((url) => url.replace('http://localhost:1337', ''));
  expect(paths.filter((path) => !/^\/(en|ar)\//.test(path))).toEqual([
    '/',
    ...['/actualites/article-public', '/actualites/article-ouvert'].sort(
      (one, other) => paths.indexOf(one) - paths.indexOf(other),
    ),
    '/organisations/asso-publique',
    '/intervenants/personne-publique',
    '/agenda/evenement-public',
    '/campagnes/campagne',
    '/rubriques/rubrique',
    '/mots-cles/mot',
    '/pages/page',
  ]);
  expect(new Set(paths).size).toBe(paths.length);
});

test('names every language of a page in each of them', async () => {
  const { documentId } = await buildArticle(app, { title: 'Trois langues' });
  const documents = documentsOf(app, ARTICLE);
  await documents.update({ documentId, locale: 'en', data: { title: 'Three' }, status: 'published' });
  await documents.update({ documentId, locale: 'ar', data: { title: 'ثلاث', slug: 'three' } });
  const { text } = await app.request.get('/sitemap.xml').buffer(true);
  const groups = [...text.matchAll(/<url>.*?<\/url>/g)].map(([url]) => {
    const read = readXml(`<x xmlns:xhtml="x">${url}</x>`);
    const languages = read['xhtml:link@hreflang'] ?? [];
    const urls = read['xhtml:link@href'] ?? [];
    return {
      url: read.loc?.[0] ?? '',
      others: Object.fromEntries(languages.map((language, index) => [language, urls[index]])),
    };
  });
  const english = groups.find(({ url }) => url.endsWith('/en/news/three'));
  expect(english?.others).toEqual({
    fr: 'http://localhost:1337/actualites/trois-langues',
    en: 'http://localhost:1337/en/news/three',
    'x-default': 'http://localhost:1337/actualites/trois-langues',
  });
  for (const { url, others } of groups) {
    if (Object.keys(others).length === 0) continue;
    expect(Object.values(others)).toContain(url);
    for (const other of Object.values(others))
      expect(groups.find((group) => group.url === other)?.others).toEqual(others);
  }
});

test('says when an entry was changed last, and is not sent twice until something changes', async () => {
  const first = await app.request.get('/sitemap.xml').buffer(true);
  expect(first.headers).toMatchObject({
    'content-type': 'application/xml; charset=utf-8',
    'cache-control': 'public, max-age=300',
  });
  for (const time of readXml(first.text).lastmod ?? []) expect(time).toBe(new Date(time).toISOString());
  const held = () => app.request.get('/sitemap.xml').set('If-None-Match', String(first.headers.etag));
  expect([(await held()).status, (await held()).text ?? '']).toEqual([304, '']);
  const head = await app.request.head('/sitemap.xml').set('Accept-Encoding', 'gzip');
  expect([head.status, head.headers.etag]).toEqual([200, first.headers.etag]);
  const { documentId } = await buildArticle(app, { title: 'De passage' });
  const second = await held();
  expect(second.status).toBe(200);
  await documentsOf(app, ARTICLE).unpublish({ documentId, locale: 'fr' });
  const third = await app.request.get('/sitemap.xml').set('If-None-Match', String(second.headers.etag));
  expect(third.status).toBe(200);
});

test('is an index of parts where one file cannot hold it, each address in one of them', async () => {
  const all = await addressesOf();
  await withFewAddresses(3, async () => {
    const parts = await addressesOf();
    expect(parts).toEqual(
      Array.from(
        { length: Math.ceil(all.length / 3) },
        (_, index) => `http://localhost:1337/sitemap-${index + 1}.xml`,
      ),
    );
    const found: string[] = [];
    for (const part of parts) {
      const addresses = await addressesOf(part.replace('http://localhost:1337', ''));
      expect(addresses.length).toBeLessThanOrEqual(3);
      found.push(...addresses);
    }
    expect(found).toEqual(all);
    const beyond = await app.request.get(`/sitemap-${parts.length + 1}.xml`);
    expect([beyond.status, beyond.body.error?.message]).toEqual([
      404,
      expect.stringMatching(/has the parts/),
    ]);
  });
  expect((await app.request.get('/sitemap-1.xml')).status).toBe(404);
});

test('robots.txt keeps robots out of the panel and leads them to the sitemap', async () => {
  const { text, headers } = await app.request.get('/robots.txt').expect(200);
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(text).toContain('Disallow: /admin\n');
  expect(text).toContain('Sitemap: http://localhost:1337/sitemap.xml\n');
  for (const open of ['/embed/', '/share/', '/api/', '/feeds/', '/uploads/'])
    expect(text).not.toMatch(new RegExp(`Disallow: ${open}`));
});

describe('security.txt', () => {
  const path = '/.well-known/security.txt';

  test('is not there before a contact is known', async () => {
    const { status, body } = await app.request.get(path);
    expect([status, body.error.message]).toEqual([404, expect.stringMatching(/SECURITY_CONTACT/)]);
  });

  test('names the site’s e-mail address, or the contact of the settings', async () => {
    await documentsOf(app, 'api::site.site').create({
      data: { name: 'Les Voix', email: 'bonjour@example.org' },
    });
    const { text, headers } = await app.request.get(path).expect(200);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(text).toMatch(/^Contact: mailto:bonjour@example.org$/m);
    const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '');
    expect(expires).toBeGreaterThan(Date.now());
    expect(expires).toBeLessThan(Date.now() + 365 * 24 * 60 * 60_000);
    changeSetting(app, 'site.securityContact', 'https://example.org/securite');
    expect((await app.request.get(path)).text).toMatch(/^Contact: https:\/\/example.org\/securite$/m);
  });
});
