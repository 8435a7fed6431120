import { AsyncResource } from 'node:async_hooks';
import { request as ask } from 'node:http';
import type { AnswerCache } from '../../src/adapters/answer-cache';
import type { DocumentFacts } from '../../src/adapters/document-facts';
import { recordEventEnds } from '../../src/adapters/event-ends';
import { recorded } from '../../src/adapters/read-recorder';
import { createSearch } from '../../src/adapters/search';
import type { SearchIndex } from '../../src/adapters/search-index';
import { EVERYTHING } from '../../src/domain/cache/cache-tags';
import { requestKey } from '../../src/domain/cache/request-key';
import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { documentsOf } from '../support/entries';
import { buildArticle, buildEvent, buildRecord, buildToken } from '../support/factories';

let app: Application;
beforeAll(async () => {
  app = await startApplication({ listen: true });
});
afterAll(() => app.stop());

const articles = () => documentsOf(app, UID.article);
const ORIGIN = 'http://localhost:1337';

/** Whether the answer at a path would come from memory. */
function isKept(path: string, headers: Record<string, string> = {}): boolean {
  const { store } = app.strapi.get('answer-cache') as AnswerCache;
  return store.find(requestKey({ method: 'GET', url: path, headers }) ?? '') !== null;
}

/** Done when what a write sets off in the background has been written. */
async function settled(): Promise<void> {
  await (app.strapi.get('document-facts') as DocumentFacts).settled();
  await (app.strapi.get('search-index') as SearchIndex).settled();
}

/** Asks for it, so that it is kept, and says what was answered. */
async function get(path: string): Promise<string> {
  await settled();
  const { text } = await app.request.get(path).expect(200);
  expect(isKept(path)).toBe(true);
  return text;
}

