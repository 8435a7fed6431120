import type { FrontSettings } from '../src/domain/cache/front-settings';
import { readSettings } from './settings';

export default () => {
  const { cache, cacheMemory, cacheFront, databaseUrl, workers } = readSettings(process.env);
  return {
    /** Whether answers to the public are kept. */
    isOn: cache,
    /** Memory that they take at most in this process. */
    memoryBytes: Math.floor((cacheMemory * 1_000_000) / workers),
    /** Where changes are told from one instance to the others. */
    databaseUrl,
    /** The cache before this server, and how long it keeps what it cannot be told of to forget (nginx), or can. */
    front:
      cacheFront &&
      ({
        ...cacheFront,
        ...(cacheFront.kind === 'nginx'
          ? { freshForSeconds: 2, staleForSeconds: 8 }
          : { freshForSeconds: 3_600, staleForSeconds: 60 }),
      } satisfies FrontSettings | null),
  };
};
