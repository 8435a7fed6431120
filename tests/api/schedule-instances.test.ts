import { resolve } from 'node:path';
import { Client } from 'pg';
import type { Schedule } from '../../src/adapters/schedule';
import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { buildArticle } from '../support/factories';
import { endLaunched, type Launched, launch } from '../support/launched';
import { notePublishedRows } from '../support/published-rows';

let app: Application;
let database: Client;

beforeAll(async () => {
  app = await startApplication();
  database = new Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
}, 120_000);
afterAll(async () => {
  await endLaunched();
  await database?.end();
  await app?.stop();
});

const instance = (): Launched =>
  launch(process.execPath, [resolve('tests/support/run-scheduler.cjs')], process.cwd(), {
    ...(process.env as Record<string, string>),
    SCHEDULE: 'on',
  });

const count = async (query: string) => Number((await database.query(query)).rows[0].count);

/** @throws Error naming `what` was waited for */
async function until(what: string, holds: () => Promise<boolean>, started: Launched[]): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (!(await holds()))
    if (Date.now() > deadline)
      throw new Error(`waited in vain: ${what}\n${started.map(({ output }) => output()).join('\n')}`);
}

test('publishes each entry exactly once, after an instance was killed in the middle, by two that start at once', async () => {
  await notePublishedRows(database);
  const schedule = app.strapi.get('schedule') as Schedule;
  const section = await app.strapi.documents(UID.section).create({ data: { name: 'Rubrique' } as never });
  const standfirst = 'Une phrase qui dit l’essentiel de l’article, en peu de mots. '.repeat(3).trim();
  const ids: string[] = [];
  for (const title of ['Un', 'Deux', 'Trois']) {
    const data = { title, standfirst, section: section.documentId };
    const { documentId } = await buildArticle(app, data, { status: 'draft' });
    const target = { uid: UID.article, documentId, locale: 'fr' };
    // An hour of downtime.
    await schedule.set(target, 'publish', new Date(Date.now() - 3_600_000), null);
    ids.push(documentId);
  }

  // Holds up a publication right after its row was written.
  await database.query('BEGIN; LOCK TABLE published_rows IN ACCESS EXCLUSIVE MODE');
  const first = instance();
  const waiting = `SELECT count(*) FROM pg_locks JOIN pg_class ON pg_class.oid = relation WHERE relname = 'published_rows' AND NOT granted`;
  await until('a publication in the middle', async () => (await count(waiting)) > 0, [first]);
  first.child.kill('SIGKILL');
  await first.code;
  await database.query('ROLLBACK');

  const both = [instance(), instance()];
  const left = 'SELECT count(*) FROM scheduled_changes';
  await until('everything carried out', async () => (await count(left)) === 0, both);
  await endLaunched();
  const { rows } = await database.query('SELECT document_id FROM published_rows');
  expect(rows.map(({ document_id }) => document_id).sort()).toEqual([...ids].sort());
  expect(await count('SELECT count(*) FROM articles WHERE published_at IS NOT NULL')).toBe(3);
  // Both had the queue, in a schema of its own.
  expect(await count(`SELECT count(*) FROM pg_namespace WHERE nspname = 'portevoix_jobs'`)).toBe(1);
  expect(both.map(({ output }) => output()).join('')).not.toMatch(/\[schedule\]/);
}, 300_000);
