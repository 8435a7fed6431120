import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { QUERY_LIMITS } from '../domain/content/query-limits';
import { isPanelPath } from '../domain/panel/panel-path';

/** Request headers with which Strapi 5.54 changes the body of an address without naming them in `Vary`. */
const BODY_CHANGING_HEADERS = ['strapi-response-format', 'strapi-encode-source-maps'];

/**
 * Middleware that keeps public requests plain: no header may change what an address answers, so that a cache can hold one
 * answer per address, and a query string has a limit.
 * @throws ValidationError (400) on a query string over the limit
 */
export default (): Core.MiddlewareHandler => (ctx, next) => {
  if (isPanelPath(ctx.path)) return next();
  for (const name of BODY_CHANGING_HEADERS) delete ctx.request.headers[name];
  if (Buffer.byteLength(ctx.querystring) > QUERY_LIMITS.queryStringBytes)
    throw new errors.ValidationError(
      `This request is over a limit: the query string is longer than ${QUERY_LIMITS.queryStringBytes} bytes.`,
    );
  return next();
};
