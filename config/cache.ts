import { readSettings } from './settings';

export default () => {
  const { cache, cacheMemory } = readSettings(process.env);
  return {
    isOn: cache,
    bytesAtMost: cacheMemory * 1024 * 1024,
    /** How old an answer may be, in milliseconds, that is given out while the database is down. */
    staleAtMost: 24 * 60 * 60 * 1000,
  };
};
