import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import supertest from 'supertest';
import { makeSample } from './sample-template';
import { loadStrapi } from './strapi-instance.cjs';
import { testEnvironment } from './test-environment.cjs';

export interface Application {
  strapi: Core.Strapi;
  /** Requests to the application's HTTP server. */
  request: ReturnType<typeof supertest>;
  /** Origin at which a browser reaches it; null unless started with `listen`. */
  url: string | null;
  stop(): Promise<void>;
}

/**
 * The real application on a fresh database of its own, a copy of the empty template, or of the one with the sample content (`sample`).
 * `listen` opens a port for a browser; `panel` serves the built panel.
 */
export async function startApplication(
  options: { listen?: boolean; panel?: boolean; sample?: boolean } = {},
): Promise<Application> {
  const serverUrl = process.env.PORTEVOIX_TEST_POSTGRES ?? '';
  const sample = options.sample ? await makeSample(serverUrl) : null;
  const database = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  await administer(
    serverUrl,
    `CREATE DATABASE ${database} TEMPLATE ${sample?.database ?? 'template_application'}`,
  );
  const publicDir = mkdtempSync(join(tmpdir(), 'portevoix-public-'));
  mkdirSync(join(publicDir, 'uploads'));
  if (sample) cpSync(sample.uploads, join(publicDir, 'uploads'), { recursive: true });
  Object.assign(process.env, testEnvironment(serverUrl, database, publicDir));

  const strapi = await loadStrapi({ panel: options.panel });
  strapi.server.mount();
  const server = strapi.server.httpServer;
  if (options.listen || options.panel)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const address = server.address();
  return {
    strapi,
    request: supertest(server),
    url: address && typeof address === 'object' ? `http://127.0.0.1:${address.port}` : null,
    async stop() {
      // Strapi loads what its events carry after the answer is out; a pool that closes on that ends in an error.
      const { pool } = strapi.db.connection.client;
      while (pool.numUsed() + pool.numPendingAcquires() > 0) await new Promise((done) => setImmediate(done));
      await strapi.destroy();
      await administer(serverUrl, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
      rmSync(publicDir, { recursive: true, force: true });
    },
  };
}

async function administer(serverUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}
