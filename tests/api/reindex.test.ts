import { Client } from 'pg';
import { scripts } from '../../package.json';
import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { buildArticle, buildRecord } from '../support/factories';
import { endLaunched, type Launched, launch, until } from '../support/launched';

/** Articles, of which the rebuild is held up before the last third. */
const ENTRIES = 12;
const HELD = 8;

let app: Application;
let database: Client;

beforeAll(async () => {
  app = await startApplication();
  database = new Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  const section = (await buildRecord(app, 'section', { name: 'Rubrique' })).documentId;
  for (let number = 1; number <= ENTRIES; number += 1)
    await buildArticle(app, { title: `Palombe ${number}`, section });
});
afterAll(async () => {
  await endLaunched();
  await database?.end();
  await app?.stop();
});

/** `npm run reindex`, on what the tests have compiled. */
const reindex = (...options: string[]): Launched => {
  const [, ...words] = scripts.reindex.split(' ');
  const args = words.map((word) => word.replace(/^dist(?=\/)/, process.env.PORTEVOIX_TEST_DIST ?? ''));
  return launch(
    process.execPath,
    [...args, ...options],
    process.cwd(),
    process.env as Record<string, string>,
  );
};

const found = async () => {
  const { body } = await app.request.get('/api/search?q=palombe&pageSize=50').expect(200);
  return body.data.map(({ title }: { title: string }) => title).sort();
};

test('beside a running server: tells how far it is, leaves no gap, ends on Ctrl-C with a whole index, and goes on', async () => {
  const all = await found();
  expect(all).toHaveLength(ENTRIES);
  await database.query(`UPDATE search_entries SET standfirst = 'abîmé'`);
  const damaged = async () =>
    Number(
      (await database.query(`SELECT count(*) FROM search_entries WHERE standfirst = 'abîmé'`)).rows[0].count,
    );
  const { rows } = await database.query(
    'SELECT document_id FROM search_entries WHERE type = $1 ORDER BY document_id',
    ['article'],
  );
  await database.query('BEGIN');
  await database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 5))', [
    `search ${rows[HELD].document_id}`,
  ]);

  const first = reindex();
  await until('it waits for the entry that is held', () => first.output().includes(`${HELD} of ${ENTRIES}`));
  expect(first.output()).toContain(`4 of ${ENTRIES} entries (33 %)\n`);
  expect(await found()).toEqual(all);
  // Somebody publishes meanwhile.
  const late = await buildArticle(app, { title: 'Palombe tardive' });
  first.child.kill('SIGINT');
  await database.query('COMMIT');
  expect({ code: await first.code, output: first.output() }).toEqual({
    code: 130,
    output: expect.stringContaining(
      `Interrupted after ${HELD + 1} entries. Run it again to go on from there`,
    ),
  });
  expect(await found()).toEqual([...all, 'Palombe tardive'].sort());

  const second = reindex();
  expect({ code: await second.code, output: second.output() }).toEqual({
    code: 0,
    output: expect.stringContaining(`whole: ${ENTRIES - HELD - 1} entries were indexed.`),
  });
  expect(await found()).toEqual([...all, 'Palombe tardive'].sort());
  expect(await damaged()).toBe(0);
  await app.strapi.documents(UID.article).delete({ documentId: late.documentId, locale: '*' });

  // What was whole is made anew from the start.
  const third = reindex();
  expect(await third.code).toBe(0);
  expect(third.output()).toMatch(
    new RegExp(
      `^1 of ${ENTRIES} entries \\(8 %\\)\\n(.+\\n)+The search index is whole: ${ENTRIES} entries were indexed.\\n$`,
    ),
  );
}, 120_000);

test('ends with 1 and a sentence when an entry could not be indexed, and takes it up again', async () => {
  await database.query(`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$;
    CREATE TRIGGER refuse BEFORE UPDATE ON search_entries FOR EACH ROW WHEN (NEW.title = 'Palombe 7') EXECUTE FUNCTION refuse();`);
  const failing = reindex();
  expect(await failing.code).toBe(1);
  expect(failing.output()).toContain('1 entries could not be indexed: see above why.');
  await database.query('DROP FUNCTION refuse CASCADE');
  const mending = reindex();
  expect({ code: await mending.code, output: mending.output() }).toEqual({
    code: 0,
    output: expect.stringContaining('whole: 1 entries were indexed.'),
  });
}, 120_000);

test('refuses an option that it does not know, and starts nothing', async () => {
  const run = reindex('--all');
  expect({ code: await run.code, output: run.output() }).toEqual({
    code: 2,
    output: 'Unknown option --all. Use: npm run reindex\n',
  });
});
