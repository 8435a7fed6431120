/** Keys whose strings are not prose: they would be counted as words. */
const NOT_PROSE = new Set([
  '__component',
  'type',
  'format',
  'url',
  'kind',
  'layout',
  'documentId',
  'locale',
  'sourceUrl',
]);

/** The prose in a value, parts separated by spaces: blocks, dynamic zones, components, in order of appearance. */
export function plainText(value: unknown): string {
  const parts: string[] = [];
  collect(value, parts);
  return parts.join(' ');
}

function collect(value: unknown, parts: string[]): void {
  if (typeof value === 'string') {
    if (value.trim()) parts.push(value.trim());
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, parts);
  } else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) if (!NOT_PROSE.has(key)) collect(inner, parts);
  }
}
