import type { Keys, Kind } from './keys';

/** Stands in the sample content where Strapi wants the id of another entry or file. */
export type Reference<K extends Kind = Kind> = { [Each in K]: { ref: Each; key: Keys[Each] } }[K];

export function to<K extends Kind>(ref: K, key: Keys[K]): Reference<K> {
  return { ref, key } as Reference<K>;
}

export function toAll<K extends Kind>(ref: K, ...keys: Keys[K][]): Reference<K>[] {
  return keys.map((key) => to(ref, key));
}

export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'ref' in value && 'key' in value;
}

/** The value with every reference in it, however deep, replaced by what `idOf` says. */
export function withIds(value: unknown, idOf: (reference: Reference) => string | number): unknown {
  if (isReference(value)) return idOf(value);
  if (Array.isArray(value)) return value.map((item) => withIds(item, idOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withIds(inner, idOf)]));
}

/** Every reference in the value, in order of appearance. */
export function referencesIn(value: unknown): Reference[] {
  if (isReference(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(referencesIn);
}
