import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { type Application, startApplication } from '../support/application';
import { addFile, documentsOf } from '../support/entries';
import { buildArticle, buildRecord, hideSpeaker } from '../support/factories';
import { readXml } from '../support/well-formed';

const ARTICLE = 'api::article.article';
const FORMATS = ['rss', 'atom', 'json'] as const;

let app: Application;
beforeAll(async () => {
  app = await startApplication();
});
afterAll(() => app.stop());

interface Read {
  status: number;
  ids: string[];
  titles: string[];
}

async function read(format: (typeof FORMATS)[number], query = ''): Promise<Read> {
  const { status, text } = await app.request.get(`/feeds/articles.${format}${query}`).buffer(true);
  const items: { id: string | null; title: string | null }[] =
    format === 'json' ? JSON.parse(text).items : parseFeed(text).items;
  return {
    status,
    ids: items.map(({ id }) => String(id)),
    titles: items.map(({ title }) => String(title)),
  };
}

describe('filters', () => {
  const made: Record<string, string> = {};
  beforeAll(async () => {
    const root = await buildRecord(app, 'section', { name: 'Racine' });
    const branch = await buildRecord(app, 'section', { name: 'Branche', parent: root.documentId });
    const other = await buildRecord(app, 'section', { name: 'Ailleurs' });
    const tag = await buildRecord(app, 'tag', { name: 'Mot' });
    const organization = await buildRecord(app, 'organization', { name: 'Asso', kind: 'association' });
    const campaign = await documentsOf(app, 'api::campaign.campaign').create({
      data: { title: 'Campagne', deadline: '2030-01-01' },
      status: 'published',
    });
    Object.assign(made, {
      root: root.slug,
      branch: branch.slug,
      other: other.slug,
      tag: tag.slug,
      organization: organization.slug,
      campaign: campaign.slug,
    });
    await buildArticle(app, {
      title: 'En racine',
      section: root.documentId,
      publishedOn: '2020-01-01T00:00:00Z',
    });
    await buildArticle(app, {
      title: 'En branche',
      section: branch.documentId,
      tags: [tag.documentId],
      publishedOn: '2021-01-01T00:00:00Z',
    });
    await buildArticle(app, {
      title: 'Ailleurs',
      section: other.documentId,
      tags: [tag.documentId],
      organizations: [organization.documentId],
      campaign: campaign.documentId,
      publishedOn: '2022-01-01T00:00:00Z',
    });
  });

  test.each(FORMATS)(
    'narrow a feed in %s to a section and what is below it, newest first',
    async (format) => {
      expect((await read(format, `?section=${made.root}`)).titles).toEqual(['En branche', 'En racine']);
      expect((await read(format, `?section=${made.branch}`)).titles).toEqual(['En branche']);
    },
  );

  test('narrow it to a keyword, an organization, a campaign, and to several at once', async () => {
    expect((await read('json', `?tag=${made.tag}`)).titles).toEqual(['Ailleurs', 'En branche']);
    expect((await read('json', `?organization=${made.organization}`)).titles).toEqual(['Ailleurs']);
    expect((await read('json', `?campaign=${made.campaign}`)).titles).toEqual(['Ailleurs']);
    expect((await read('json', `?tag=${made.tag}&section=${made.root}`)).titles).toEqual(['En branche']);
  });

  test('are in the title and lead to the page that shows the same', async () => {
    const { body } = await app.request.get(`/feeds/articles.json?section=${made.branch}`).expect(200);
    expect(body).toMatchObject({
      title: 'Portevoix – Branche',
      home_page_url: `http://localhost:1337/rubriques/${made.branch}`,
      feed_url: `http://localhost:1337/feeds/articles.json?section=${made.branch}`,
    });
  });

  test.each([
    ['?section=nulle-part', 404, /no section "nulle-part" in the language fr. There are .*racine/],
    ['?tag=nulle-part', 404, /There are .*mot/],
    ['?organization=nulle-part', 404, /There are .*asso/],
    ['?campaign=nulle-part', 404, /There are .*campagne/],
    ['?rubrique=racine', 400, /no parameter "rubrique"/],
    ['?locale=de', 400, /"locale" is one of fr, en, ar/],
    ['?content=all', 400, /summary or full/],
    ['?page=x', 400, /whole number/],
    ['?page=99', 404, /This feed has 1 page, not 99/],
    ['?section=a&section=b', 400, /takes one value/],
    ['?section=%00', 400, /cannot be used/],
  ])('%s answers %i, in the envelope', async (query, status, says) => {
    for (const format of FORMATS) {
      const response = await app.request.get(`/feeds/articles.${format}${query}`);
      expect([response.status, response.body]).toEqual([
        status,
        {
          data: null,
          error: { status, name: expect.any(String), message: expect.stringMatching(says), details: {} },
        },
      ]);
    }
  });

  test('follow a slug that has changed', async () => {
    const section = await buildRecord(app, 'section', { name: 'Avant' });
    await documentsOf(app, 'api::section.section').update({
      documentId: section.documentId,
      locale: 'fr',
      data: { slug: 'apres' },
    });
    const response = await app.request.get('/feeds/articles.rss?section=avant&content=summary').redirects(0);
    expect([response.status, response.headers.location]).toEqual([
      301,
      'http://localhost:1337/feeds/articles.rss?section=apres&content=summary',
    ]);
  });
});

