import { Client } from 'pg';
import { nextTurn } from '../../src/adapters/next-turn';
import type { PurgeChannel } from '../../src/adapters/purge-channel';
import type { ResponseCache } from '../../src/adapters/response-cache';
import type { StoredAnswer } from '../../src/adapters/stored-answer';
import { type Application, startApplication } from '../support/application';
import { addPicture } from '../support/embeddable';
import { documentsOf } from '../support/entries';
import { buildArticle, buildEvent, buildRecord, buildToken } from '../support/factories';

const UID = 'api::article.article';
const HIT = 'Portevoix; hit';

let app: Application;
let cache: ResponseCache;

beforeAll(async () => {
  app = await startApplication({ listen: true });
  cache = app.strapi.get('response-cache') as ResponseCache;
});
afterAll(() => app.stop());

const get = (path: string) => app.request.get(path).set('apollo-require-preflight', '1');
const statusOf = async (path: string) => (await get(path)).headers['cache-status'];

describe('an answer is kept', () => {
  test.each([
    ['REST', () => '/api/articles'],
    ['an entry', (slug: string) => `/api/articles/slug/${slug}`],
    ['GraphQL', () => `/graphql?query=${encodeURIComponent('{ articles { title section { name } } }')}`],
    ['a feed', () => '/feeds/articles.rss'],
    ['the calendar', () => '/feeds/events.ics'],
    ['the sitemap', () => '/sitemap.xml'],
    ['a reading page', (slug: string) => `/actualites/${slug}`],
    ['an embed', (slug: string) => `/embed/articles/${slug}`],
    ['oEmbed', (slug: string) => `/oembed?url=http%3A%2F%2Flocalhost%3A1337%2Factualites%2F${slug}`],
    ['a share picture', (slug: string) => `/share/articles/${slug}.png`],
  ])('of %s, and the second asker gets it without the database', async (_door, pathOf) => {
    const { slug } = await buildArticle(app);
    const first = await get(pathOf(slug));
    const second = await get(pathOf(slug));
    expect([first.status, first.headers['cache-status']]).toEqual([200, 'Portevoix; fwd=miss; stored']);
    expect([second.status, second.headers['cache-status']]).toEqual([200, HIT]);
    expect(second.text ?? second.body).toEqual(first.text ?? first.body);
    const { date: _one, 'cache-status': _two, ...said } = first.headers;
    expect(second.headers).toMatchObject(said);
    expect(said).toMatchObject({
      etag: expect.stringMatching(/^"[^"]+"$/),
      'cache-control': expect.stringMatching(/^public/),
    });

    const held = await get(pathOf(slug)).set('If-None-Match', `W/"other", W/${second.headers.etag}`);
    expect([held.status, held.text ?? '', held.headers.etag]).toEqual([304, '', second.headers.etag]);
    expect(held.headers['cache-control']).toBe(second.headers['cache-control']);
    // GraphQL over HTTP knows no HEAD.
    if (pathOf(slug).startsWith('/graphql')) return;
    const head = await app.request.head(pathOf(slug)).set('Accept-Encoding', 'gzip, deflate');
    expect([head.status, head.text ?? '']).toEqual([200, '']);
    expect(head.headers['content-length']).toBe(second.headers['content-length']);
  });

  test('for the same query in another order, once in each encoding, with an entity tag of its own', async () => {
    for (let index = 0; index < 4; index += 1) await buildArticle(app);
    await get('/api/articles?pagination[pageSize]=50&sort=title');
    const forms = await Promise.all(
      ['identity', 'gzip', 'br, gzip'].map((encoding) =>
        get('/api/articles?sort=title&pagination[pageSize]=50').set('Accept-Encoding', encoding),
      ),
    );
    expect(forms.map(({ headers }) => [headers['cache-status'], headers['content-encoding']])).toEqual([
      [HIT, undefined],
      [HIT, 'gzip'],
      [HIT, 'br'],
    ]);
    expect(new Set(forms.map(({ headers }) => headers.etag)).size).toBe(3);
    expect(forms[1]?.body).toEqual(forms[0]?.body);
    expect(forms.every(({ headers }) => /accept-encoding/i.test(headers.vary ?? ''))).toBe(true);
  });

  test('once for all who ask while it is made', async () => {
    const { misses } = cache.store.figures;
    const path = '/api/articles?sort=slug&pagination[pageSize]=7';
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(path)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(cache.store.figures.misses - misses).toBe(1);
  });

  test('of a GraphQL query that is posted, never of a mutation or of an answer with errors', async () => {
    const post = (query: string) => app.request.post('/graphql').send({ query });
    await post('{ tags { name } }');
    expect((await post('{ tags { name } }')).headers['cache-status']).toBe(HIT);
    const wrong = '{ tag(documentId: 12) { nothing } }';
    await post(wrong);
    expect((await post(wrong)).headers['cache-status']).toBeUndefined();
    const mutation = 'mutation { createTag(data: { name: "x" }) { name } }';
    await post(mutation);
    expect((await post(mutation)).headers['cache-status']).toBeUndefined();
  });
});

