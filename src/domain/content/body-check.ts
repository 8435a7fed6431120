/** Levels of a request's body: text in blocks in an entry needs some twenty. */
export const BODY_DEPTH = 64;

/**
 * What keeps a parsed body from being used, as a sentence for a developer; null when nothing does. Strapi 5.54 walks bodies by
 * recursion, which ends where the stack does, and looks their names up in plain objects, where it finds `constructor`.
 */
export function bodyFault(body: unknown): string | null {
  const open: [value: unknown, depth: number][] = [[body, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    if (!value || typeof value !== 'object') continue;
    if (depth >= BODY_DEPTH)
      return `This request is over a limit: its body goes deeper than ${BODY_DEPTH} levels.`;
    for (const [name, inner] of Object.entries(value)) {
      if (!Array.isArray(value) && name in Object.prototype)
        return `This request cannot be read: "${name}" names no attribute.`;
      open.push([inner, depth + 1]);
    }
  }
  return null;
}
