import { randomUUID } from 'node:crypto';
import { Client, type ClientBase } from 'pg';
import { EVERYTHING } from '../domain/cache/cache-tags';

/** Carries changes from one process to all others of the same database. */
export interface CachePurge {
  /** Tells the others; what cannot leave now leaves when the database is back. */
  tell(tags: Iterable<string>): void;
  /** Has the database tell the others with the commit of the transaction on `connection`, even if this process should not live to do so. */
  tellWith(connection: ClientBase, tags: readonly string[]): void;
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
const TELL = 'SELECT pg_notify($1, $2)';
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
  /** The process before this one may have been killed between a write and telling of it: whoever starts has all others begin anew. */
  let waiting = new Set<string>([EVERYTHING]);
  let sending: Promise<void> = Promise.resolve();
  let retry: NodeJS.Timeout | null = null;
  let connecting: Promise<boolean> = Promise.resolve(false);

  /** Ends the connection that listens, wherever it was noticed that it is broken, and tries another. */
  let giveUp: (error?: Error) => void = () => undefined;

  const connect = async (): Promise<boolean> => {
    const fresh = new Client({
      connectionString: databaseUrl,
      application_name: 'portevoix cache',
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
    });
    let isListening = false;
    const gone = (error?: Error) => {
      if (!isListening || isStopped) return;
      isListening = false;
      client = null;
      connected(false);
      if (error) warn(`The cache hears of no changes for the moment: ${error.message}`);
      fresh.end().catch(() => undefined);
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
    } catch {
      fresh.end().catch(() => undefined);
      if (isStopped) return false;
      retry = setTimeout(() => {
        connecting = connect();
      }, RETRY_MS);
      retry.unref();
      return false;
    }
    isListening = true;
    client = fresh;
    giveUp = gone;
    connected(true);
    if (waiting.size > 0) flush();
    return true;
  };

  const send = async (): Promise<void> => {
    if (!client || waiting.size === 0) return;
    const tags = [...waiting];
    waiting = new Set();
    try {
      for (const message of messagesOf(self, tags)) await client.query(TELL, [CHANNEL, message]);
    } catch (error) {
      for (const tag of tags) waiting.add(tag);
      giveUp(error as Error);
    }
  };
  function flush(): void {
    sending = sending.then(send);
  }
  connecting = connect();

  return {
    tell(tags) {
      const wasEmpty = waiting.size === 0;
      for (const tag of tags) waiting.add(tag);
      if (wasEmpty) flush();
    },
    tellWith(connection, tags) {
      // Asked before the commit is: they are answered in turn. What fails says that nothing is committed.
      for (const message of messagesOf(self, tags))
        connection.query(TELL, [CHANNEL, message]).catch(() => undefined);
    },
    async told() {
      await connecting;
      await sending;
    },
    async isThere() {
      if (!(await connecting)) return false;
      try {
        await client?.query('SELECT 1');
        return client !== null;
      } catch (error) {
        giveUp(error as Error);
        return connecting;
      }
    },
    async stop() {
      await connecting;
      await sending;
      isStopped = true;
      if (retry) clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}

function messagesOf(sender: string, tags: readonly string[]): string[] {
  const messages: string[] = [];
  let message = sender;
  for (const tag of tags.length > TAGS_AT_MOST ? [EVERYTHING] : tags) {
    if (Buffer.byteLength(message) + Buffer.byteLength(tag) > MESSAGE_BYTES) {
      messages.push(message);
      message = sender;
    }
    message += `\n${tag}`;
  }
  return message === sender ? messages : [...messages, message];
}
