/** What of a request may change an answer to the public. */
export interface KeyedRequest {
  /** `https` or `http`, as the client sees it. */
  protocol: string;
  host: string;
  /** As sent, percent-encoded. */
  path: string;
  /** Without the question mark, as sent. */
  querystring: string;
  /** Of the page that asks, which the answer names; empty when none does. */
  origin: string;
  /** Whatever else this address looks at, e.g. headers, in a fixed order. */
  more?: readonly string[];
}

/** One name for all requests that get the same answer. */
export function cacheKey(request: KeyedRequest): string {
  const { protocol, host, path, querystring, origin, more = [] } = request;
  return [`${protocol}://${host.toLowerCase()}${path}`, sortedQuery(querystring), origin, ...more].join('\n');
}

/**
 * A query whose parameters stand in the order of their names: `b=1&a=2` is `a=2&b=1`. Those of one name, up to the first bracket,
 * stay in the order in which they came: it may mean something.
 */
export function sortedQuery(querystring: string): string {
  if (!querystring.includes('&')) return querystring;
  return querystring
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair, index) => ({ pair, index, name: nameOf(pair) }))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : one.index - other.index))
    .map(({ pair }) => pair)
    .join('&');
}

function nameOf(pair: string): string {
  const raw = pair.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(raw.replaceAll('+', ' ')).replace(/\[.*$/s, '');
  } catch {
    return raw;
  }
}
