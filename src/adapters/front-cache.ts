import { setTimeout as wait } from 'node:timers/promises';
import { EVERYTHING } from '../domain/cache/cache-tags';
import { purgeRequests } from '../domain/cache/front-purge';
import type { FrontSettings } from '../domain/cache/front-settings';
import { frontTagsOfChange } from '../domain/cache/front-tags';
import type { SafeFetch } from './safe-fetch';

/** Tells the cache before this server what to forget. */
export interface FrontCache {
  /** What carries one of these tags is purged, in the background, as soon as the front can be reached. */
  tell(tags: Iterable<string>): void;
  /** Done when everything told so far has arrived, repetitions included. */
  told(): Promise<void>;
  /** Tries once more what has not arrived yet, and ends. */
  stop(): Promise<void>;
}

export interface FrontCacheOptions {
  front: FrontSettings;
  ask: SafeFetch;
  warn(message: string): void;
  /** Lets time pass; rejects when `signal` ends it. Defaults to the clock. */
  pass?(milliseconds: number, signal: AbortSignal): Promise<unknown>;
}

/** A change of more is told as one of everything. */
const TAGS_AT_MOST = 2_000;
/**
 * After which a purge is sent a second time: a front that was being answered when the first one came keeps that answer, and another process
 * may not have heard of the change for a moment.
 */
const AGAIN_MS = 2_000;
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 60_000;
/** A front that failed more often in a row begins anew once it is back. */
const FAILURES_AT_MOST = 5;

/** One request after the other; what comes meanwhile goes with the next. */
export function createFrontCache({
  front,
  ask,
  warn,
  pass = (milliseconds, signal) => wait(milliseconds, undefined, { ref: false, signal }),
}: FrontCacheOptions): FrontCache {
  const ending = new AbortController();
  const repetitions = new Set<Promise<void>>();
  let waiting = new Set<string>();
  let failures = 0;
  let sending: Promise<void> | null = null;

  /** True, or why not. */
  const arrives = async (tags: string[]): Promise<true | string> => {
    for (const { address, ...request } of purgeRequests(front, frontTagsOfChange(tags))) {
      const outcome = await ask(address, request);
      if (!outcome.ok) return outcome.detail;
      if (outcome.status < 200 || outcome.status > 299) return `it answered ${outcome.status}`;
    }
    return true;
  };

  const send = async (): Promise<void> => {
    const tags = waiting.size > TAGS_AT_MOST ? [EVERYTHING] : [...waiting];
    waiting = new Set();
    const arrived = await arrives(tags);
    if (arrived === true) {
      if (failures > 0) warn('The front cache can be purged again.');
      failures = 0;
      return;
    }
    failures += 1;
    for (const tag of failures > FAILURES_AT_MOST ? [EVERYTHING] : tags) waiting.add(tag);
    if (failures === 1) warn(`The front cache cannot be purged, and may answer what is old: ${arrived}`);
  };

  const pause = (milliseconds: number) => pass(milliseconds, ending.signal).catch(() => undefined);

  const sendAll = async (): Promise<void> => {
    // What is told in the same moment goes together.
    await null;
    while (waiting.size > 0 && !ending.signal.aborted) {
      await send();
      if (failures > 0) await pause(Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1)));
    }
    sending = null;
  };

  const add = (tags: readonly string[]) => {
    for (const tag of tags) waiting.add(tag);
    sending ??= sendAll();
  };

  const repeat = async (tags: readonly string[]): Promise<void> => {
    await pause(AGAIN_MS);
    add(tags);
  };

  return {
    tell(tags) {
      const told = [...tags];
      if (told.length === 0 || ending.signal.aborted) return;
      add(told);
      const repetition = repeat(told).finally(() => repetitions.delete(repetition));
      repetitions.add(repetition);
    },
    async told() {
      while (repetitions.size > 0 || sending) {
        await Promise.all(repetitions);
        await sending;
      }
    },
    async stop() {
      ending.abort();
      await Promise.all(repetitions);
      await sending;
      if (waiting.size > 0) await send();
    },
  };
}