describe('an answer is not kept, nor given out', () => {
  test('to a token or a cookie', async () => {
    const { documentId } = await buildArticle(app);
    await documentsOf(app, UID).update({ documentId, data: { title: 'Brouillon secret' } });
    const path = `/api/articles/${documentId}`;
    const token = await buildToken(app, 'full-access');
    const draft = await get(`${path}?status=draft`).set('Authorization', token);
    expect(draft.body.data.title).toBe('Brouillon secret');
    expect(draft.headers['cache-status']).toBeUndefined();
    expect((await get(`${path}?status=draft`)).status).toBe(403);
    await get(path);
    expect((await get(path).set('Authorization', token)).headers['cache-status']).toBeUndefined();
    expect((await get(path).set('Authorization', 'Bearer wrong')).status).toBe(401);
    expect((await get(path).set('Cookie', 'session=1')).headers['cache-status']).toBeUndefined();
    expect(await statusOf(path)).toBe(HIT);
  });

  test('when it is no 200: what is missing may appear, what moved may come back', async () => {
    const { documentId, slug } = await buildArticle(app, { title: 'Avant le nom' });
    await documentsOf(app, UID).update({ documentId, data: { slug: 'apres-le-nom' }, status: 'published' });
    for (const path of [
      `/api/articles/slug/${slug}`,
      `/actualites/${slug}`,
      '/actualites/rien',
      '/api/articles?nothing=1',
      '/documents/rien/download',
    ]) {
      await get(path);
      const { status, headers } = await get(path);
      expect([path, status, headers['cache-status']]).toEqual([path, expect.any(Number), undefined]);
      expect(status).toBeGreaterThan(300);
    }
  });

  test('in the form that a header of somebody else asked for', async () => {
    const path = '/api/tags?pagination[pageSize]=9';
    await buildRecord(app, 'tag');
    const poisoned = await get(path)
      .set('Strapi-Response-Format', 'v4')
      .set('Strapi-Encode-Source-Maps', 'true')
      .set('X-Forwarded-Host', 'evil.example')
      .set('Accept-Language', 'ar')
      .set('If-None-Match', '*')
      .set('Range', 'bytes=0-3');
    const clean = await get(path);
    expect(clean.headers['cache-status']).toBe(HIT);
    expect(clean.status).toBe(200);
    expect(clean.body.data[0]).toHaveProperty('documentId');
    expect(clean.body.data[0]).not.toHaveProperty('attributes');
    expect(JSON.stringify(clean.headers)).not.toContain('evil.example');
    expect(poisoned.status).toBe(304);
    const elsewhere = await get(path).set('Origin', 'https://partner.example');
    expect(elsewhere.headers['access-control-allow-origin']).toBe('https://partner.example');
    expect((await get(path).set('Origin', 'https://other.example')).headers).toMatchObject({
      'access-control-allow-origin': 'https://other.example',
      'cache-status': 'Portevoix; fwd=miss; stored',
    });
    expect((await get(path)).headers['access-control-allow-origin']).toBeUndefined();
    // Of another name of this server, in case anything ever looks at it.
    expect((await get(path).set('Host', 'evil.example')).headers['cache-status']).not.toBe(HIT);
  });

  test('when a change overtakes it while it is made', async () => {
    const article = await buildArticle(app, { title: 'Premier titre' });
    const path = `/api/articles/${article.documentId}?populate=tags`;
    let reached: () => void = () => {};
    let goOn: () => void = () => {};
    const isRead = new Promise<void>((done) => {
      reached = done;
    });
    const mayLeave = new Promise<void>((done) => {
      goOn = done;
    });
    const { sanitize } = app.strapi.contentAPI;
    const { output } = sanitize;
    // Held where the rows have been read and the answer has not left.
    sanitize.output = (async (...given: Parameters<typeof output>) => {
      reached();
      await mayLeave;
      return output(...given);
    }) as typeof output;
    const slow = get(path).then((response) => response);
    await isRead;
    sanitize.output = output;
    const waiting = get(path).then((response) => response);
    await documentsOf(app, UID).update({
      documentId: article.documentId,
      data: { title: 'Second titre' },
      status: 'published',
    });
    goOn();
    expect((await slow).body.data.title).toBe('Premier titre');
    expect((await waiting).body.data.title).toBe('Second titre');
    expect((await get(path)).body.data.title).toBe('Second titre');
  });
});