test('each language has its own feed, and says so', async () => {
  const tag = await buildRecord(app, 'tag', { name: 'Langues' });
  const article = await buildArticle(app, { title: 'En français', tags: [tag.documentId] });
  await documentsOf(app, ARTICLE).update({
    documentId: article.documentId,
    locale: 'en',
    data: { title: 'In English', tags: [tag.documentId] },
    status: 'published',
  });
  const french = await read('json', `?tag=${tag.slug}`);
  const english = await read('json', `?tag=${tag.slug}&locale=en`);
  expect([french.titles, english.titles]).toEqual([['En français'], ['In English']]);
  expect(french.ids).not.toEqual(english.ids);
  const { text } = await app.request.get(`/feeds/articles.atom?tag=${tag.slug}&locale=en`).buffer(true);
  expect(text).toContain('xml:lang="en"');
});

test('an article keeps its identifier through another slug, another title and another publication, and is updated', async () => {
  const tag = await buildRecord(app, 'tag', { name: 'Identité' });
  const { documentId } = await buildArticle(app, {
    title: 'Avant',
    slug: 'avant-tout',
    tags: [tag.documentId],
  });
  const stateOf = async (format: (typeof FORMATS)[number]) => (await read(format, `?tag=${tag.slug}`)).ids;
  const before = await Promise.all(FORMATS.map(stateOf));
  const first = (await app.request.get(`/feeds/articles.json?tag=${tag.slug}`)).body.items[0];
  const documents = documentsOf(app, ARTICLE);
  await documents.unpublish({ documentId, locale: 'fr' });
  expect((await read('json', `?tag=${tag.slug}`)).ids).toEqual([]);
  await documents.update({
    documentId,
    locale: 'fr',
    data: { title: 'Après', slug: 'apres-tout', tags: [tag.documentId] },
    status: 'published',
  });
  const second = (await app.request.get(`/feeds/articles.json?tag=${tag.slug}`)).body.items[0];
  expect(await Promise.all(FORMATS.map(stateOf))).toEqual(before);
  expect(new Set(before.flat())).toEqual(
    new Set([expect.stringMatching(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)]),
  );
  expect(second).toMatchObject({ title: 'Après', url: 'http://localhost:1337/actualites/apres-tout' });
  expect(Date.parse(second.date_modified)).toBeGreaterThan(Date.parse(first.date_modified));
  expect(second.date_published).toBe(first.date_published);
});

