import DataLoader from 'dataloader';

const loaders = new WeakMap<object, Map<string, DataLoader<never, unknown>>>();

/**
 * The loader of that name for one request (`context`), made with `load` when it is the first: what is asked of it at one moment is
 * loaded together, in the order of the keys. It remembers nothing: a request may change what it reads twice.
 */
export function requestLoader<K>(
  context: object,
  name: string,
  load: (keys: readonly K[]) => Promise<unknown[]>,
): DataLoader<K, unknown> {
  const own = loaders.get(context) ?? new Map();
  loaders.set(context, own);
  const loader = own.get(name) ?? new DataLoader(load, { cache: false });
  own.set(name, loader);
  return loader;
}