describe('a change', () => {
  test('throws away what shows it, and leaves what has nothing to do with it', async () => {
    const section = await buildRecord(app, 'section');
    const [one, other] = [
      await buildArticle(app, { section: section.documentId }),
      await buildArticle(app, { section: section.documentId }),
    ];
    const event = await buildEvent(app);
    const paths = [
      `/api/articles/${one.documentId}`,
      '/api/articles',
      `/rubriques/${section.slug}`,
      `/api/articles/${other.documentId}`,
      `/actualites/${other.slug}`,
      '/api/events',
      `/api/events/${event.documentId}`,
      `/api/sections/${section.documentId}`,
      '/api/articles?locale=en',
    ];
    for (const path of paths) await get(path);
    await documentsOf(app, UID).update({ documentId: one.documentId, data: { title: 'Brouillon' } });
    expect(await Promise.all(paths.map(statusOf))).toEqual(paths.map(() => HIT));
    await documentsOf(app, UID).publish({ documentId: one.documentId, locale: 'fr' });
    const after = await Promise.all(paths.map(statusOf));
    expect(after.map((status) => status === HIT)).toEqual([
      false,
      false,
      false,
      ...[true, true, true, true, true, true],
    ]);
  });

  test('of a file, a speaker’s visibility, a link from the other side or a target that appears is seen at once', async () => {
    const picture = await addPicture(app, 'cache');
    const speaker = await buildRecord(app, 'speaker', { name: 'Aïcha Bellec' });
    const tag = await buildRecord(app, 'tag', { name: 'Logement' });
    const documents = documentsOf(app, 'api::document.downloadable-document');
    const draft = await documents.create({ data: { title: 'Rapport à paraître' } });
    const { documentId } = await buildArticle(app, {
      cover: { image: picture, alternativeText: 'Une salle' },
      authors: [speaker.documentId],
      documents: [draft.documentId],
    });
    const path = `/api/articles/${documentId}`;
    const textAfter = async (work: () => Promise<unknown>) => {
      await get(path);
      expect(await statusOf(path)).toBe(HIT);
      await work();
      return (await get(path)).text;
    };
    expect(
      await textAfter(() =>
        app.strapi.plugin('upload').service('upload').updateFileInfo(picture, { name: 'renommee.jpg' }),
      ),
    ).toContain('renommee.jpg');
    expect(
      await textAfter(() =>
        documentsOf(app, 'api::speaker.speaker').update({
          documentId: speaker.documentId,
          data: { visibility: 'hidden' },
        }),
      ),
    ).not.toContain('Aïcha Bellec');
    expect(
      await textAfter(() =>
        documentsOf(app, 'api::tag.tag').update({
          documentId: tag.documentId,
          data: { articles: { connect: [documentId] } },
        }),
      ),
    ).toContain('Logement');
    expect(await textAfter(async () => undefined)).not.toContain('Rapport à paraître');
    const file = await addPicture(app, 'rapport');
    await documents.update({ documentId: draft.documentId, data: { file } });
    expect(
      await textAfter(() => documents.publish({ documentId: draft.documentId, locale: 'fr' })),
    ).toContain('Rapport à paraître');
  });

  test('in the default language or in the languages of the site is seen at once', async () => {
    const locales = app.strapi.plugin('i18n').service('locales');
    await get('/sitemap.xml');
    await get('/');
    expect(await statusOf('/')).toBe(HIT);
    const made = await locales.create({ code: 'de', name: 'Deutsch' });
    expect(await statusOf('/')).not.toBe(HIT);
    await get('/');
    await locales.delete({ id: made.id });
    expect(await statusOf('/')).not.toBe(HIT);
  });

  test('by the clock ends what looked at the clock: with an event, or with the day', async () => {
    await buildEvent(app, { startsAt: '2031-03-01T08:00:00.000Z', endsAt: '2031-03-01T10:30:00.000Z' });
    const turnAfter = async (now: string) =>
      new Date(await nextTurn(app.strapi, new Date(now))).toISOString();
    expect(await turnAfter('2031-03-01T09:00:00.000Z')).toBe('2031-03-01T10:30:00.000Z');
    expect(await turnAfter('2031-03-01T11:00:00.000Z')).toBe('2031-03-02T00:00:00.000Z');
    const kept: StoredAnswer[] = [];
    await get('/agenda');
    cache.store.onPurge = (_key, answer) => kept.push(answer);
    await buildEvent(app);
    cache.store.onPurge = null;
    expect(kept.some(({ until }) => Number.isFinite(until))).toBe(true);
  });
});

