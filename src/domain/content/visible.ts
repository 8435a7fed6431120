/** The value without the persons and organizations that readers must not meet: dropped from lists, null in place of one. */
export function withoutHidden<T>(value: T): T {
  return prune(value) as T;
}

function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune).filter((item) => item !== HIDDEN);
  if (!value || typeof value !== 'object' || value instanceof Date) return value;
  if ((value as { visibility?: unknown }).visibility === 'hidden') return HIDDEN;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const pruned = prune(inner);
      return [key, pruned === HIDDEN ? null : pruned];
    }),
  );
}

const HIDDEN = Symbol('hidden');
