import { isPanelPath } from '../panel/panel-path';

/** What of a request decides its answer. */
export interface AskedFor {
  method: string;
  /** Path and query as they came. */
  url: string;
  headers: Record<string, string | string[] | undefined>;
  /** Body of a POST, parsed. */
  body?: unknown;
}

/** Files as they lie on the disk, downloads that are counted or take their time, what is behind a secret address, signs of life. */
const NEVER =
  /^\/(uploads|_health|health|preview|brouillon|documents\/thumbnails)(\/|$)|\/download(\/[^/]*)?$/i;
const GRAPHQL = /^\/graphql\/?$/i;
/** What Apollo Server answers differently by. */
const OF_GRAPHQL = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'];

/**
 * Name under which the answer to a request is kept; null for one that is never kept: of whoever signed in, of the panel, of a secret
 * address, or one that may write.
 */
export function requestKey({ method, url, headers, body }: AskedFor): string | null {
  if (headers.authorization !== undefined) return null;
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const query = mark < 0 ? '' : orderedQuery(url.slice(mark + 1));
  if (isPanelPath(path) || NEVER.test(path)) return null;
  const isGraphql = GRAPHQL.test(path);
  if (method === 'POST') {
    const asked = isGraphql ? JSON.stringify(body) : undefined;
    return asked && !/mutation|subscription/.test(asked) ? `${graphqlKey(headers)} ${asked}` : null;
  }
  if (method !== 'GET' && method !== 'HEAD') return null;
  if (isGraphql)
    return /mutation|subscription/i.test(query) ? null : `${path}?${query} ${graphqlKey(headers)}`;
  return query ? `${path}?${query}` : path;
}

/**
 * The pairs of a query in an order of their own: `a&b` and `b&a` ask for the same. Pairs whose names begin alike (`sort[0]`, `sort`) stay
 * in theirs, in which a parser joins them.
 */
export function orderedQuery(query: string): string {
  if (!query.includes('&')) return query;
  const pairs = query.split('&').map((pair) => ({ pair, root: /^[^=[%]*/.exec(pair)?.[0] ?? '' }));
  // What begins with an escaped letter could begin with any.
  if (pairs.some(({ pair, root }) => pair[root.length] === '%' && !/^%5b/i.test(pair.slice(root.length))))
    return query;
  return pairs
    .sort((one, other) => (one.root < other.root ? -1 : one.root > other.root ? 1 : 0))
    .map(({ pair }) => pair)
    .join('&');
}

function graphqlKey(headers: AskedFor['headers']): string {
  return OF_GRAPHQL.map((name) => String(headers[name] ?? '').slice(0, 200)).join('|');
}
