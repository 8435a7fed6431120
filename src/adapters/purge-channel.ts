import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';
import type { Tag } from '../domain/cache/tags';

const CHANNEL = 'portevoix_purge';

/** PostgreSQL takes 8,000 bytes in one message. */
const MESSAGE_BYTES = 7_500;

/** How often the connection is asked whether it still is one, and how long what it answered holds. */
const BEAT_MILLISECONDS = 4_000;
const TRUST_MILLISECONDS = 10_000;

const RETRY_MILLISECONDS = 1_000;

/** Carries purges between instances by PostgreSQL's LISTEN and NOTIFY. */
export interface PurgeChannel {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Whether every purge of other instances so far has arrived, or will at once: only then may a kept answer be given out. */
  isSure(): boolean;
  /** Whether the database could not be reached at the last attempt. */
  isDown(): boolean;
  /** Tells the other instances; inside a transaction, with its commit. */
  send(tags: readonly Tag[]): Promise<void>;
}

/** `received` hears the tags of other instances; `resumed` is called before the channel is sure again, for what was missed meanwhile. */
export function createPurgeChannel(
  strapi: Core.Strapi,
  { received, resumed }: { received: (tags: Tag[]) => void; resumed: () => void },
): PurgeChannel {
  const self = randomUUID();
  let client: Client | null = null;
  let sureUntil = 0;
  let isDown = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | null = null;

  const later = (milliseconds: number, work: () => Promise<void>) => {
    if (isStopped) return;
    timer = setTimeout(() => void work(), milliseconds);
    timer.unref();
  };

  const lose = (lost: Client, reason: string) => {
    if (client !== lost) return;
    client = null;
    sureUntil = 0;
    if (timer) clearTimeout(timer);
    lost.end().catch(() => undefined);
    if (isStopped) return;
    strapi.log.warn(`[cache] nothing is served from the cache until PostgreSQL is reached again: ${reason}`);
    later(0, connect);
  };

  const beat = async (): Promise<void> => {
    const current = client;
    if (!current) return;
    const asked = Date.now();
    const overdue = setTimeout(() => lose(current, 'it does not answer'), BEAT_MILLISECONDS);
    overdue.unref();
    try {
      await current.query('SELECT 1');
      if (client !== current) return;
      sureUntil = asked + TRUST_MILLISECONDS;
      later(BEAT_MILLISECONDS, beat);
    } catch (error) {
      lose(current, (error as Error).message);
    } finally {
      clearTimeout(overdue);
    }
  };

  const connect = async (): Promise<void> => {
    const next = new Client({
      ...(strapi.config.get('database.connection.connection') as ClientConfig),
      application_name: 'portevoix cache',
      connectionTimeoutMillis: BEAT_MILLISECONDS,
    });
    // Before it is connected, `connect` rejects; afterwards, nobody else hears it.
    next.on('error', (error) => lose(next, error.message));
    next.on('end', () => lose(next, 'the connection was closed'));
    next.on('notification', ({ payload }) => {
      const { from, tags } = JSON.parse(payload ?? '{}') as { from?: string; tags?: Tag[] };
      if (from !== self && tags) received(tags);
    });
    try {
      await next.connect();
      await next.query(`LISTEN ${CHANNEL}`);
      if (isStopped) return void (await next.end());
      client = next;
      isDown = false;
      resumed();
      await beat();
    } catch {
      isDown = true;
      next.end().catch(() => undefined);
      later(RETRY_MILLISECONDS, connect);
    }
  };

  return {
    start: connect,
    async stop() {
      isStopped = true;
      if (timer) clearTimeout(timer);
      const last = client;
      client = null;
      await last?.end().catch(() => undefined);
    },
    isSure: () => client !== null && Date.now() < sureUntil,
    isDown: () => isDown,
    async send(tags) {
      if (tags.length === 0) return;
      const messages: Tag[][] = [[]];
      let bytes = 0;
      for (const tag of tags) {
        const size = Buffer.byteLength(JSON.stringify(tag)) + 1;
        if (bytes + size > MESSAGE_BYTES) {
          messages.push([]);
          bytes = 0;
        }
        messages.at(-1)?.push(tag);
        bytes += size;
      }
      await strapi.db.transaction(async ({ trx }) => {
        for (const part of messages)
          await trx.raw('SELECT pg_notify(?, ?)', [CHANNEL, JSON.stringify({ from: self, tags: part })]);
      });
    },
  };
}
