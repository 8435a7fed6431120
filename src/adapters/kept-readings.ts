import type { Core } from '@strapi/strapi';
import { type CacheStore, createCacheStore } from './cache-store';
import { isUnrecorded, type Recording, recordAll, recorded } from './read-recorder';

/** Small things that many answers are made of, kept until something that they were read from changes. With `CACHE=off`, too. */
export interface KeptReadings {
  /** What `read` answers, or has answered under the same name if that is still true. Nobody may change it: others get it, too. */
  of<T>(name: string, read: () => Promise<T>): Promise<T>;
  store: CacheStore<KeptReading>;
}

interface KeptReading {
  value: unknown;
  recording: Recording;
  bytes(): number;
}

const BYTES_AT_MOST = 16_000_000;
/** Of a tree of sections, roughly; numbers take less. */
const BYTES_EACH = 10_000;

export function createKeptReadings(strapi: Core.Strapi, now: () => number): KeptReadings {
  const store = createCacheStore<KeptReading>(BYTES_AT_MOST, now);
  // Until changes are heard of.
  store.suspend();
  return {
    store,
    async of<T>(name: string, read: () => Promise<T>): Promise<T> {
      // A transaction reads what it has written itself, and others do not see yet.
      if (isUnrecorded() || strapi.db.inTransaction()) return read();
      const known = store.find(name);
      if (known) {
        recordAll(known.recording);
        return known.value as T;
      }
      const moment = store.moment();
      const { result: value, recording } = await recorded(read);
      recordAll(recording);
      store.keep(name, { value, recording, bytes: () => BYTES_EACH }, recording, moment);
      return value;
    },
  };
}

/** Those of a running Strapi. */
export function keptReadings(strapi: Core.Strapi): KeptReadings {
  return strapi.get('kept-readings') as KeptReadings;
}