describe('several instances', () => {
  test('hear of each other’s changes', async () => {
    const { documentId } = await buildArticle(app);
    const path = `/api/articles/${documentId}`;
    await get(path);
    expect(await statusOf(path)).toBe(HIT);
    const other = new Client({ connectionString: process.env.DATABASE_URL });
    await other.connect();
    const message = { from: 'another', tags: [`entry ${UID} ${documentId} fr`] };
    await other.query('SELECT pg_notify($1, $2)', ['portevoix_purge', JSON.stringify(message)]);
    await other.end();
    const { purged } = cache.store.figures;
    while (cache.store.figures.purged === purged) await new Promise((done) => setImmediate(done));
    expect(await statusOf(path)).not.toBe(HIT);
  });

  test('tell each other with the commit itself', async () => {
    const listener = new Client({ connectionString: process.env.DATABASE_URL });
    await listener.connect();
    await listener.query('LISTEN portevoix_purge');
    const heard: string[] = [];
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
    const { documentId } = await buildArticle(app);
    await listener.query('SELECT 1');
    await listener.end();
    expect(heard.join()).toContain(`entry ${UID} ${documentId}`);
  });

  test('serve nothing kept while they do not hear, and begin anew when they do', async () => {
    const path = '/api/articles';
    await get(path);
    expect(await statusOf(path)).toBe(HIT);
    const { channel } = cache as { channel: PurgeChannel };
    await app.strapi.db.connection.raw(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'portevoix cache' AND datname = current_database()",
    );
    while (channel.isSure()) await new Promise((done) => setImmediate(done));
    expect(await statusOf(path)).not.toBe(HIT);
    while (!channel.isSure()) await new Promise((done) => setImmediate(done));
    expect(await statusOf(path)).not.toBe(HIT);
    expect(await statusOf(path)).toBe(HIT);
  });
});
