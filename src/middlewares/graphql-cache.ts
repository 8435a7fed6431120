import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
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

  return async (ctx, next) => {
    const { headers } = ctx.req;
    if (
      ctx.path !== '/graphql' ||
      !cache.settings.isOn ||
      headers.authorization !== undefined ||
      headers.cookie !== undefined
    )
      return next();
    if (isShortJson(ctx)) (ctx.request as { body?: unknown }).body ??= await readJson(ctx.req);
    const asked = askedOf(ctx.method, ctx.querystring, (ctx.request as { body?: unknown }).body);
    if (!asked || !asksOnly(asked.document)) return next();
    const key = cacheKey({
      protocol: ctx.protocol,
      host: ctx.host,
      path: ctx.path,
      querystring: ctx.querystring,
      origin: headers.origin ?? '',
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

/** Whether a body may be read here. `strapi::body` leaves this address out; the parser behind takes what has been read already. */
function isShortJson({ method, req }: Context): boolean {
  const { 'content-type': type = '', 'content-length': length, 'content-encoding': encoding } = req.headers;
  return (
    method === 'POST' &&
    /^application\/json\s*(;|$)/i.test(type) &&
    encoding === undefined &&
    length !== undefined &&
    Number(length) <= LONGEST
  );
}

/** @throws Error with the status 400 for what is no object or list, as the parser behind does */
async function readJson(request: AsyncIterable<Buffer>): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const text = Buffer.concat(parts).toString();
  try {
    const value: unknown = text.trim() === '' ? {} : JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch (error) {
    throw Object.assign(error as Error, { status: 400 });
  }
  throw Object.assign(new Error('invalid JSON, only supports object and array'), { status: 400 });
}

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
