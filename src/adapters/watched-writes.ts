import { AsyncLocalStorage } from 'node:async_hooks';

const watched = new AsyncLocalStorage<boolean>();

/** Does work whose writes to entries the publication watcher tells of, whatever statements it takes. */
export function asWatched<T>(work: () => T): T {
  return watched.run(true, work);
}

/** Whether somebody tells of the writes that are under way. */
export function isWatched(): boolean {
  return watched.getStore() === true;
}
