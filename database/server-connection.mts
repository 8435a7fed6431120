import { realpath } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { codeOf, LaunchFailure, StopRequested } from './failures.mts';

/** What `work` gives with an open connection, which is closed after it. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks is seen by the query that waits on it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** How long a server that runs, but does not listen yet, is given. Once it listens it may recover from a crash for as long as it needs. */
const LISTEN_MS = 60_000;

/**
 * True once the server at `url` answers and has its data in `dataDir`; false when it has ended.
 * @throws LaunchFailure when it refuses our password or does not listen
 */
export async function waitUntilReady(options: {
  url: string;
  dataDir: string;
  isRunning: () => boolean;
  signal: AbortSignal;
}): Promise<boolean> {
  const { url, dataDir, isRunning, signal } = options;
  let deadline = Date.now() + LISTEN_MS;
  while (isRunning()) {
    if (signal.aborted) throw new StopRequested();
    try {
      if ((await dataFolderAt(url)) === (await realpath(dataDir))) return true;
      // A copy of a running server's folder, with its postmaster.pid: the answer comes from the original.
      return false;
    } catch (error) {
      const code = codeOf(error);
      if (code === '28P01')
        throw new LaunchFailure(
          `The database in ${dataDir} does not take the password kept in ${dataDir}/password. Bring the right file back from a backup.`,
          { cause: error },
        );
      // 57P03: starting up, recovering, or shutting down.
      if (code === '57P03') deadline = Date.now() + LISTEN_MS;
      if (Date.now() > deadline)
        throw new LaunchFailure(
          `The database in ${dataDir} runs but does not answer (${(error as Error).message}).`,
          { cause: error },
        );
    }
    await pause(50);
  }
  return false;
}

/** Creates the database that `url` names, when it is missing, through the server's own database `postgres`. */
export async function createDatabase(url: string): Promise<void> {
  const target = new URL(url);
  const name = target.pathname.slice(1);
  target.pathname = '/postgres';
  await withClient(target.href, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return;
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`).catch((error) => {
      // 42P04, 23505: made by another launcher in the meantime.
      if (!/42P04|23505/.test(codeOf(error))) throw error;
    });
  });
}

async function dataFolderAt(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory ?? '';
  });
}
