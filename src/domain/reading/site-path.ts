import { type Addressing, parseReadingPath } from '../content/reading-path';
import { type AddressedUid, isAddressed } from '../content/uids';

/** Addresses of the site’s own pages, per locale; see config/site.ts. */
export interface SiteAddressing extends Addressing {
  sitePaths: Record<'search' | 'legalNotice' | 'partners', Record<string, string>>;
  /** Locales of the site. */
  locales: readonly string[];
}

export type SitePage =
  | { kind: 'home' | 'search' | 'legalNotice'; locale: string }
  | { kind: 'list'; uid: AddressedUid; locale: string }
  | { kind: 'entry'; uid: AddressedUid; locale: string; slug: string };

/** Address of a page of the site from the root, without a slash at its end but for the home page of the default locale. */
export function sitePath(page: SitePage, addressing: SiteAddressing): string {
  const prefix = page.locale === addressing.defaultLocale ? '' : `/${page.locale}`;
  if (page.kind === 'home') return prefix || '/';
  const segments =
    page.kind === 'list' || page.kind === 'entry'
      ? addressing.readingPaths[page.uid]
      : addressing.sitePaths[page.kind];
  const segment = segments?.[page.locale] ?? segments?.en ?? Object.values(segments ?? {})[0];
  return `${prefix}/${segment}${page.kind === 'entry' ? `/${page.slug}` : ''}`;
}

/** The page of the site at a path, the opposite of `sitePath`; null where there can be none. A slash at the end does not matter. */
export function parseSitePath(path: string, addressing: SiteAddressing): SitePage | null {
  const parts = path.split('/').filter(Boolean).map(decoded);
  if (parts.some((part) => part.includes('\0'))) return null;
  const entry = parts.length >= 2 ? parseReadingPath(`/${parts.join('/')}`, addressing) : null;
  if (entry && isAddressed(entry.uid)) return { kind: 'entry', ...entry, uid: entry.uid };
  const locale = addressing.locales.find((code) => code === parts[0] && code !== addressing.defaultLocale);
  const inner = locale ? parts.slice(1) : parts;
  const found = { locale: locale ?? addressing.defaultLocale };
  if (inner.length === 0) return { kind: 'home', ...found };
  if (inner.length > 1) return null;
  const candidates: SitePage[] = [
    { kind: 'search', ...found },
    { kind: 'legalNotice', ...found },
    ...Object.keys(addressing.readingPaths)
      .filter(isAddressed)
      .map((uid): SitePage => ({ kind: 'list', uid, ...found })),
  ];
  return candidates.find((page) => sitePath(page, addressing) === `/${parts.join('/')}`) ?? null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
