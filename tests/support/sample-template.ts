import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { testEnvironment } from './test-environment.cjs';

const DATABASE = 'template_sample';

/** Any number: files of the run that want the sample at the same moment wait for the first of them. */
const LOCK = 726_001;

/** A database filled by `npm run sample`, to be copied, and the folder of its uploads; made by the first file of a run that asks. */
export async function makeSample(serverUrl: string): Promise<{ database: string; uploads: string }> {
  const publicDir = join(process.env.PORTEVOIX_TEST_FOLDER ?? '', 'sample');
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (!rowCount) {
    await client.query('DROP DATABASE IF EXISTS unfinished_sample WITH (FORCE)');
    await client.query('CREATE DATABASE unfinished_sample TEMPLATE template_application');
    await fill(testEnvironment(serverUrl, 'unfinished_sample', publicDir), publicDir);
    await client.query(`ALTER DATABASE unfinished_sample RENAME TO ${DATABASE}`);
  }
  await client.end();
  return { database: DATABASE, uploads: join(publicDir, 'uploads') };
}

async function fill(environment: Record<string, string>, publicDir: string): Promise<void> {
  mkdirSync(join(publicDir, 'uploads'), { recursive: true });
  const command = join(process.env.PORTEVOIX_TEST_DIST ?? '', 'src/api/sample/command.js');
  await promisify(execFile)(process.execPath, [command], { env: { ...process.env, ...environment } });
}
