import type { FrontSettings } from './front-settings';
import { frontTagsOf } from './front-tags';

/**
 * Names and values of headers by the time (milliseconds since 1970) and the `Cache-Control` that is meant for browsers: those that
 * let a front cache keep an answer, with that `Cache-Control` among them.
 */
export type FrontHeaders = (now: number, cacheControl: string) => string[];

/** Varnish takes 8 KB a header (`http_resp_hdr_len`), Fastly and Cloudflare 16 KB for their tags. */
const TAG_CHARACTERS = { varnish: 7_500, fastly: 15_000, cloudflare: 15_000 };
const OF_THE_FRONT = /,?\s*(s-maxage|stale-while-revalidate)=\d+/g;

/**
 * What lets the front keep an answer with these tags, no longer than it is true by the clock (`until`, milliseconds since 1970; null for
 * always). Where the front takes a header that is its own alone (RFC 9213), no other cache on the way sees how long.
 */
export function frontHeaders(
  front: FrontSettings,
  { tags, until }: { tags: Iterable<string>; until: number | null },
): FrontHeaders {
  const { kind } = front;
  const names = kind === 'nginx' ? [] : frontTagsOf(tags, TAG_CHARACTERS[kind]);
  return (now, cacheControl) => {
    const left = until === null ? Number.POSITIVE_INFINITY : Math.floor((until - now) / 1000);
    const fresh = Math.min(front.freshForSeconds, left);
    if (!names || fresh < 1) return ['cache-control', cacheControl];
    const stale = `stale-while-revalidate=${Math.min(front.staleForSeconds, left - fresh)}`;
    switch (kind) {
      case 'fastly':
        return [
          ...['cache-control', cacheControl, 'surrogate-control', `max-age=${fresh}, ${stale}`],
          ...['surrogate-key', names.join(' ')],
        ];
      case 'cloudflare':
        return [
          ...['cache-control', cacheControl, 'cloudflare-cdn-cache-control', `max-age=${fresh}, ${stale}`],
          ...['cache-tag', names.join(',')],
        ];
      // Both take `must-revalidate` as said to browsers.
      default:
        return [
          ...['cache-control', `${cacheControl.replace(OF_THE_FRONT, '')}, s-maxage=${fresh}, ${stale}`],
          ...(kind === 'varnish' ? ['surrogate-key', names.join(' ')] : []),
        ];
    }
  };
}
