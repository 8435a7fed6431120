type Values = Record<string, unknown>;

/**
 * Values that were not saved, for a form that may have been saved by somebody else since: a block that the entry no longer has
 * loses the number by which it would be looked for, and becomes a new one. Files and entries, which have a `documentId`, keep theirs.
 */
export function valuesForForm(kept: Values, current: Values): Values {
  return renumbered(kept, numbersIn(current)) as Values;
}

function numbersIn(value: unknown, found = new Set<unknown>()): Set<unknown> {
  if (typeof value !== 'object' || value === null) return found;
  if (isBlock(value)) found.add(value.id);
  for (const inner of Object.values(value)) numbersIn(inner, found);
  return found;
}

function renumbered(value: unknown, known: ReadonlySet<unknown>): unknown {
  if (Array.isArray(value)) return value.map((inner) => renumbered(inner, known));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([name, inner]) => !(name === 'id' && isBlock(value) && !known.has(inner)),
  );
  return Object.fromEntries(entries.map(([name, inner]) => [name, renumbered(inner, known)]));
}

function isBlock(value: object): value is { id: unknown } {
  return 'id' in value && !('documentId' in value) && !('apiData' in value);
}
