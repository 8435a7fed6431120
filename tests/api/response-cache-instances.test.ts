import { Client } from 'pg';
import type { AnswerCache } from '../../src/adapters/answer-cache';
import { type CachePurge, createCachePurge } from '../../src/adapters/cache-purge';
import { cacheTag } from '../../src/domain/cache/cache-tags';
import { requestKey } from '../../src/domain/cache/request-key';
import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { documentsOf } from '../support/entries';
import { buildArticle } from '../support/factories';

let app: Application;
let server: Client;
beforeAll(async () => {
  app = await startApplication();
  server = new Client({ connectionString: process.env.PORTEVOIX_TEST_POSTGRES });
  await server.connect();
});
afterAll(async () => {
  await server.end();
  await app.stop();
});

const databaseUrl = () => process.env.DATABASE_URL ?? '';
const database = () => new URL(databaseUrl()).pathname.slice(1);
const purge = () => app.strapi.get('cache-purge') as CachePurge;
const isKept = (path: string) =>
  (app.strapi.get('answer-cache') as AnswerCache).store.find(
    requestKey({ method: 'GET', url: path, headers: {} }) ?? '',
  ) !== null;

/** Another process on the same database, and a promise of the next that it hears. */
async function startOther(): Promise<{ other: CachePurge; next: () => Promise<string[]> }> {
  const heard: string[][] = [];
  let wake: () => void = () => undefined;
  const other = createCachePurge({
    databaseUrl: databaseUrl(),
    heard(tags) {
      heard.push(tags);
      wake();
    },
    connected: () => undefined,
    warn: () => undefined,
  });
  expect(await other.isThere()).toBe(true);
  await other.told();
  return {
    other,
    async next() {
      if (heard.length === 0) await new Promise<void>((done) => (wake = done));
      return heard.shift() ?? [];
    },
  };
}

async function backOnItsFeet(): Promise<void> {
  while (!(await purge().isThere())) await new Promise((done) => setImmediate(done));
}

test('a change in another process drops what it concerns, and nothing else', async () => {
  const [one, two] = [await buildArticle(app), await buildArticle(app)];
  const [first, second] = [`/api/articles/${one.documentId}`, `/api/articles/${two.documentId}`];
  const { other } = await startOther();
  await purge().isThere();
  await app.request.get(first).expect(200);
  await app.request.get(second).expect(200);
  other.tell([cacheTag.entry(UID.article, one.documentId)]);
  await other.told();
  // Messages come in the order in which they were sent: what is asked after it was heard after.
  await purge().isThere();
  expect([isKept(first), isKept(second)]).toEqual([false, true]);
  await other.stop();
});

test('a process that starts has all others begin anew: the one before it may have been killed before it told of a write', async () => {
  const { documentId } = await buildArticle(app);
  const path = `/api/articles/${documentId}`;
  await app.request.get(path).expect(200);
  expect(isKept(path)).toBe(true);
  const { other } = await startOther();
  await purge().isThere();
  expect(isKept(path)).toBe(false);
  await other.stop();
});

test('a change here is told with its commit, and one that is undone never', async () => {
  const { documentId } = await buildArticle(app, { title: 'Dite aux autres' });
  const { other, next } = await startOther();
  await app.strapi.db
    .transaction(async () => {
      await documentsOf(app, UID.article).update({
        documentId,
        data: { slug: 'jamais' },
        status: 'published',
      });
      throw new Error('undone');
    })
    .catch(() => undefined);
  await documentsOf(app, UID.article).update({ documentId, data: { slug: 'dite' }, status: 'published' });
  const heard: string[] = [];
  while (!heard.includes(cacheTag.slug(UID.article, 'dite'))) heard.push(...(await next()));
  expect(heard).toContain(cacheTag.entry(UID.article, documentId));
  expect(heard).not.toContain(cacheTag.slug(UID.article, 'jamais'));
  await other.stop();
});

test('rows that are written past the document service are told by their own transaction', async () => {
  const { documentId } = await buildArticle(app);
  const listener = new Client({ connectionString: databaseUrl() });
  await listener.connect();
  await listener.query('LISTEN portevoix_cache');
  const told: { pid: number; tags: string[] }[] = [];
  listener.on('notification', ({ processId, payload = '' }) =>
    told.push({ pid: processId, tags: payload.split('\n') }),
  );
  const pid = await app.strapi.db.transaction(async ({ trx }) => {
    await app.strapi.db
      .query(UID.article)
      .updateMany({ where: { documentId }, data: { title: 'Par la fenêtre' } as never });
    return (await trx.raw('SELECT pg_backend_pid() AS pid')).rows[0].pid;
  });
  // Whoever listens has heard of a commit before the next answer.
  await listener.query('SELECT 1');
  expect(told.filter((each) => each.pid === pid).flatMap(({ tags }) => tags)).toContain(
    cacheTag.type(UID.article),
  );
  await listener.end();
});

test('a process that did not hear for a moment begins anew', async () => {
  const { documentId } = await buildArticle(app);
  const path = `/api/articles/${documentId}`;
  await app.request.get(path).expect(200);
  expect(isKept(path)).toBe(true);
  await server.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'portevoix cache' AND datname = $1`,
    [database()],
  );
  await backOnItsFeet();
  expect(isKept(path)).toBe(false);
  await app.request.get(path).expect(200);
  expect(isKept(path)).toBe(true);
});

describe('while the database is away', () => {
  const open = (isOpen: boolean) =>
    server.query(`ALTER DATABASE ${database()} WITH ALLOW_CONNECTIONS ${isOpen}`);
  const close = async () => {
    await open(false);
    await server.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
      database(),
    ]);
  };

  test('what was kept is answered, and says how old it is; the rest fails; all is new when it is back', async () => {
    const { documentId, slug } = await buildArticle(app, { title: 'Toujours là' });
    const paths = [`/api/articles/${documentId}`, `/actualites/${slug}`, '/feeds/articles.rss'];
    const before = await Promise.all(
      paths.map(async (path) => (await app.request.get(path).expect(200)).text),
    );
    await close();
    try {
      for (const [index, path] of paths.entries()) {
        await purge().isThere();
        const { text, headers } = await app.request.get(path).expect(200);
        expect(text).toBe(before[index]);
        expect(headers.age).toMatch(/^\d+$/);
        expect(headers['cache-status']).toMatch(
          /^Portevoix; hit; ttl=-\d+; detail="the database cannot be reached"$/,
        );
      }
      const { etag = '' } = (await app.request.get('/feeds/articles.rss').expect(200)).headers;
      await app.request.get('/feeds/articles.rss').set('If-None-Match', etag).expect(304);
    } finally {
      await open(true);
    }
    await backOnItsFeet();
    expect(paths.filter(isKept)).toEqual([]);
    const { headers } = await app.request.get(paths[0] as string).expect(200);
    expect(headers['cache-status']).toBeUndefined();
  });
});
