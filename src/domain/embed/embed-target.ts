import { isEmbeddable } from '../content/embeddable';
import { type Addressing, parseReadingPath } from '../content/reading-path';
import { DEFAULT_LOOK, decoded, type EmbedLook, type EmbedTarget, parseEmbedPath } from './embed-address';

/** Where the site and this server are: a part of config/site.ts. */
export interface Places extends Addressing {
  /** Origin of canonical addresses, perhaps with a path, without a slash at its end. */
  readersUrl: string;
  /** The same of this server. */
  serverUrl: string;
}

/** Path, from the root of the site, that an absolute address leads to; null for somebody else's. The scheme does not matter. */
export function pathOnSite(url: URL, { readersUrl, serverUrl }: Places): string | null {
  for (const base of [readersUrl, serverUrl].map((address) => new URL(address))) {
    const prefix = base.pathname.replace(/\/+$/, '');
    if (hostOf(url) !== hostOf(base)) continue;
    if (url.pathname === prefix || url.pathname.startsWith(`${prefix}/`))
      return decoded(url.pathname.slice(prefix.length)) ?? null;
  }
  return null;
}

/** The entry at an absolute address: that of its page, whose query counts for nothing, or that of its framed page; null where there can be none. */
export function embedTarget(url: URL, places: Places): (EmbedTarget & { look: EmbedLook }) | null {
  const path = pathOnSite(url, places);
  if (path === null) return null;
  const framed = parseEmbedPath(path, url.searchParams, places.defaultLocale);
  if (framed) return framed;
  return readingTarget(path, places);
}

/** The embeddable entry at a reading path; null where there can be none. */
export function readingTarget(
  path: string,
  addressing: Addressing,
): (EmbedTarget & { look: EmbedLook }) | null {
  const found = parseReadingPath(path, addressing);
  if (!found || !isEmbeddable(found.uid)) return null;
  return { uid: found.uid, slug: found.slug, locale: found.locale, look: DEFAULT_LOOK };
}

/** Host with its port; http and https are one, so are their usual ports. */
function hostOf({ hostname, port, protocol }: URL): string {
  const usual = port === '' || port === (protocol === 'https:' ? '80' : '443');
  return `${hostname}${usual ? '' : `:${port}`}`;
}
