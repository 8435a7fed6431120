import { LRUCache } from 'lru-cache';
import { EVERYTHING, type Tag } from '../domain/cache/tags';
import type { StoredAnswer } from './stored-answer';

/** An answer that is being made. */
export interface Fill {
  /** Number of the latest change when it began. */
  since: number;
}

export interface CacheFigures {
  entries: number;
  bytes: number;
  hits: number;
  misses: number;
  /** Answers made while a change overtook them. */
  overtaken: number;
  /** Answers thrown away by changes. */
  purged: number;
}

/**
 * Answers in memory, the least recently used going first when there is no more room. Each is found by the tags of what it was made
 * of, so that a change costs what it throws away and no scan. What a change names while an answer is being made is remembered until
 * that is done: an answer begun before a change and ended after it is not kept.
 */
export interface CacheStore {
  /** Null for none, and for one whose time is over. */
  fresh(key: string, now: number): StoredAnswer | null;
  /** Whatever there is, its time over or not. */
  any(key: string): StoredAnswer | null;
  begin(): Fill;
  /** Keeps an answer, unless a change has named one of its tags since it was begun. Whether it is kept. Ends the fill. */
  keep(fill: Fill, key: string, answer: StoredAnswer): boolean;
  /** Ends a fill whose answer is not kept. */
  drop(fill: Fill): void;
  /** Throws away all answers with one of the tags. `onPurge` of tests and bench hears their keys. */
  purge(tags: readonly Tag[]): void;
  clear(): void;
  /** Says that an answer has grown: another encoding was made. */
  weigh(key: string, answer: StoredAnswer): void;
  figures: CacheFigures;
  onPurge: ((key: string, answer: StoredAnswer, tags: readonly Tag[]) => void) | null;
}

export function createCacheStore(bytesAtMost: number): CacheStore {
  const keysOf = new Map<Tag, Set<string>>();
  /** Number of the latest change that named a tag, while fills are under way that began before it. */
  const changed = new Map<Tag, number>();
  const fills = new Set<Fill>();
  let changes = 0;
  let cleared = 0;

  const unlink = (answer: StoredAnswer, key: string) => {
    for (const tag of answer.tags) {
      const keys = keysOf.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) keysOf.delete(tag);
    }
  };
  const answers = new LRUCache<string, StoredAnswer>({
    maxSize: bytesAtMost,
    maxEntrySize: Math.max(1, Math.floor(bytesAtMost / 4)),
    sizeCalculation: (answer, key) => answer.bytes() + key.length * 2,
    dispose: unlink,
  });
  const end = (fill: Fill) => {
    fills.delete(fill);
    if (fills.size === 0) changed.clear();
  };
  const put = (key: string, answer: StoredAnswer) => {
    answers.set(key, answer);
    // An answer too large for its share is not taken.
    if (answers.peek(key) !== answer) return false;
    for (const tag of answer.tags) {
      const keys = keysOf.get(tag);
      if (keys) keys.add(key);
      else keysOf.set(tag, new Set([key]));
    }
    return true;
  };

  const store: CacheStore = {
    fresh(key, now) {
      const answer = answers.get(key);
      return answer && now < answer.until ? answer : null;
    },
    any: (key) => answers.get(key) ?? null,
    begin() {
      const fill = { since: changes };
      fills.add(fill);
      return fill;
    },
    keep(fill, key, answer) {
      let isOvertaken = cleared > fill.since;
      for (const tag of answer.tags) if ((changed.get(tag) ?? 0) > fill.since) isOvertaken = true;
      end(fill);
      if (isOvertaken) store.figures.overtaken += 1;
      return !isOvertaken && put(key, answer);
    },
    drop: end,
    purge(tags) {
      if (tags.includes(EVERYTHING)) return store.clear();
      changes += 1;
      for (const tag of tags) {
        if (fills.size > 0) changed.set(tag, changes);
        for (const key of [...(keysOf.get(tag) ?? [])]) {
          const answer = answers.peek(key);
          answers.delete(key);
          store.figures.purged += 1;
          if (answer) store.onPurge?.(key, answer, tags);
        }
      }
    },
    clear() {
      changes += 1;
      cleared = changes;
      answers.clear();
      keysOf.clear();
    },
    weigh(key, answer) {
      if (answers.peek(key) !== answer) return;
      answers.delete(key);
      put(key, answer);
    },
    figures: {
      get entries() {
        return answers.size;
      },
      get bytes() {
        return answers.calculatedSize;
      },
      hits: 0,
      misses: 0,
      overtaken: 0,
      purged: 0,
    },
    onPurge: null,
  };
  return store;
}
