import { readSettings } from './settings';

export default () => {
  const { cache, cacheMemory, databaseUrl } = readSettings(process.env);
  return {
    /** Whether answers to the public are kept. */
    isOn: cache,
    /** Memory that they take at most. */
    memoryBytes: cacheMemory * 1_000_000,
    /** Where changes are told from one instance to the others. */
    databaseUrl,
  };
};
