import type { CachePurge } from '../../src/adapters/cache-purge';
import { type Application, startApplication } from '../support/application';

let app: Application;
let queries = 0;

beforeAll(async () => {
  process.env.CACHE = 'off';
  app = await startApplication({ sample: true });
  // Nothing is kept before changes are heard of.
  expect(await (app.strapi.get('cache-purge') as CachePurge).isThere()).toBe(true);
  app.strapi.db.connection.on('query', () => {
    queries += 1;
  });
}, 120_000);
afterAll(() => app.stop());

const CARD = `documentId title slug url breadcrumb { name } cover { alternativeText image { url } } section { name url }
  tags { name } authors { name } speakers { name affiliations { position organization { name } } } organizations { name }`;

/** Queries that a door takes at most, whatever the number of entries behind it. */
const DOORS: [path: string, most: number][] = [
  ['/api/articles', 1],
  ['/api/articles?pagination[pageSize]=2', 1],
  ['/api/articles?pagination[withCount]=false&locale=fr', 1],
  ['/api/articles/slug/assotech93', 1],
  [
    '/api/articles?populate[tags][fields]=name&populate[cover][populate]=image&populate[authors]=true&filters[section][slug][$notNull]=true',
    1,
  ],
  ['/api/articles?populate[tags]=true&locale=fr&pagination[withCount]=false', 1],
  [
    '/api/articles?populate[tags][filters][slug][$contains]=a&populate[speakers][filters][affiliations][organization][slug][$notNull]=true',
    4,
  ],
  ['/api/events', 1],
  ['/api/speakers', 1],
  ['/api/site', 1],
  ['/api/search?q=discriminations', 10],
  ['/api/search?q=discriminations&pageSize=2', 10],
  ['/feeds/articles.rss', 8],
  ['/feeds/articles.atom', 8],
  ['/feeds/articles.json', 8],
  ['/feeds/events.ics', 8],
  ['/', 24],
  ['/actualites', 12],
  ['/actualites/assotech93', 12],
  ['/rubriques/luttes-contre-les-discriminations', 24],
  ['/embed/articles/assotech93', 12],
  ['/oembed?url=http%3A%2F%2Flocalhost%3A1337%2Factualites%2Fassotech93', 12],
];

test.each(DOORS)('%s takes at most %i queries', async (path, most) => {
  // What is made once is made now.
  await app.request.get(path).expect(200);
  queries = 0;
  await app.request.get(path).expect(200);
  expect(queries).toBeLessThanOrEqual(most);
});

test.each([2, 25])('a list of %i in GraphQL takes one query', async (limit) => {
  const query = `{ articles(pagination: { limit: ${limit} }) { ${CARD} } }`;
  await app.request.post('/graphql').send({ query }).expect(200);
  queries = 0;
  const { body } = await app.request.post('/graphql').send({ query }).expect(200);
  expect(body.errors).toBeUndefined();
  expect(queries).toBeLessThanOrEqual(1);
});
