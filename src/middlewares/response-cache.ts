import type { Core } from '@strapi/strapi';
import bodyParser from 'koa-bodyparser';
import type { AnswerCache } from '../adapters/answer-cache';

/**
 * Middleware that answers the public from memory. It stands inside the compression, which leaves alone what it sends; with `of: 'bodies'`
 * it does the same for queries of GraphQL that are posted, whose bodies it parses as the plugin would (5.54, koa-bodyparser).
 */
export default ({ of }: { of?: 'bodies' }, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  const cache = () => strapi.get('answer-cache') as AnswerCache;
  const parse = bodyParser({ enableTypes: ['json'] });
  const answer: Core.MiddlewareHandler = (ctx, next) =>
    cache().answer(ctx, next, (ctx.request as { body?: unknown }).body);
  if (of !== 'bodies') return answer;
  return (ctx, next) => {
    const isQuestion = ctx.method === 'POST' && ctx.path === '/graphql' && ctx.is('json');
    return isQuestion ? parse(ctx as never, () => answer(ctx, next)) : next();
  };
};
