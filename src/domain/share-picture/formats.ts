/** Pixel sizes of a share picture: `landscape` is Open Graph's, `square` and `story` are those of social networks. */
export const FORMATS = {
  landscape: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 },
} as const;

export type Format = keyof typeof FORMATS;

/** The format that a request names, `landscape` when it names none; null when there is no such format. */
export function formatOf(asked: unknown): Format | null {
  if (asked === undefined) return 'landscape';
  return typeof asked === 'string' && Object.hasOwn(FORMATS, asked) ? (asked as Format) : null;
}
