import type { EmbeddableUid } from '../content/embeddable';
import type { Published } from '../reading/published';
import type { SiteContext } from '../reading/site-context';
import { type EmbedLook, embedPath } from './embed-address';

/** Canonical address of an entry: that of its page, or of the home page where it has none. */
export function canonicalOf(
  entry: Published<EmbeddableUid>,
  { readersUrl }: Pick<SiteContext, 'readersUrl'>,
): string {
  return entry.url ?? `${readersUrl}/`;
}

/** Absolute address of an entry's framed page. */
export function embedUrl(
  uid: EmbeddableUid,
  { slug, locale }: Published<EmbeddableUid>,
  look: EmbedLook,
  { serverUrl, addressing }: Pick<SiteContext, 'serverUrl' | 'addressing'>,
): string {
  return `${serverUrl}${embedPath({ uid, slug: slug ?? '', locale }, look, addressing.defaultLocale)}`;
}
