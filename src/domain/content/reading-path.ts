import { isLocaleCode } from './locale-code';

/** First segment of a type's address, per locale; see config/site.ts. */
export type ReadingPaths = Record<string, Record<string, string>>;

export interface Addressing {
  readingPaths: ReadingPaths;
  defaultLocale: string;
}

/** Address of an entry's page on the site, from the root: `/actualites/<slug>`, `/en/news/<slug>`. Null when the type or the slug has none. */
export function readingPath(
  uid: string,
  entry: { slug?: string | null; locale?: string | null },
  { readingPaths, defaultLocale }: Addressing,
): string | null {
  const segments = readingPaths[uid];
  if (!segments || !entry.slug) return null;
  const locale = entry.locale ?? defaultLocale;
  const segment = segments[locale] ?? segments.en ?? Object.values(segments)[0];
  return `${locale === defaultLocale ? '' : `/${locale}`}/${segment}/${entry.slug}`;
}

/** What stands at an address of the site, the opposite of `readingPath`; null when no type lives there. */
export function parseReadingPath(
  path: string,
  { readingPaths, defaultLocale }: Addressing,
): { uid: string; locale: string; slug: string } | null {
  const parts = path
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean);
  const [slug, segment, prefix] = parts.reverse();
  if (!slug || !segment || parts.length > 3 || (prefix && !isLocaleCode(prefix))) return null;
  const locale = prefix ?? defaultLocale;
  for (const uid of Object.keys(readingPaths))
    if (
      readingPath(uid, { slug, locale }, { readingPaths, defaultLocale }) ===
      `/${[prefix, segment, slug].filter(Boolean).join('/')}`
    )
      return { uid, locale, slug };
  return null;
}
