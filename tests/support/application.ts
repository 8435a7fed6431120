import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import supertest from 'supertest';
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

/** The real application on a fresh database of its own, a copy of the template. `listen` opens a port for a browser; `panel` serves the built panel. */
export async function startApplication(
  options: { listen?: boolean; panel?: boolean } = {},
): Promise<Application> {
  const serverUrl = process.env.PORTEVOIX_TEST_POSTGRES ?? '';
  const database = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  await administer(serverUrl, `CREATE DATABASE ${database} TEMPLATE template_application`);
  const publicDir = mkdtempSync(join(tmpdir(), 'portevoix-public-'));
  mkdirSync(join(publicDir, 'uploads'));
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
