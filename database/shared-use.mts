import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { hasEnded, sendSignal } from './processes.mts';

/**
 * Every launcher keeps one connection of this name open. A server is stopped by the last launcher to leave it, whoever
 * started it; a connection, unlike a file, cannot outlive its process.
 */
const APPLICATION_NAME = 'portevoix launcher';

/** A closed connection may show for some milliseconds after its process has gone. */
const GHOST_MS = 1500;

/** How long PostgreSQL may take to write its last checkpoint. */
const SHUTDOWN_MS = 60_000;

/** One launcher's claim on an embedded server. */
export interface Claim {
  /** Id of the server process that holds the claim. */
  backend: number;
  /** Aborted when the server closes the connection by itself, which it only does when it ends. */
  lost: AbortSignal;
  release(): Promise<void>;
}

/** Claims the server until released, or until this process ends. */
export async function claimServer(url: string): Promise<Claim> {
  const lost = new AbortController();
  const client = new pg.Client({
    connectionString: url,
    application_name: APPLICATION_NAME,
    keepAlive: true,
  });
  let isReleased = false;
  const onEnd = () => {
    if (!isReleased) lost.abort();
  };
  client.on('error', onEnd);
  client.on('end', onEnd);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  // The claim alone must not keep a process going. ref and unref are in pg since 7.0, and not in its types.
  const { ref, unref } = client as unknown as { ref(): void; unref(): void };
  unref.call(client);
  return {
    backend: rows[0]?.pid ?? 0,
    lost: lost.signal,
    release: async () => {
      isReleased = true;
      ref.call(client);
      await client.end();
    },
  };
}

/** A server process, its address, and the claim of the launcher that leaves (or has died). */
export interface LeftServer {
  pid: number;
  url: string;
  backend: number;
}

/** Stops the server (SIGINT: fast shutdown, then SIGQUIT after a minute) unless another launcher uses it. True when it was stopped. */
export async function stopUnlessUsed({ pid, url, backend }: LeftServer): Promise<boolean> {
  if (await isUsedByAnother(url, backend)) return false;
  sendSignal(pid, 'SIGINT');
  if (await hasEnded(pid, SHUTDOWN_MS)) return true;
  sendSignal(pid, 'SIGQUIT');
  return hasEnded(pid, 5000);
}

async function isUsedByAnother(url: string, backend: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    for (let waitedMs = 0; ; waitedMs += 100) {
      const { rowCount } = await client.query(
        'SELECT 1 FROM pg_stat_activity WHERE application_name = $1 AND pid <> $2 LIMIT 1',
        [APPLICATION_NAME, backend],
      );
      if (!rowCount) return false;
      if (waitedMs >= GHOST_MS) return true;
      await pause(100);
    }
  } catch {
    // A server that answers nobody serves nobody: it is ending, or has to be ended.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
