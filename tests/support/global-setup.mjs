import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../database/postgres-server.mts';
import { compileApplication } from './compile.mjs';
import support from './test-environment.cjs';

/**
 * Compiles the application into a folder of the tests' own, starts a PostgreSQL of their own, and makes one template
 * database with a booted, empty application in it, of which every test file gets a copy.
 */
export default async function globalSetup() {
  // The projects of one run share what is set up once.
  if (globalThis.portevoixTests) return;
  const folder = mkdtempSync(join(tmpdir(), 'portevoix-tests-'));
  const starting = startPostgres({ dataDir: join(folder, 'postgres'), log: () => {}, isTemporary: true });
  process.env.PORTEVOIX_TEST_DIST = await compileApplication();
  const server = await starting;
  globalThis.portevoixTests = { server, folder };
  process.env.PORTEVOIX_TEST_POSTGRES = server.url;
  process.env.PORTEVOIX_TEST_FOLDER = folder;

  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  // Nobody needs these data after a power cut.
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes'])
    await client.query(`ALTER SYSTEM SET ${setting} = off`);
  await client.query('SELECT pg_reload_conf()');
  await client.query('CREATE DATABASE template_application');
  await client.end();
  const publicDir = join(folder, 'public');
  mkdirSync(join(publicDir, 'uploads'), { recursive: true });
  execFileSync(process.execPath, [resolve('tests/support/make-template.cjs')], {
    env: { ...process.env, ...support.testEnvironment(server.url, 'template_application', publicDir) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
