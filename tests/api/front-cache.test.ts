import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CachePurge } from '../../src/adapters/cache-purge';
import type { FrontCache } from '../../src/adapters/front-cache';
import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { documentsOf } from '../support/entries';
import { buildArticle, buildToken } from '../support/factories';

/** A front cache: what it was told to forget, and how it answers. */
const front = createServer((request, response) => {
  told.push({ method: request.method ?? '', headers: request.headers });
  response.statusCode = statuses.shift() ?? 200;
  response.end();
});
let told: { method: string; headers: IncomingHttpHeaders }[] = [];
let statuses: number[] = [];

let app: Application;
beforeAll(async () => {
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done));
  process.env.CACHE_FRONT = 'varnish';
  process.env.CACHE_FRONT_URL = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
  process.env.CACHE_FRONT_TOKEN = 'un-mot';
  app = await startApplication();
});
afterAll(async () => {
  await app.stop();
  front.close();
});

const arrived = () => (app.strapi.get('front-cache') as FrontCache).told();
const keysOf = (headers: Record<string, unknown>) => String(headers['surrogate-key'] ?? '').split(' ');
const purged = () => new Set(told.flatMap(({ headers }) => keysOf(headers)));

test('a start purges everything', async () => {
  await (app.strapi.get('cache-purge') as CachePurge).isThere();
  await arrived();
  // What a start writes is told, too, before or after.
  expect(told).toContainEqual({
    method: 'PURGE',
    headers: expect.objectContaining({ 'surrogate-key': 'portevoix', authorization: 'Bearer un-mot' }),
  });
});

describe('what the public is answered', () => {
  test('says how long the front keeps it, and by which tags it is purged, made and kept alike', async () => {
    const { documentId } = await buildArticle(app);
    const path = `/api/articles/${documentId}`;
    const { headers } = await app.request.get(path).expect(200);
    expect(headers['cache-control']).toBe(
      'public, max-age=0, must-revalidate, s-maxage=3600, stale-while-revalidate=60',
    );
    expect(headers.vary).toMatch(/\bAuthorization\b/i);
    expect(keysOf(headers)).toContain('portevoix');
    const kept = await app.request.get(path).expect(200);
    const same = await app.request.get(path).set('If-None-Match', String(headers.etag)).expect(304);
    for (const name of ['cache-control', 'surrogate-key', 'vary']) {
      expect([name, kept.headers[name]]).toEqual([name, headers[name]]);
      expect([name, same.headers[name]]).toEqual([name, headers[name]]);
    }
  });

  test('is kept by no front where it is for one alone, a refusal, or GraphQL', async () => {
    const token = await buildToken(app, 'full-access');
    const own = await app.request.get('/api/articles').set('Authorization', token).expect(200);
    const missing = await app.request.get('/api/articles/slug/nulle-part').expect(404);
    const graphql = await app.request
      .get('/graphql')
      .query({ query: '{ articles { title } }' })
      .set('apollo-require-preflight', '1')
      .expect(200);
    for (const { headers } of [own, missing, graphql]) {
      expect(headers['surrogate-key']).toBeUndefined();
      expect(headers['cache-control']).toMatch(/private|no-store|^public, max-age=0, must-revalidate$/);
    }
  });
});

describe('a change', () => {
  test('purges what shows it, and nothing that has nothing to do with it', async () => {
    const one = await buildArticle(app);
    const other = await buildArticle(app);
    const keys = async (path: string) => keysOf((await app.request.get(path).expect(200)).headers);
    const shown = [
      await keys(`/api/articles/${one.documentId}`),
      await keys(`/actualites/${one.slug}`),
      await keys('/api/articles'),
      await keys('/'),
    ];
    const apart = await keys(`/api/articles/${other.documentId}`);
    await arrived();
    told = [];
    await documentsOf(app, UID.article).update({
      documentId: one.documentId,
      data: { title: 'Changé' },
      status: 'published',
    });
    await arrived();
    for (const carried of shown) expect(carried.filter((key) => purged().has(key))).not.toEqual([]);
    expect(apart.filter((key) => purged().has(key))).toEqual([]);
  });

  test('that the front does not take is told until it does', async () => {
    const { documentId } = await buildArticle(app);
    const { headers } = await app.request.get(`/api/articles/${documentId}`).expect(200);
    await arrived();
    told = [];
    statuses = [503, 500];
    await documentsOf(app, UID.article).unpublish({ documentId });
    await arrived();
    expect(statuses).toEqual([]);
    told.splice(0, 2);
    expect(keysOf(headers).filter((key) => purged().has(key))).not.toEqual([]);
  });
});
