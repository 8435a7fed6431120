import pg from 'pg';
import { type Application, startApplication } from '../support/application';

let app: Application;
beforeAll(async () => {
  process.env.CACHE = 'off';
  app = await startApplication({ sample: true });
}, 120_000);
afterAll(() => app.stop());

interface Told {
  sql: string;
  bindings: unknown[];
  options?: { name?: string };
}

const ENTRY = `{ article(documentId: "ID") { title tags { name } authors { name affiliations { position } } documents { file { url } } } }`;

/** The statement by which a door reads entries, when it has been asked often. */
async function statementOf(ask: () => Promise<unknown>): Promise<Told> {
  const told: Told[] = [];
  const hear = (query: Told) => {
    if (query.sql.includes('row_to_json')) told.push(query);
  };
  for (let time = 0; time < 3; time += 1) await ask();
  app.strapi.db.connection.on('query', hear);
  await ask();
  app.strapi.db.connection.removeListener('query', hear);
  expect(told).toHaveLength(1);
  return told[0] as Told;
}

/** How often PostgreSQL would take a plan that it has kept, of ten times. */
async function keptPlans({ sql, bindings, options }: Told): Promise<number> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const name = options?.name as string;
    for (let time = 0; time < 10; time += 1) await client.query({ name, text: sql, values: bindings });
    const { rows } = await client.query('SELECT generic_plans FROM pg_prepared_statements WHERE name = $1', [
      name,
    ]);
    return Number(rows[0].generic_plans);
  } finally {
    await client.end();
  }
}

test.each([
  ['a list', '/api/articles'],
  ['an entry', '/api/articles/slug/assotech93'],
  ['an event', '/api/events?pagination[pageSize]=1'],
  ['a query', '/api/articles?populate[tags][fields]=name&populate[cover][populate]=image'],
])('the plan of %s that is asked for often is kept', async (_what, path) => {
  const told = await statementOf(() => app.request.get(path).expect(200));
  expect(told.options?.name).toMatch(/^portevoix /);
  expect(await keptPlans(told)).toBeGreaterThan(0);
});

test('the plan of a question of GraphQL that is asked often is kept', async () => {
  const { body } = await app.request.get('/api/articles/slug/assotech93').expect(200);
  const query = ENTRY.replace('ID', body.data.documentId);
  const told = await statementOf(() => app.request.post('/graphql').send({ query }).expect(200));
  expect(await keptPlans(told)).toBeGreaterThan(0);
});
