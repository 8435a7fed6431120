/** Last change of what readers see of an entry: its publication, or what another language of it has changed in it since. ISO 8601. */
export function lastChange(entry: { publishedAt: string | null; updatedAt: string }): string {
  const times = [entry.publishedAt, entry.updatedAt].flatMap((time) => (time ? [Date.parse(time)] : []));
  return new Date(Math.max(...times)).toISOString();
}
