import { join } from 'node:path';
import type { Settings } from '../config/settings.ts';
import type { Log } from './announcements.mts';
import { checkDatabase } from './external-database.mts';
import type { Keeper } from './kept-processes.mts';
import { type PostgresServer, startPostgres } from './postgres-server.mts';

/**
 * The database that the settings name, or the embedded one; DATABASE_URL names it in `process.env` from then on.
 * @throws LaunchFailure when it cannot be used
 */
export async function openDatabase(options: {
  root: string;
  settings: Settings;
  log: Log;
  keeper: Keeper;
  signal: AbortSignal;
}): Promise<PostgresServer> {
  const { root, settings, log, keeper, signal } = options;
  if (settings.databaseUrl) {
    await checkDatabase(settings.databaseUrl);
    return { url: settings.databaseUrl, lost: new AbortController().signal, stop: async () => undefined };
  }
  const server = await startPostgres({
    dataDir: join(root, '.data', 'postgres'),
    connections: connectionsFor(settings),
    log,
    keeper,
    signal,
  });
  process.env.DATABASE_URL = server.url;
  return server;
}

/** Of each worker its pool, and three of its own for the schedule and the cache; as many as 40 for commands beside the server. */
function connectionsFor({ workers, databasePoolMax }: Settings): number {
  return Math.max(100, workers * (databasePoolMax + 3) + 40);
}
