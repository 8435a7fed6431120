import { Pool } from 'pg';
import type { Query } from '../../src/adapters/search-rows';

/** A database with the tables of an empty application, and queries to it over `connections` at once. */
export async function openSearchDatabase(
  connections: number,
): Promise<{ query: Query; close(): Promise<void> }> {
  const serverUrl = process.env.PORTEVOIX_TEST_POSTGRES ?? '';
  const name = `search_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const server = new Pool({ connectionString: serverUrl, max: 1 });
  await server.query(`CREATE DATABASE ${name} TEMPLATE template_application`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const pool = new Pool({ connectionString: url.href, max: connections });
  return {
    async query(statement, values = []) {
      let place = 0;
      const numbered = statement.replace(/\?/g, () => {
        place += 1;
        return `$${place}`;
      });
      return (await pool.query(numbered, [...values])).rows;
    },
    async close() {
      await pool.end();
      // PostgreSQL waits for connections that are about to end; ended by force, they would raise an error here.
      await server.query(`DROP DATABASE ${name}`);
      await server.end();
    },
  };
}