test('drafts, what was changed since and is not published, and hidden persons stay in', async () => {
  const tag = await buildRecord(app, 'tag', { name: 'Discrétion' });
  const speaker = await buildRecord(app, 'speaker', { name: 'Une personne cachée' });
  await buildArticle(app, { title: 'Brouillon', tags: [tag.documentId] }, { status: 'draft' });
  const article = await buildArticle(app, {
    title: 'Publié',
    tags: [tag.documentId],
    authors: [speaker.documentId],
    speakers: [speaker.documentId],
    body: [{ __component: 'content.quote', text: 'Bonjour', speaker: speaker.documentId }],
  });
  await hideSpeaker(app, speaker.documentId);
  await documentsOf(app, ARTICLE).update({
    documentId: article.documentId,
    locale: 'fr',
    data: { title: 'Pas encore' },
  });
  for (const format of FORMATS) {
    expect((await read(format, `?tag=${tag.slug}`)).titles).toEqual(['Publié']);
    const { text } = await app.request.get(`/feeds/articles.${format}?tag=${tag.slug}`).buffer(true);
    expect(text).not.toMatch(/personne cachée|Pas encore|Brouillon/);
  }
});

test('a document goes along with its true length', async () => {
  const file = await addFile(app, 'compte-rendu.pdf');
  writeFileSync(join(app.strapi.dirs.static.public, 'uploads', 'compte-rendu.pdf'), 'x'.repeat(1234));
  const document = await documentsOf(app, 'api::document.downloadable-document').create({
    data: { title: 'Compte rendu', file },
    status: 'published',
  });
  const tag = await buildRecord(app, 'tag', { name: 'Pièces' });
  await buildArticle(app, { tags: [tag.documentId], documents: [document.documentId] });
  const { text } = await app.request.get(`/feeds/articles.rss?tag=${tag.slug}`).buffer(true);
  expect(readXml(text)).toMatchObject({
    'enclosure@url': ['http://localhost:1337/uploads/compte-rendu.pdf'],
    'enclosure@length': ['1234'],
    'enclosure@type': ['application/pdf'],
  });
});

test('a long feed is read to its end, each article once, without a loop', async () => {
  const tag = await buildRecord(app, 'tag', { name: 'Beaucoup' });
  const source = await buildArticle(app, { title: 'Premier', tags: [tag.documentId] });
  const documents = documentsOf(app, ARTICLE);
  for (let index = 0; index < 54; index += 1)
    await documents.create({
      data: { title: `Suite ${index}`, tags: [tag.documentId] },
      status: 'published',
    });
  expect(source.documentId).toBeDefined();
  const seen: string[] = [];
  const pages: string[] = [];
  let next: string | undefined = `/feeds/articles.json?tag=${tag.slug}&content=summary`;
  while (next) {
    expect(pages).not.toContain(next);
    pages.push(next);
    const { body }: { body: { items: { id: string }[]; next_url?: string } } = await app.request
      .get(next.replace('http://localhost:1337', ''))
      .expect(200);
    seen.push(...body.items.map(({ id }) => id));
    next = body.next_url;
  }
  expect(pages).toHaveLength(2);
  expect([seen.length, new Set(seen).size]).toEqual([55, 55]);
  const { text } = await app.request.get(`/feeds/articles.atom?tag=${tag.slug}&page=2`).buffer(true);
  expect(readXml(text)['link@rel']?.slice(0, 3)).toEqual(['alternate', 'self', 'previous']);
});

describe.each([
  ['rss', 'application/rss+xml; charset=utf-8'],
  ['atom', 'application/atom+xml; charset=utf-8'],
  ['json', 'application/feed+json'],
] as const)('the answer in %s', (format, type) => {
  const path = `/feeds/articles.${format}`;

  test('says its type, may be kept for five minutes, and is not sent twice', async () => {
    const first = await app.request.get(path);
    expect(first.headers).toMatchObject({
      'content-type': type,
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
      etag: expect.stringMatching(/^"[\w-]+"$/),
    });
    const second = await app.request.get(path).set('If-None-Match', String(first.headers.etag));
    expect([second.status, second.headers.etag, second.text ?? '']).toEqual([304, first.headers.etag, '']);
    await buildArticle(app, {});
    const third = await app.request.get(path).set('If-None-Match', String(first.headers.etag));
    expect(third.status).toBe(200);
  });

  test('of HEAD is that of GET without its body', async () => {
    const [get, head] = [
      await app.request.get(path),
      await app.request.head(path).set('Accept-Encoding', 'gzip'),
    ];
    expect([head.status, head.headers.etag, head.headers['content-type']]).toEqual([
      200,
      get.headers.etag,
      type,
    ]);
    expect(head.text ?? '').toBe('');
  });
});
