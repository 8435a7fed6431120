import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../database/postgres-server.mts';
import support from './test-environment.cjs';

/**
 * Compiles the application into a folder of the tests' own, starts a PostgreSQL of their own, and makes one template
 * database with a booted, empty application in it, of which every test file gets a copy.
 */
export default async function globalSetup() {
  // The projects of one run share what is set up once.
  if (globalThis.portevoixTests) return;
  // Below the project, so that what is compiled finds its packages.
  mkdirSync('.tmp', { recursive: true });
  const dist = resolve(mkdtempSync('.tmp/tests-'));
  execFileSync(
    process.execPath,
    [resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json', '--outDir', dist],
    {
      stdio: 'inherit',
    },
  );

  const folder = mkdtempSync(join(tmpdir(), 'portevoix-tests-'));
  const server = await startPostgres({ dataDir: join(folder, 'postgres'), log: () => {}, isTemporary: true });
  globalThis.portevoixTests = { server, folders: [folder, dist] };
  process.env.PORTEVOIX_TEST_POSTGRES = server.url;
  process.env.PORTEVOIX_TEST_DIST = dist;

  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query('CREATE DATABASE template_application');
  await client.end();
  const publicDir = join(folder, 'public');
  mkdirSync(join(publicDir, 'uploads'), { recursive: true });
  execFileSync(process.execPath, [resolve('tests/support/make-template.cjs')], {
    env: { ...process.env, ...support.testEnvironment(server.url, 'template_application', publicDir) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
