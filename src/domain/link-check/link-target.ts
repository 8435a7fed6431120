import { isAddressed } from '../content/uids';
import { parseSitePath, type SiteAddressing } from '../reading/site-path';

/** What a link leads to, as far as its address tells. */
export type LinkTarget =
  /** A place of ours, from the root, with its query and without its fragment. */
  | { kind: 'internal'; key: string }
  /** Somebody else's, in the form of the URL standard, without its fragment. */
  | { kind: 'outside'; key: string; host: string }
  /** Nothing that is checked: a mailbox, a telephone, a place on the same page; or no address at all. */
  | { kind: 'none' };

export interface SiteOrigins {
  /** Origin of the pages that readers see. */
  readersUrl: string;
  /** Origin of this server. */
  serverUrl: string;
  addressing: SiteAddressing;
}

/** As in fields of the model; what is longer, in a text, is no address that anybody typed. */
const LENGTH_AT_MOST = 2048;

/**
 * Tells what is ours from what is others'. Where a front end shows the content, only the addresses of entries are known there:
 * its other pages are asked like anybody's.
 */
export function linkTarget(address: string, { readersUrl, serverUrl, addressing }: SiteOrigins): LinkTarget {
  const isPath = /^\/(?![/\\])/.test(address);
  if (!isPath && !/^https?:\/\//i.test(address)) return { kind: 'none' };
  const whole = isPath ? `${readersUrl}${address}` : address;
  if (!URL.canParse(whole)) return { kind: 'none' };
  const url = new URL(whole);
  url.hash = '';
  if (url.href.length > LENGTH_AT_MOST) return { kind: 'none' };
  const home = [serverUrl, readersUrl].find((origin) => isBelow(url, origin));
  if (home) {
    const path = `/${url.href.slice(new URL(home).href.length).replace(/^\//, '')}`;
    const isFrontEnd = home === readersUrl && readersUrl !== serverUrl;
    if (!isFrontEnd || isEntryPath(path, addressing)) return { kind: 'internal', key: path };
  }
  return { kind: 'outside', key: url.href, host: url.host };
}

function isBelow(url: URL, origin: string): boolean {
  const root = new URL(origin);
  return url.origin === root.origin && `${url.pathname}/`.startsWith(root.pathname.replace(/\/*$/, '/'));
}

function isEntryPath(path: string, addressing: SiteAddressing): boolean {
  const page = parseSitePath(path.replace(/\?.*$/, ''), addressing);
  return page?.kind === 'entry' && isAddressed(page.uid);
}
