const NO_BREAK = '\u00a0';

/**
 * The value with the spaces that French typography glues (before : ; ! ? % € », after «, inside 2 000) made no-break ones,
 * in every string of it. An address never holds such a space, so none is changed.
 */
export function withNoBreakSpaces<T>(value: T): T {
  if (typeof value === 'string') return glue(value) as T;
  if (Array.isArray(value)) return value.map(withNoBreakSpaces) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withNoBreakSpaces(inner)]),
  ) as T;
}

function glue(text: string): string {
  return text
    .replace(/ (?=[:;!?%€»])/g, NO_BREAK)
    .replace(/(?<=«) /g, NO_BREAK)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NO_BREAK);
}
