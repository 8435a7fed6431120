import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answer } from '../../../adapters/http-answer';
import type openapi from '../services/openapi';

/** How long a copy is used unasked. The description changes with the application's version only. */
const FRESH_FOR_SECONDS = 300;

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => strapi.service('api::openapi.openapi') as unknown as ReturnType<typeof openapi>;
  return {
    document(ctx: Context) {
      answer(ctx, {
        type: 'application/json',
        body: service().document(),
        freshForSeconds: FRESH_FOR_SECONDS,
      });
    },
    docs(ctx: Context) {
      ctx.set('Content-Security-Policy', service().docsPolicy());
      answer(ctx, { type: 'text/html', body: service().docs(), freshForSeconds: FRESH_FOR_SECONDS });
    },
  };
};