describe('what is kept', () => {
  test('is answered without a statement to the database', async () => {
    await buildArticle(app, { title: 'Une salle pour se réunir' });
    const first = await get('/api/articles');
    let statements = 0;
    // What goes on in the background reads other things.
    const count = ({ sql }: { sql: string }) => {
      if (/ from "articles" as "t0" where .* order by "t0"."published_on" desc/.test(sql)) statements += 1;
    };
    app.strapi.db.connection.on('query', count);
    const { text } = await app.request.get('/api/articles').expect(200);
    app.strapi.db.connection.removeListener('query', count);
    expect(text).toBe(first);
    expect(statements).toBe(0);
    app.strapi.db.connection.on('query', count);
    await app.request.get('/api/articles?pagination[pageSize]=11').expect(200);
    app.strapi.db.connection.removeListener('query', count);
    expect(statements).toBe(1);
  });

  test('has a strong entity tag, and is answered 304 to whoever holds it, in whatever coding', async () => {
    await buildArticle(app, { title: 'Une étiquette' });
    const plain = await app.request.get('/api/articles').set('Accept-Encoding', 'identity').expect(200);
    const packed = await app.request.get('/api/articles').set('Accept-Encoding', 'gzip').expect(200);
    expect(plain.headers.etag).toMatch(/^"[\w-]{27}"$/);
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: expect.stringContaining('Accept-Encoding'),
    });
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    expect(packed.text).toBe(plain.text);
    for (const etag of [
      plain.headers.etag,
      packed.headers.etag,
      `"other", ${plain.headers.etag}`,
      `W/${plain.headers.etag}`,
      '*',
    ]) {
      const { text, headers } = await app.request
        .get('/api/articles')
        .set('If-None-Match', etag as string)
        .expect(304);
      expect(text).toBe('');
      expect(headers['content-type']).toBeUndefined();
      // Nobody frames what is no page.
      expect(headers['content-security-policy']).toBeUndefined();
    }
    await app.request.get('/api/articles').set('If-None-Match', '"other"').expect(200);
  });

  test.each(['br', 'gzip', 'identity'])('is sent in the coding that is asked for: %s', async (coding) => {
    await buildArticle(app);
    for (const attempt of ['made', 'kept']) {
      const { headers } = await app.request.get('/api/articles').set('Accept-Encoding', coding).expect(200);
      expect([attempt, headers['content-encoding'] ?? 'identity']).toEqual([attempt, coding]);
    }
  });

  test('answers HEAD as it answers GET, without a body', async () => {
    await buildArticle(app);
    const path = '/feeds/articles.atom';
    const head = await app.request.head(path).set('Accept-Encoding', 'identity').expect(200);
    expect(head.text ?? '').toBe('');
    expect(isKept(path)).toBe(true);
    const whole = await app.request.get(path).set('Accept-Encoding', 'identity').expect(200);
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
    expect(head.headers.etag).toBe(whole.headers.etag);
  });

  test('is the same whatever order the parameters stand in', async () => {
    await get('/api/articles?sort=title&fields=title');
    expect(isKept('/api/articles?fields=title&sort=title')).toBe(true);
  });

  test.each([
    ['a list', '/api/articles'],
    ['GraphQL', `/graphql?query=${encodeURIComponent('{articles{title}}')}`],
    ['the search', '/api/search?q=salle'],
    ['a feed', '/feeds/articles.rss'],
    ['the calendar', '/feeds/events.ics'],
    ['the sitemap', '/sitemap.xml'],
    ['the home page', '/'],
    ['a list page', '/actualites'],
    ['the description of the API', '/api/openapi.json'],
    ['the style', '/site.css'],
  ])('may be %s', async (_what, path) => {
    await app.request.get(path).set('apollo-require-preflight', '1').set('Accept', '*/*').expect(200);
    expect(isKept(path, { 'apollo-require-preflight': '1', accept: '*/*' })).toBe(true);
  });

  test('may be a query of GraphQL that is posted', async () => {
    await buildArticle(app);
    const query = '{ articles { title } }';
    const post = () => app.request.post('/graphql').set('Accept', '*/*').send({ query }).expect(200);
    const first = await post();
    const headers = { 'content-type': 'application/json', accept: '*/*' };
    const { store } = app.strapi.get('answer-cache') as AnswerCache;
    const key = requestKey({ method: 'POST', url: '/graphql', headers, body: { query } }) as string;
    expect(store.find(key)).not.toBeNull();
    expect((await post()).text).toBe(first.text);
    await buildArticle(app, { title: 'Posté' });
    expect((await post()).text).toContain('Posté');
  });
});

describe('what is never kept', () => {
  test('is an answer to a token, which gets none that others were given either', async () => {
    const token = await buildToken(app, 'full-access');
    const { documentId } = await buildRecord(app, 'speaker', { name: 'Cachée', visibility: 'hidden' });
    const path = '/api/speakers?pagination[pageSize]=100';
    expect(await get(path)).not.toContain(documentId);
    const { text } = await app.request.get(path).set('Authorization', token).expect(200);
    expect(text).toContain(documentId);
    expect(await get(path)).not.toContain(documentId);
  });

  test('is a refusal, an unknown address, an error within GraphQL', async () => {
    for (const path of ['/api/articles?unknown=1', '/api/articles/nothing', '/nowhere'])
      await app.request.get(path).expect((response) => expect(response.status).toBeGreaterThanOrEqual(400));
    for (const path of ['/api/articles?unknown=1', '/api/articles/nothing', '/nowhere'])
      expect(isKept(path)).toBe(false);
  });

  test('is an answer to one origin alone: pages of every site may read it', async () => {
    await buildArticle(app);
    const path = '/api/articles?fields=title&sort=title';
    for (const origin of ['https://one.example', 'https://other.example', 'null', undefined]) {
      const { headers } = await (origin === undefined
        ? app.request.get(path)
        : app.request.get(path).set('Origin', origin)
      ).expect(200);
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers.vary ?? '').not.toMatch(/origin/i);
    }
  });

  test('is what a header changes: they change nothing', async () => {
    await buildArticle(app);
    const plain = await get('/api/articles?fields=title');
    for (const [name, value] of [
      ['Strapi-Response-Format', 'v4'],
      ['Strapi-Encode-Source-Maps', 'true'],
      ['Origin', 'https://elsewhere.example'],
      ['Host', 'elsewhere.example'],
      ['Accept-Language', 'ar'],
      ['Accept', 'text/html'],
      ['Cookie', 'a=b'],
      ['X-Forwarded-Host', 'elsewhere.example'],
    ] as const) {
      const path = `/api/articles?fields=title&pagination[pageSize]=${25 + name.length}`;
      const { text } = await app.request.get(path).set(name, value).expect(200);
      expect(JSON.parse(text).data).toEqual(JSON.parse(plain).data);
      expect((await app.request.get(path).expect(200)).text).toBe(text);
    }
  });
});

