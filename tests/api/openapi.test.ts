import { ALL_UIDS } from '../../src/domain/content/uids';
import type { ApiDocument } from '../../src/domain/openapi/api-document';
import { describeApi } from '../../src/domain/openapi/describe-api';
import { type Application, startApplication } from '../support/application';
import { buildArticle } from '../support/factories';
import { addGuardedContent, type GuardedContent } from '../support/guarded-content';
import { modelsFromFiles } from '../support/models-from-files';
import { type SchemaCheck, schemaCheck } from '../support/schema-check';

let app: Application;
let document: ApiDocument;
/** Refuses what the document does not name. */
let check: SchemaCheck;
let content: GuardedContent;

beforeAll(async () => {
  app = await startApplication();
  content = await addGuardedContent(app.strapi);
  document = (await app.request.get('/api/openapi.json')).body;
  check = schemaCheck(document, { closed: true });
});
afterAll(() => app.stop());

const TYPES = {
  Article: 'articles',
  Organization: 'organizations',
  Speaker: 'speakers',
  Document: 'documents',
  Event: 'events',
  Campaign: 'campaigns',
  Section: 'sections',
  Tag: 'tags',
  Page: 'pages',
} as const;

describe('GET /api/openapi.json', () => {
  test('answers what the schema files say, for this server', async () => {
    const site = app.strapi.config.get('site') as never;
    const fromFiles = describeApi(modelsFromFiles(), {
      serverUrl: 'http://localhost:1337',
      version: app.strapi.config.get('info.version') as string,
      addressing: site,
    });
    expect(document).toEqual(JSON.parse(JSON.stringify(fromFiles)));
    expect(document.tags).toHaveLength(ALL_UIDS.length + 1);
  });

  test('says how long it may be kept, and answers 304 to whoever has it', async () => {
    const first = await app.request.get('/api/openapi.json');
    expect(first.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(first.headers['cache-control']).toBe('public, max-age=300');
    const { etag = '' } = first.headers;
    const second = await app.request.get('/api/openapi.json').set('If-None-Match', etag);
    expect(second.status).toBe(304);
    expect(second.text).toBe('');
    expect(second.headers.etag).toBe(etag);
  });
});

describe('what the API answers', () => {
  test.each(Object.entries(TYPES))('a list of %s as described', async (schema, plural) => {
    const { body } = await app.request.get(`/api/${plural}`).expect(200);
    expect(body.data.length).toBeGreaterThan(0);
    const card = document.components.schemas[`${schema}Card`] ? `${schema}Card` : schema;
    for (const entry of body.data) expect(check(card, entry)).toEqual([]);
    expect(check('ListMeta', body.meta)).toEqual([]);
  });

  test.each(Object.entries(TYPES))(
    'one %s as described, by documentId and by slug',
    async (schema, plural) => {
      const list = await app.request.get(`/api/${plural}`);
      for (const { documentId, slug } of list.body.data) {
        const byId = await app.request.get(`/api/${plural}/${documentId}`).expect(200);
        expect(check(schema, byId.body.data)).toEqual([]);
        expect(check('EntryMeta', byId.body.meta)).toEqual([]);
        const bySlug = await app.request.get(`/api/${plural}/slug/${slug}`).expect(200);
        expect(bySlug.body.data).toEqual(byId.body.data);
      }
    },
  );

  test('the site and the redirects as described', async () => {
    const site = await app.request.get('/api/site').expect(200);
    expect(check('Site', site.body.data)).toEqual([]);
    await app.strapi
      .documents('api::redirect.redirect' as never)
      .create({ data: { from: '/ancienne', to: '/pages/a-propos', code: 301 } as never });
    const list = await app.request.get('/api/redirects').expect(200);
    expect(list.body.data.length).toBeGreaterThan(0);
    for (const redirect of list.body.data) expect(check('Redirect', redirect)).toEqual([]);
  });

  test('every kind of block, each under its own schema', async () => {
    const { body } = await app.request.get(`/api/articles/${content.ids.article}`);
    const kinds = body.data.body.map(({ __component }: { __component: string }) => __component);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(9);
    for (const block of body.data.body) expect(check('BodyBlock', block)).toEqual([]);
  });

  test('a part of an entry to whoever asks for less', async () => {
    const query = 'fields=title,url&populate[section][fields]=name&populate[section][populate]=parent';
    const { body } = await app.request.get(`/api/articles/${content.ids.article}?${query}`).expect(200);
    expect(check('PartialArticle', body.data)).toEqual([]);
    expect(body.data).not.toHaveProperty('kind');
  });

  test('an entry in the language that `fallback` names, and says so', async () => {
    const { body } = await app.request.get('/api/campaigns?locale=ar&fallback=default').expect(200);
    expect(body.meta.locale).toBe('fr');
    expect(check('ListMeta', body.meta)).toEqual([]);
  });

  test('the other languages of an entry to whoever asks for them', async () => {
    const { body } = await app.request.get(`/api/tags/${content.ids.tag}?populate=localizations`).expect(200);
    expect(check('PartialTag', body.data)).toEqual([]);
    expect(body.data.localizations.map(({ locale }: { locale: string }) => locale).sort()).toEqual([
      'ar',
      'en',
    ]);
  });

  test('a slug that has changed with 301 and its new address', async () => {
    const { documentId, slug } = await buildArticle(app, { title: 'Avant le changement' });
    await app.strapi.documents('api::article.article' as never).update({
      documentId,
      data: { slug: 'apres-le-changement' } as never,
      status: 'published',
    } as never);
    const moved = await app.request.get(`/api/articles/slug/${slug}`);
    expect(moved.status).toBe(301);
    expect(moved.headers.location).toContain('/api/articles/slug/apres-le-changement');
    const described = document.components.responses.Moved?.content?.['application/json']?.schema ?? {};
    expect(check(described, moved.body)).toEqual([]);
  });

  test.each([
    [400, '/api/articles?pagination[pageSize]=101'],
    [400, '/api/articles?sort=a,b,c,d,e,f'],
    [403, '/api/articles?status=draft'],
    [404, '/api/articles/slug/rien-de-tel'],
    [404, '/api/articles/aaaaaaaaaaaaaaaaaaaaaaaa'],
  ])('an error %i as described: %s', async (status, address) => {
    const { status: answered, body } = await app.request.get(address);
    expect(answered).toBe(status);
    expect(check('ApiError', body)).toEqual([]);
  });

  test('401 to an unknown token, 403 to a write without one', async () => {
    const unknown = await app.request.get('/api/tags').set('Authorization', content.tokens.invalid);
    expect(unknown.status).toBe(401);
    expect(check('ApiError', unknown.body)).toEqual([]);
    const without = await app.request.post('/api/tags').send({ data: { name: 'x' } });
    expect(without.status).toBe(403);
    expect(check('ApiError', without.body)).toEqual([]);
  });
});

describe('what the API takes', () => {
  const authorized = () => content.tokens.fullAccess;

  test.each(['tag', 'section', 'organization', 'speaker', 'event', 'article', 'campaign', 'page'])(
    'the example of a new %s, then changes and deletes it',
    async (type) => {
      const plural = `${type}s`;
      const schema = type.charAt(0).toUpperCase() + type.slice(1);
      const example =
        document.paths[`/api/${plural}`]?.post?.requestBody?.content['application/json']?.example;
      const { data } = example as { data: Record<string, unknown> };
      // The one thing that an example cannot know: a section of this site.
      const filed = ['event', 'article', 'campaign'].includes(type) ? { section: content.ids.section } : {};
      const created = await app.request
        .post(`/api/${plural}`)
        .set('Authorization', authorized())
        .send({ data: { ...data, ...filed } });
      expect({ status: created.status, error: created.body.error }).toEqual({ status: 201 });
      expect(check(`Partial${schema}`, created.body.data)).toEqual([]);

      const address = `/api/${plural}/${created.body.data.documentId}`;
      const changed = await app.request
        .put(address)
        .set('Authorization', authorized())
        .send({ data: { slug: `autre-${type}` } });
      expect(changed.status).toBe(200);
      expect(check(`Partial${schema}`, changed.body.data)).toEqual([]);

      const deleted = await app.request.delete(`${address}?locale=*`).set('Authorization', authorized());
      expect(deleted.status).toBe(204);
      expect((await app.request.get(address)).status).toBe(404);
    },
  );

  test('no broken value, and names each', async () => {
    const { status, body } = await app.request
      .post('/api/articles')
      .set('Authorization', authorized())
      .send({ data: { title: 'Lien', body: [{ __component: 'content.video', url: 'ftp://example.org' }] } });
    expect(status).toBe(400);
    expect(check('ApiError', body)).toEqual([]);
    expect(body.error.details.errors.length).toBeGreaterThan(0);
  });
});

test('GET /api/docs is one page that may load nothing', async () => {
  const { status, headers, text } = await app.request.get('/api/docs');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(headers['set-cookie']).toBeUndefined();
  expect(text).toContain('<html lang="en">');
  const again = await app.request.get('/api/docs').set('If-None-Match', headers.etag ?? '');
  expect(again.status).toBe(304);
});
