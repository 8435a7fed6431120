import type { EmbeddableUid } from '../content/embeddable';
import { PLURALS } from '../content/uids';
import type { SiteAddressing } from './site-path';

/** Address of the page for partners of an entry, from the root: `/partenaires/articles/<slug>`, `/en/partners/articles/<slug>`. */
export function partnerPath(
  { uid, slug, locale }: { uid: EmbeddableUid; slug: string; locale: string },
  addressing: SiteAddressing,
): string {
  return `${partnerRoot(locale, addressing)}/${PLURALS[uid]}/${encodeURIComponent(slug)}`;
}

/** What the addresses of the pages for partners in a language begin with. */
export function partnerRoot(locale: string, { sitePaths, defaultLocale }: SiteAddressing): string {
  const segment = sitePaths.partners[locale] ?? sitePaths.partners.en ?? 'partners';
  return `${locale === defaultLocale ? '' : `/${locale}`}/${segment}`;
}
