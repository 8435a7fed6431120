import { AsyncLocalStorage } from 'node:async_hooks';
import type { KnownRows } from '../domain/cache/read-tags';
import type { Tag } from '../domain/cache/tags';

/** What is noted while one answer is made. */
export interface ReadingScope {
  tags: Set<Tag>;
  known: KnownRows;
  /** Why the answer may not be kept; null while it may. */
  unkept: string | null;
  /** Whether it looked at the clock. */
  readsClock: boolean;
  /** Queries of Strapi's own repository that are under way: what they ask of the database is noted by `reading-recorder`. */
  underWay: number;
}

const scopes = new AsyncLocalStorage<ReadingScope>();

export function newReadingScope(): ReadingScope {
  return { tags: new Set(), known: new Map(), unkept: null, readsClock: false, underWay: 0 };
}

/** Makes an answer, noting into `scope` what it reads, whatever waits it takes. */
export function noteReadings<T>(scope: ReadingScope, make: () => Promise<T>): Promise<T> {
  return scopes.run(scope, make);
}

/** The scope of the answer that is being made; undefined outside of any, as for a token's. */
export function readingScope(): ReadingScope | undefined {
  return scopes.getStore();
}

/** For whatever an answer is made of that nobody watches, e.g. a file that could not be read: the answer is made anew each time. */
export function keepUnkept(reason: string): void {
  const scope = scopes.getStore();
  if (scope) scope.unkept ??= reason;
}

/** For an answer that is the same until the program is replaced, and for readers that ask their own tables. */
export function noteRead(...tags: Tag[]): void {
  const scope = scopes.getStore();
  for (const tag of tags) scope?.tags.add(tag);
}

/** The present moment, for what depends on it: the answer is kept until something that depends on the clock may change. */
export function readClock(): Date {
  const scope = scopes.getStore();
  if (scope) scope.readsClock = true;
  return new Date();
}
