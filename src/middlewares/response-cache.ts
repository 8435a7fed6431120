import type { Core } from '@strapi/strapi';
import { answerCached } from '../adapters/cached-answer';
import type { ResponseCache } from '../adapters/response-cache';
import { cacheKey } from '../domain/cache/cache-key';
import { mayBeCached } from '../domain/cache/may-be-cached';

/**
 * Middleware that answers public requests from memory, before anything else works on them. It stands inside of compression, so that
 * what it keeps is plain; it compresses what it keeps itself, once. A token, a cookie or a preview link passes it by.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  const cache = strapi.get('response-cache') as ResponseCache;
  return (ctx, next) => {
    const { headers } = ctx.req;
    const asked = {
      method: ctx.method,
      path: ctx.path,
      querystring: ctx.querystring,
      hasAuthorization: headers.authorization !== undefined,
      hasCookie: headers.cookie !== undefined,
    };
    if (!cache.settings.isOn || !mayBeCached(asked)) return next();
    const key = cacheKey({
      protocol: ctx.protocol,
      host: ctx.host,
      path: ctx.path,
      querystring: ctx.querystring,
      origin: headers.origin ?? '',
    });
    return answerCached(strapi, cache, { ctx, next }, { key, keyed: [] });
  };
};
