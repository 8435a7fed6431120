/** The value without the persons and organizations that readers must not meet: dropped from lists, null in place of one. */
export function withoutHidden<T>(value: T): T {
  return prune(value) as T;
}

/** The same for what somebody who may write an entry gets back: the entry itself stays, hidden or not. */
export function withoutHiddenRelations<T extends object>(entry: T): T {
  return Object.fromEntries(
    Object.entries({ ...entry }).map(([name, value]) => [name, kept(prune(value))]),
  ) as T;
}

function kept(value: unknown): unknown {
  return value === HIDDEN ? null : value;
}

function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune).filter((item) => item !== HIDDEN);
  if (!value || typeof value !== 'object' || value instanceof Date) return value;
  if ((value as { visibility?: unknown }).visibility === 'hidden') return HIDDEN;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, kept(prune(inner))]));
}

const HIDDEN = Symbol('hidden');
