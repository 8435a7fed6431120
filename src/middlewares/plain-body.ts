import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { bodyFault } from '../domain/content/body-check';

/**
 * Middleware that stands right behind `strapi::body` and lets no body through that Strapi could not walk.
 * @throws ValidationError (400) saying what is wrong with it
 */
export default (): Core.MiddlewareHandler => (ctx, next) => {
  const fault = bodyFault((ctx.request as { body?: unknown }).body);
  if (fault) throw new errors.ValidationError(fault);
  return next();
};
