import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { type CacheStore, createCacheStore } from './cache-store';
import { createPurgeChannel, type PurgeChannel } from './purge-channel';

/** config/cache.ts */
export interface CacheSettings {
  isOn: boolean;
  /** Bytes that kept answers take at most. */
  bytesAtMost: number;
  /** How old an answer may be, in milliseconds, that is given out while the database is down. */
  staleAtMost: number;
}

/** Answers to the public, kept in memory until something that they were made of changes. */
export interface ResponseCache {
  settings: CacheSettings;
  store: CacheStore;
  channel: PurgeChannel;
  /** Answers that are being made, by key: true once one is kept. */
  flights: Map<string, Promise<boolean>>;
  /** Keys whose answers were not kept when they were last made: nobody waits for them. */
  unkept: LRUCache<string, true>;
}

export function createResponseCache(strapi: Core.Strapi): ResponseCache {
  const settings = strapi.config.get('cache') as CacheSettings;
  const store = createCacheStore(settings.bytesAtMost);
  const channel = createPurgeChannel(strapi, {
    received: (tags) => store.purge(tags),
    resumed: () => store.clear(),
  });
  return {
    settings,
    store,
    channel,
    flights: new Map(),
    unkept: new LRUCache<string, true>({ max: 2_000 }),
  };
}