describe('after a change', () => {
  test('of an entry, nothing shows the old one, wherever it was shown, in the next request', async () => {
    const { documentId, slug } = await buildArticle(app, { title: 'Avant le changement' });
    const paths = [
      '/api/articles',
      `/api/articles/${documentId}`,
      `/api/articles/slug/${slug}`,
      `/actualites/${slug}`,
      '/',
      '/actualites',
      '/feeds/articles.json',
      '/api/search?q=changement',
      `/oembed?url=${encodeURIComponent(`${ORIGIN}/actualites/${slug}`)}`,
      `/embed/articles/${slug}`,
    ];
    for (const path of paths) expect(await get(path)).toContain('Avant le changement');
    await articles().update({ documentId, data: { title: 'Après le changement' }, status: 'published' });
    for (const path of paths) {
      const text = await get(path);
      expect(text).toContain('Après le changement');
      expect(text).not.toContain('Avant le changement');
    }
    await articles().unpublish({ documentId });
    await app.request.get(`/actualites/${slug}`).expect(404);
    expect(await get('/api/articles')).not.toContain('Après le changement');
    expect(await get('/feeds/articles.json')).not.toContain('Après le changement');
  });

  test('of a draft, what readers see is kept', async () => {
    const { documentId, slug } = await buildArticle(app, { title: 'Publié' });
    const paths = [
      '/api/articles',
      `/api/articles/${documentId}`,
      `/actualites/${slug}`,
      '/feeds/articles.rss',
    ];
    for (const path of paths) await get(path);
    await articles().update({ documentId, data: { title: 'Brouillon' } });
    expect(paths.filter((path) => !isKept(path))).toEqual([]);
  });

  test('of an entry, others that have nothing to do with it are kept', async () => {
    const one = await buildArticle(app, { title: 'L’un' });
    const other = await buildArticle(app, { title: 'L’autre' });
    const event = await buildEvent(app);
    const paths = [
      `/api/articles/${other.documentId}`,
      `/api/articles/slug/${other.slug}`,
      `/actualites/${other.slug}`,
      '/api/events',
      `/api/events/${event.documentId}`,
      '/api/tags',
      '/api/articles?locale=en',
    ];
    for (const path of paths) await get(path);
    await articles().update({ documentId: one.documentId, data: { title: 'Le même' }, status: 'published' });
    await buildArticle(app, { title: 'Un de plus' });
    expect(paths.filter((path) => !isKept(path))).toEqual([]);
  });

  test('of what an entry leads to, at whatever distance', async () => {
    const organization = await buildRecord(app, 'organization', { name: 'Ancien nom' });
    const speaker = await buildRecord(app, 'speaker', {
      affiliations: [{ organization: organization.documentId, position: 'présidente' }],
    });
    const { documentId } = await buildArticle(app, { speakers: [speaker.documentId] });
    const path = `/api/articles/${documentId}`;
    expect(await get(path)).toContain('Ancien nom');
    await documentsOf(app, UID.organization).update({
      documentId: organization.documentId,
      data: { name: 'Nouveau nom' },
    });
    expect(await get(path)).toContain('Nouveau nom');
  });

  test('that publishes what an entry leads to, and had nothing to show for', async () => {
    const hidden = await articles().create({ data: { title: 'Pas encore là' } });
    const { documentId, slug } = await buildArticle(app, { relatedArticles: [hidden.documentId] });
    const paths = [
      `/api/articles/${documentId}`,
      `/actualites/${slug}`,
      `/api/articles?filters[slug][$eq]=${slug}&populate=relatedArticles`,
      '/api/articles?filters[kind][$ne]=opinion&filters[title][$ne]=Pas encore là&populate=relatedArticles',
    ].map(encodeURI);
    for (const path of paths) expect(await get(path)).not.toContain('Pas encore là');
    await articles().publish({ documentId: hidden.documentId });
    for (const path of paths) expect(await get(path)).toContain('Pas encore là');
  });

  test('that hides a person, or shows them again, in every door', async () => {
    const speaker = await buildRecord(app, 'speaker', { name: 'Nadia Vue' });
    const { documentId, slug } = await buildArticle(app, { speakers: [speaker.documentId] });
    const read = (path: string) =>
      app.request.get(encodeURI(path)).set('apollo-require-preflight', '1').expect(200);
    const paths = [
      `/api/articles/${documentId}`,
      `/api/articles?filters[slug][$eq]=${slug}&populate=speakers`,
      `/graphql?query={ articles(filters: { slug: { eq: "${slug}" } }) { speakers { name } } }`,
      `/graphql?query={ articles(filters: { slug: { eq: "${slug}" } }) { speakers(filters: { name: { eq: "Nadia Vue" } }) { name } } }`,
    ];
    const show = (visibility: string) =>
      documentsOf(app, UID.speaker).update({ documentId: speaker.documentId, data: { visibility } });
    for (const path of paths) expect((await read(path)).text).toContain('Nadia Vue');
    await show('hidden');
    for (const path of paths) expect((await read(path)).text).not.toContain('Nadia Vue');
    await show('public');
    for (const path of paths) expect((await read(path)).text).toContain('Nadia Vue');
  });

  test('of a section’s place, which breadcrumbs and branches follow', async () => {
    const [above, below] = [
      await buildRecord(app, 'section', { name: 'Au-dessus' }),
      await buildRecord(app, 'section'),
    ];
    const { documentId } = await buildArticle(app, { title: 'Dans la branche', section: below.documentId });
    const feed = `/feeds/articles.atom?section=${above.slug}`;
    expect(await get(`/api/articles/${documentId}`)).not.toContain('Au-dessus');
    expect(await get(feed)).not.toContain('Dans la branche');
    await documentsOf(app, UID.section).update({
      documentId: below.documentId,
      data: { parent: above.documentId },
    });
    expect(await get(`/api/articles/${documentId}`)).toContain('Au-dessus');
    expect(await get(feed)).toContain('Dans la branche');
  });

  test('of a filter’s reach', async () => {
    const tag = await buildRecord(app, 'tag', { name: 'Vélo' });
    await buildArticle(app, { title: 'À bicyclette', tags: [tag.documentId] });
    const path = '/api/articles?filters[tags][name][$eq]=Marche';
    expect(await get(path)).not.toContain('À bicyclette');
    await documentsOf(app, UID.tag).update({ documentId: tag.documentId, data: { name: 'Marche' } });
    expect(await get(path)).toContain('À bicyclette');
  });

  test('of the reach of a condition below the entry', async () => {
    const organization = await buildRecord(app, 'organization', { name: 'Avant l’accord' });
    const speaker = await buildRecord(app, 'speaker', {
      name: 'Membre de loin',
      affiliations: [{ organization: organization.documentId }],
    });
    const { documentId } = await buildArticle(app, { speakers: [speaker.documentId] });
    const path = `/api/articles/${documentId}?populate[speakers][filters][affiliations][organization][name][$contains]=partenaire`;
    expect(await get(path)).not.toContain('Membre de loin');
    await documentsOf(app, UID.organization).update({
      documentId: organization.documentId,
      data: { name: 'Une partenaire' },
    });
    expect(await get(path)).toContain('Membre de loin');
    await documentsOf(app, UID.speaker).update({
      documentId: speaker.documentId,
      data: { affiliations: [] },
    });
    expect(await get(path)).not.toContain('Membre de loin');
  });

  test('of a draft that says which version a document has', async () => {
    const documents = documentsOf(app, UID.document);
    const old = await documents.create({ data: { title: 'Rapport ancien' }, status: 'published' });
    const path = new URL(JSON.parse(await get(`/api/documents/${old.documentId}`)).data.url).pathname;
    await get(path);
    const fresh = await documents.create({ data: { title: 'Rapport neuf' }, status: 'published' });
    await get(path);
    const search = '/api/search?q=Rapport';
    expect(await get(search)).toContain('Rapport ancien');
    await documents.update({ documentId: fresh.documentId, data: { supersedes: old.documentId } });
    expect(isKept(path)).toBe(false);
    expect(await get(search)).not.toContain('Rapport ancien');
  });

  test('of a file’s fields', async () => {
    const file = await app.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'a.png',
        alternativeText: 'Avant',
        hash: 'a',
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: '/uploads/a.png',
        provider: 'local',
        width: 9,
        height: 9,
      },
    });
    const { documentId } = await buildArticle(app, {
      cover: { image: file.id, alternativeText: 'Une cour' },
    });
    const path = `/api/articles/${documentId}`;
    expect(await get(path)).toContain('Avant');
    await app.strapi.plugin('upload').service('upload').updateFileInfo(file.id, { alternativeText: 'Après' });
    expect(await get(path)).toContain('Après');
  });

  test('of the site, a redirect, a language', async () => {
    await documentsOf(app, UID.site).create({ data: { name: 'Premier nom' } });
    expect(await get('/')).toContain('Premier nom');
    const [site] = await documentsOf(app, UID.site).findMany({});
    await documentsOf(app, UID.site).update({ documentId: site?.documentId, data: { name: 'Second nom' } });
    expect(await get('/')).toContain('Second nom');

    const { documentId, slug } = await buildArticle(app);
    const url = `/oembed?url=${encodeURIComponent(`${ORIGIN}/ancienne-adresse`)}`;
    await app.request.get(url).expect(404);
    const redirect = await documentsOf(app, UID.redirect).create({
      data: { from: '/ancienne-adresse', to: `/actualites/${slug}`, code: 301 },
    });
    await get(url);
    await documentsOf(app, UID.redirect).delete({ documentId: redirect.documentId });
    await app.request.get(url).expect(404);

    await get(`/api/articles/${documentId}`);
    await app.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'Deutsch' });
    expect(isKept(`/api/articles/${documentId}`)).toBe(false);

    expect(JSON.parse(await get('/api/articles')).data).not.toEqual([]);
    const { setDefaultLocale } = app.strapi.plugin('i18n').service('locales');
    await setDefaultLocale({ code: 'de' });
    expect(JSON.parse(await get('/api/articles')).data).toEqual([]);
    await setDefaultLocale({ code: 'fr' });
  });

  test('that was undone, everything is kept', async () => {
    const { documentId } = await buildArticle(app, { title: 'Resté' });
    const path = `/api/articles/${documentId}`;
    await get(path);
    await expect(
      app.strapi.db.transaction(async () => {
        await articles().update({ documentId, data: { title: 'Défait' }, status: 'published' });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(isKept(path)).toBe(true);
    expect(await get(path)).toContain('Resté');
  });

  test('that rows went through past the document service, as programs may', async () => {
    const { documentId } = await buildArticle(app, { title: 'Par la porte' });
    const path = `/api/articles/${documentId}`;
    await get(path);
    await app.strapi.db
      .query(UID.article)
      .updateMany({ where: { documentId }, data: { title: 'Par la fenêtre' } as never });
    expect(await get(path)).toContain('Par la fenêtre');
  });
});

describe('a change in a transaction', () => {
  const titleAt = async (path: string) => JSON.parse(await get(path)).data.title;
  const writePast = (documentId: string, title: string) =>
    app.strapi.db.query(UID.article).updateMany({ where: { documentId }, data: { title } as never });

  test('past the document service is seen after its commit, whatever was asked for before it', async () => {
    const { documentId } = await buildArticle(app, { title: 'Avant la fin' });
    const path = `/api/articles/${documentId}`;
    expect(await titleAt(path)).toBe('Avant la fin');
    // Somebody else’s doing, outside of the transaction that writes.
    const outside = new AsyncResource('a reader');
    await app.strapi.db.transaction(async () => {
      await writePast(documentId, 'Après la fin');
      expect(await outside.runInAsyncScope(() => titleAt(path))).toBe('Avant la fin');
    });
    expect(await titleAt(path)).toBe('Après la fin');
  });

  test.each([
    [
      'of an entry',
      (documentId: string) => articles().update({ documentId, data: { title: 'Neuf' }, status: 'published' }),
    ],
    [
      'past the document service',
      (documentId: string) => app.strapi.db.transaction(() => writePast(documentId, 'Neuf')),
    ],
    ['in one statement', (documentId: string) => writePast(documentId, 'Neuf')],
  ])('%s: from the moment when it is asked for, nothing old comes from memory', async (way, change) => {
    const { documentId } = await buildArticle(app, { title: 'Vieux' });
    const path = `/api/articles/${documentId}`;
    await get(path);
    const kept: boolean[] = [];
    const last = way === 'in one statement' ? /^update "articles"/ : /^COMMIT/;
    const look = ({ sql }: { sql: string }) => {
      if (last.test(sql)) kept.push(isKept(path));
    };
    app.strapi.db.connection.on('query', look);
    await change(documentId);
    app.strapi.db.connection.removeListener('query', look);
    expect(kept.at(-1)).toBe(false);
    expect(await titleAt(path)).toBe('Neuf');
  });

  test('that is undone drops nothing', async () => {
    const { documentId } = await buildArticle(app, { title: 'Gardé' });
    const path = `/api/articles/${documentId}`;
    await get(path);
    await expect(
      app.strapi.db.transaction(async () => {
        await writePast(documentId, 'Défait');
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(isKept(path)).toBe(true);
  });
});

describe('an answer that is being made', () => {
  test('is made once, however many ask for it', async () => {
    await buildArticle(app, { title: 'Une fois' });
    let lists = 0;
    const count = ({ sql }: { sql: string }) => {
      if (/ from "articles" as "t0" where .* order by "t0"."published_on" desc/.test(sql)) lists += 1;
    };
    app.strapi.db.connection.on('query', count);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => app.request.get('/api/articles?pagination[pageSize]=7').expect(200)),
    );
    app.strapi.db.connection.removeListener('query', count);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(lists).toBe(1);
  });

  test('that may not be kept is made once more, for all who asked meanwhile', async () => {
    await buildArticle(app, { title: 'Encore une fois' });
    await settled();
    const { store } = app.strapi.get('answer-cache') as AnswerCache;
    const { httpServer } = app.strapi.server;
    const db = app.strapi.db.connection;
    let lists = 0;
    const count = ({ sql }: { sql: string }) => {
      if (/ from "articles" as "t0" where .* order by "t0"."published_on" desc/.test(sql)) lists += 1;
    };
    // A change is being committed, and the first answer takes until all have asked.
    const drop = store.hold([EVERYTHING]);
    const lock = await db.transaction();
    await lock.raw('LOCK TABLE articles IN ACCESS EXCLUSIVE MODE');
    let asked = 0;
    const allAsked = new Promise<void>((done) => {
      httpServer.on('request', () => {
        asked += 1;
        if (asked === 20) done();
      });
    });
    db.on('query', count);
    const answers = Array.from({ length: 20 }, async () =>
      app.request.get('/api/articles?pagination[pageSize]=6').expect(200),
    );
    await allAsked;
    await lock.rollback();
    const texts = (await Promise.all(answers)).map(({ text }) => text);
    db.removeListener('query', count);
    drop();
    expect(new Set(texts).size).toBe(1);
    expect(lists).toBe(2);
  });

  test('is not kept when what it shows changes meanwhile, and whoever asked after the change gets the new one', async () => {
    const { documentId } = await buildArticle(app, { title: 'Pendant, avant' });
    const path = `/api/articles/${documentId}?fields=title`;
    let changed: Promise<unknown> | null = null;
    // Somebody else’s doing, outside of the transaction that reads.
    const outside = new AsyncResource('a writer');
    // As soon as the row was read, and before the answer is whole.
    const change = (_rows: unknown, { sql, bindings = [] }: { sql: string; bindings?: unknown[] }) => {
      if (changed || !/ from "articles" as "t0" where/.test(sql) || !bindings.includes(documentId)) return;
      changed = outside.runInAsyncScope(() =>
        articles().update({ documentId, data: { title: 'Pendant, après' }, status: 'published' }),
      );
    };
    app.strapi.db.connection.on('query-response', change);
    await app.request.get(path).expect(200);
    app.strapi.db.connection.removeListener('query-response', change);
    expect(changed).not.toBeNull();
    await changed;
    const { text } = await app.request.get(path).expect(200);
    expect(text).toContain('Pendant, après');
  });

  test('ends for others when the first that asked has left', async () => {
    await buildArticle(app);
    const path = '/api/articles?pagination[pageSize]=9';
    await new Promise<void>((done) => {
      const first = ask(`${app.url}${path}`, () => undefined);
      first.on('error', () => done());
      first.on('socket', (socket) => socket.on('connect', () => setImmediate(() => first.destroy())));
      first.on('close', () => done());
      first.end();
    });
    await app.request.get(path).expect(200);
  });
});

describe('time', () => {
  test('bounds what tells events to come from those that are over', async () => {
    const soon = new Date(Date.now() + 3_600_000);
    await buildEvent(app, {
      title: 'Bientôt fini',
      startsAt: new Date(Date.now() - 3_600_000).toISOString(),
      endsAt: soon.toISOString(),
    });
    const { recording } = await recorded(() => recordEventEnds(app.strapi, new Date()));
    expect(recording.until).toBe(soon.getTime());
    await get('/agenda');
  });

  test('bounds a search by the end of its day, and by the next end of an entry in its language', async () => {
    const search = createSearch(app.strapi, () => new Date('2099-03-01T12:00:00.000Z'));
    const untilOf = async (q: string, locale: string) => {
      const asked = { q, locale, types: [], section: null, tag: null, organization: null };
      const works: (() => Promise<unknown>)[] = [
        () => search.search({ ...asked, from: null, to: null, page: 1, pageSize: 10 }),
        () => search.suggest(q, locale),
      ];
      const untils = await Promise.all(works.map(async (work) => (await recorded(work)).recording.until));
      return [...new Set(untils.map((until) => new Date(until ?? 0).toISOString()))];
    };
    expect(await untilOf('bientôt', 'fr')).toEqual(['2099-03-01T23:59:59.999Z']);
    const { documentId } = await buildArticle(app, { title: 'Bientôt retiré' });
    await app.strapi.db
      .connection('search_entries')
      .where({ document_id: documentId })
      .update({ until: '2099-03-01T13:00:00.000Z' });
    expect(await untilOf('bientôt', 'fr')).toEqual(['2099-03-01T12:59:59.999Z']);
    expect(await untilOf('bientôt', 'en')).toEqual(['2099-03-01T23:59:59.999Z']);
  });
});
