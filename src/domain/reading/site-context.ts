import type { Html } from '../html/html';
import type { Site } from './published';
import type { RenderContext } from './render-context';
import type { SiteAddressing } from './site-path';

/** What a page of the site knows besides its own content. */
export interface SiteContext extends RenderContext {
  site: Site | null;
  addressing: SiteAddressing;
  /** Put before addresses of the site’s own pages: empty where this server shows them, the front end’s origin otherwise; null where nobody does. */
  siteOrigin: string | null;
  /** Origin of canonical addresses, without a slash at its end. */
  readersUrl: string;
  /** Origin of this server, without a slash at its end. */
  serverUrl: string;
  /** From the root of this server. */
  styleUrl: string;
  fontUrl: string;
  /** The moment of the request. */
  now: Date;
  /**
   * Banner of a page that is only for whoever holds its address, such as a draft. Nothing on such a page tells search engines,
   * shares, readers of feeds or partner sites about it. Pages for everybody have none.
   */
  notice?: Html;
}

/** Name of the site; that of the software before anybody has given it one. */
export function siteName({ site }: Pick<SiteContext, 'site'>): string {
  return site?.name?.trim() || 'Portevoix';
}

/** An address of ours as the rest of the world writes it. */
export function absolute(url: string, origin: string): string {
  return url.startsWith('/') ? `${origin}${url}` : url;
}

/** For whom the feeds of a page are named; see domain/feeds/feed-addresses. */
export function feedPlace(context: SiteContext) {
  const { serverUrl, locale, addressing } = context;
  return { origin: serverUrl, locale, defaultLocale: addressing.defaultLocale, siteName: siteName(context) };
}
