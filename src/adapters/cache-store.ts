import { LRUCache } from 'lru-cache';
import { EVERYTHING } from '../domain/cache/cache-tags';
import type { Recording } from './read-recorder';
import type { StoredAnswer } from './stored-answer';

/** Answers, or other things that were read, that are still true. */
export interface CacheStore<Answer extends Keepable = StoredAnswer> {
  /** The answer kept under a key; null when there is none, or it may not be true any more. */
  find(key: string): Answer | null;
  /** A number to be remembered before the first read for an answer. */
  moment(): number;
  /** Keeps an answer, unless what it was made of has changed since `moment`. Whether it is true comes out. */
  keep(key: string, answer: Answer, recording: Recording, moment: number): boolean;
  /** What carries one of these tags is not answered again. */
  drop(tags: Iterable<string>): void;
  /** These tags are about to change: what carries one of them is neither answered nor kept until the function that comes out drops it. */
  hold(tags: readonly string[]): () => void;
  dropEverything(): void;
  /** While it is suspended nothing is answered nor kept: changes may go by unheard. */
  suspend(): void;
  /** Begins anew, with nothing. */
  resume(): void;
  /** What was true when the store was suspended, and its age in seconds, for when nobody can say what is true now. */
  findStale(key: string): { answer: Answer; age: number } | null;
}

interface Keepable {
  /** Memory that it takes. */
  bytes(): number;
}

interface Kept<Answer> {
  answer: Answer;
  tags: string[];
  until: number | null;
  madeAt: number;
  /** Milliseconds since 1970. */
  storedAt: number;
  /** When it was last looked whether its tags still hold. */
  checkedAt: number;
}

/** Tags whose last change is remembered one by one; when there are more, everything is dropped. */
const TAGS_AT_MOST = 200_000;
/** Memory that a tag takes in an answer, roughly: most are shared between answers. */
const BYTES_PER_TAG = 40;

/**
 * Answers in memory, `bytesAtMost` at most, the least recently used go first. A change costs one note for each of its tags, however many answers
 * carry them: an answer is compared with the notes when it is next asked for.
 */
export function createCacheStore<Answer extends Keepable = StoredAnswer>(
  bytesAtMost: number,
  now: () => number,
): CacheStore<Answer> {
  const kept = new LRUCache<string, Kept<Answer>>({
    maxSize: bytesAtMost,
    maxEntrySize: Math.max(1, Math.floor(bytesAtMost / 4)),
    sizeCalculation: ({ answer, tags }, key) => answer.bytes() + 2 * key.length + tags.length * BYTES_PER_TAG,
  });
  /** Counts changes; a tag's number is that of its last one. */
  let changes = 0;
  let floor = 0;
  const changedAt = new Map<string, number>();
  /** How many changes under way hold a tag. */
  const held = new Map<string, number>();
  let isSuspended = false;

  const isTrue = (tags: readonly string[], moment: number) =>
    moment >= floor &&
    !held.has(EVERYTHING) &&
    tags.every((tag) => !held.has(tag) && (changedAt.get(tag) ?? 0) <= moment);

  const store: CacheStore<Answer> = {
    find(key) {
      if (isSuspended) return null;
      const found = kept.get(key);
      if (!found) return null;
      if (found.until !== null && now() > found.until) {
        kept.delete(key);
        return null;
      }
      if (found.checkedAt !== changes) {
        if (!isTrue(found.tags, found.madeAt)) {
          kept.delete(key);
          return null;
        }
        found.checkedAt = changes;
      }
      return found.answer;
    },
    moment: () => changes,
    keep(key, answer, { tags, until, isStorable }, moment) {
      if (isSuspended || !isStorable) return false;
      const names = [...tags];
      if (!isTrue(names, moment) || (until !== null && now() > until)) return false;
      kept.set(key, { answer, tags: names, until, madeAt: moment, storedAt: now(), checkedAt: changes });
      return true;
    },
    drop(tags) {
      changes += 1;
      for (const tag of tags) {
        if (tag === EVERYTHING) return store.dropEverything();
        changedAt.set(tag, changes);
      }
      if (changedAt.size > TAGS_AT_MOST) store.dropEverything();
    },
    hold(tags) {
      changes += 1;
      for (const tag of tags) held.set(tag, (held.get(tag) ?? 0) + 1);
      return () => {
        for (const tag of tags) {
          const others = (held.get(tag) ?? 1) - 1;
          if (others > 0) held.set(tag, others);
          else held.delete(tag);
        }
        store.drop(tags);
      };
    },
    dropEverything() {
      changes += 1;
      floor = changes;
      changedAt.clear();
      kept.clear();
    },
    suspend() {
      isSuspended = true;
    },
    findStale(key) {
      const found = isSuspended ? kept.get(key) : undefined;
      if (!found || !isTrue(found.tags, found.madeAt)) return null;
      return { answer: found.answer, age: Math.floor((now() - found.storedAt) / 1000) };
    },
    resume() {
      store.dropEverything();
      isSuspended = false;
    },
  };
  return store;
}
