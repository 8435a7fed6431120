import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { EVERYTHING } from '../domain/cache/cache-tags';

/** Carries changes from one process to all others of the same database. */
export interface CachePurge {
  /** Tells the others. */
  tell(tags: Iterable<string>): void;
  /** Whether the database is there; asked anew. */
  isThere(): Promise<boolean>;
  /** Done when what was told so far has left. */
  told(): Promise<void>;
  stop(): Promise<void>;
}

export interface CachePurgeOptions {
  databaseUrl: string;
  /** What others tell. */
  heard(tags: string[]): void;
  /** Whether what others tell is heard; while it is not, nothing that is kept can be relied on. */
  connected(isConnected: boolean): void;
  warn(message: string): void;
}

const CHANNEL = 'portevoix_cache';
/** PostgreSQL takes 8,000 bytes a message (sql-notify). */
const MESSAGE_BYTES = 7_000;
/** A change of more is told as one of everything. */
const TAGS_AT_MOST = 2_000;
const RETRY_MS = 500;
const CONNECT_MS = 3_000;

/** Listens on a connection of its own; what was lost is tried again twice a second. */
export function createCachePurge({ databaseUrl, heard, connected, warn }: CachePurgeOptions): CachePurge {
  const self = randomUUID().slice(0, 8);
  let client: Client | null = null;
  let isStopped = false;
  let waiting = new Set<string>();
  let sending: Promise<void> = Promise.resolve();
  let retry: NodeJS.Timeout | null = null;
  let connecting: Promise<boolean> = Promise.resolve(false);

  const lost = (broken: Client, error?: Error) => {
    if (client !== broken || isStopped) return;
    client = null;
    connected(false);
    if (error) warn(`The cache hears of no changes for the moment: ${error.message}`);
    broken.end().catch(() => undefined);
  };
  const reconnect = (milliseconds: number) => {
    if (isStopped) return;
    retry = setTimeout(() => {
      connecting = connect();
    }, milliseconds);
    retry.unref();
  };
  const connect = async (): Promise<boolean> => {
    const fresh = new Client({
      connectionString: databaseUrl,
      application_name: 'portevoix cache',
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
    });
    client = fresh;
    let isListening = false;
    const gone = (error?: Error) => {
      if (client !== fresh || !isListening) return;
      lost(fresh, error);
      connecting = connect();
    };
    fresh.on('error', gone);
    fresh.on('end', () => gone());
    fresh.on('notification', ({ payload = '' }) => {
      const [sender, ...tags] = payload.split('\n');
      if (sender !== self) heard(tags);
    });
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${CHANNEL}`);
      isListening = true;
      connected(true);
      return true;
    } catch {
      fresh.end().catch(() => undefined);
      if (client === fresh) client = null;
      connected(false);
      reconnect(RETRY_MS);
      return false;
    }
  };
  const flush = async (): Promise<void> => {
    const tags = waiting.size > TAGS_AT_MOST ? [EVERYTHING] : [...waiting];
    waiting = new Set();
    for (const message of messagesOf(self, tags)) {
      try {
        await client?.query('SELECT pg_notify($1, $2)', [CHANNEL, message]);
      } catch (error) {
        warn(`Other processes were not told of a change: ${(error as Error).message}`);
      }
    }
  };
  connecting = connect();
  const started = connecting;

  return {
    tell(tags) {
      const isFirst = waiting.size === 0;
      for (const tag of tags) waiting.add(tag);
      if (isFirst && waiting.size > 0) sending = sending.then(() => started).then(flush);
    },
    told: () => sending,
    async isThere() {
      if (!(await connecting)) return false;
      try {
        await client?.query('SELECT 1');
        return client !== null;
      } catch {
        return connecting;
      }
    },
    async stop() {
      await sending;
      isStopped = true;
      if (retry) clearTimeout(retry);
      await connecting;
      await client?.end().catch(() => undefined);
    },
  };
}

function messagesOf(sender: string, tags: readonly string[]): string[] {
  const messages: string[] = [];
  let message = sender;
  for (const tag of tags) {
    if (Buffer.byteLength(message) + Buffer.byteLength(tag) > MESSAGE_BYTES) {
      messages.push(message);
      message = sender;
    }
    message += `\n${tag}`;
  }
  return message === sender ? messages : [...messages, message];
}
