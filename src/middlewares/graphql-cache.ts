import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { ASKED_EACH_TIME, answerCached } from '../adapters/cached-answer';
import type { ResponseCache } from '../adapters/response-cache';
import { cacheKey } from '../domain/cache/cache-key';
import { isQueryOnly } from '../domain/cache/query-only';
import { GRAPHQL_LIMITS } from '../domain/content/graphql-limits';

/** Headers at which Apollo looks: the form of the answer, and whether a browser would have asked first (its CSRF prevention). */
const HEADERS = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'];

/** Characters of a request beyond which it is not looked up. */
const LONGEST = 20_000;

/**
 * Middleware right behind the body's parser that answers GraphQL queries from memory, asked by GET or POST. What changes anything,
 * comes with a token or a cookie, or is a batch passes it by; an answer with errors is not kept.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  const cache = strapi.get('response-cache') as ResponseCache;
  const judged = new LRUCache<string, boolean>({
    max: 500,
    maxSize: 2_000_000,
    sizeCalculation: (_, key) => key.length + 1,
  });
  const asksOnly = (document: string): boolean => {
    const known = judged.get(document);
    if (known !== undefined) return known;
    const verdict = isQueryOnly(document, GRAPHQL_LIMITS.tokens);
    judged.set(document, verdict);
    return verdict;
  };

  return (ctx, next) => {
    const { headers } = ctx.req;
    if (
      ctx.path !== '/graphql' ||
      !cache.settings.isOn ||
      headers.authorization !== undefined ||
      headers.cookie !== undefined
    )
      return next();
    const asked = askedOf(ctx.method, ctx.querystring, (ctx.request as { body?: unknown }).body);
    if (!asked || !asksOnly(asked.document)) return next();
    const key = cacheKey({
      protocol: ctx.protocol,
      host: ctx.host,
      path: ctx.path,
      querystring: ctx.querystring,
      hasOrigin: headers.origin !== undefined,
      more: [ctx.method, ...HEADERS.map((name) => String(headers[name] ?? '')), asked.rest],
    });
    return answerCached(
      strapi,
      cache,
      { ctx, next },
      { key, keyed: HEADERS, isSound: hasNoErrors, cacheControl: ASKED_EACH_TIME },
    );
  };
};

/** What a request asks; null for one that is no single query. */
function askedOf(
  method: string,
  querystring: string,
  body: unknown,
): { document: string; rest: string } | null {
  if (method === 'GET') {
    const document = new URLSearchParams(querystring).get('query');
    return document && querystring.length <= LONGEST ? { document, rest: '' } : null;
  }
  if (method !== 'POST' || !body || typeof body !== 'object' || Array.isArray(body)) return null;
  const { query } = body as { query?: unknown };
  const rest = JSON.stringify(body);
  return typeof query === 'string' && rest.length <= LONGEST ? { document: query, rest } : null;
}

function hasNoErrors(body: Buffer): boolean {
  try {
    return !('errors' in JSON.parse(body.toString()));
  } catch {
    return false;
  }
}
