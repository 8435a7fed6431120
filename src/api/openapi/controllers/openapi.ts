import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type openapi from '../services/openapi';

/** How long a copy is used unasked. The description changes with the application's version only. */
const FRESH_FOR_SECONDS = 300;

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => strapi.service('api::openapi.openapi') as unknown as ReturnType<typeof openapi>;
  return {
    document(ctx: Context) {
      answer(ctx, 'application/json', service().document());
    },
    docs(ctx: Context) {
      ctx.set('Content-Security-Policy', service().docsPolicy());
      answer(ctx, 'text/html', service().docs());
    },
  };
};

function answer(ctx: Context, type: string, { body, etag }: { body: string; etag: string }): void {
  ctx.set({ ETag: etag, 'Cache-Control': `public, max-age=${FRESH_FOR_SECONDS}` });
  ctx.status = 200;
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.type = type;
  ctx.body = body;
}
