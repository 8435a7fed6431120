import type { FrontSettings } from './front-settings';

/** A request by which a front cache forgets what carries one of some tags. */
export interface PurgeRequest {
  address: string;
  method: 'POST' | 'PURGE';
  headers: Record<string, string>;
  body?: string;
}

/** Tags that a front takes at once. */
const TAGS_AT_ONCE = { varnish: 256, fastly: 256, cloudflare: 30 };

/**
 * Requests that purge what carries one of these tags, none for a front that cannot. Varnish: `PURGE` with `Surrogate-Key`, as
 * config/varnish.vcl takes it; Fastly: «bulk purge tag»; Cloudflare: «purge cached content» by tags.
 */
export function purgeRequests(
  { kind, url, token }: Pick<FrontSettings, 'kind' | 'url' | 'token'>,
  tags: readonly string[],
): PurgeRequest[] {
  if (url === null || kind === 'nginx') return [];
  const bearer: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const json = { 'content-type': 'application/json' };
  const requestOf = (part: string[]): PurgeRequest => {
    switch (kind) {
      case 'varnish':
        return {
          address: `${url}/`,
          method: 'PURGE',
          headers: { ...bearer, 'surrogate-key': part.join(' ') },
        };
      case 'fastly':
        return {
          address: `${url}/purge`,
          method: 'POST',
          headers: { ...json, ...(token ? { 'fastly-key': token } : {}) },
          body: JSON.stringify({ surrogate_keys: part }),
        };
      case 'cloudflare':
        return {
          address: `${url}/purge_cache`,
          method: 'POST',
          headers: { ...json, ...bearer },
          body: JSON.stringify({ tags: part }),
        };
    }
  };
  return inParts(tags, TAGS_AT_ONCE[kind]).map(requestOf);
}

function inParts<T>(all: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / length) }, (_, index) =>
    all.slice(index * length, (index + 1) * length),
  );
}
