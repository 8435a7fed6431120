import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answer } from '../../../adapters/http-answer';
import type { Search } from '../../../adapters/search';
import { searchAnswer } from '../../../domain/search/search-answer';
import { SEARCH_PARAMETERS, SUGGEST_PARAMETERS } from '../../../domain/search/search-request';
import { readRequest } from '../read-request';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const search = () => strapi.get('search') as Search;
  const json = (ctx: Context, body: unknown) =>
    answer(ctx, { type: 'application/json', body: JSON.stringify(body) });
  return {
    async find(ctx: Context) {
      const request = await readRequest(strapi, ctx.query, SEARCH_PARAMETERS);
      json(ctx, searchAnswer(await search().search(request), request));
    },
    async suggest(ctx: Context) {
      const { q, locale } = await readRequest(strapi, ctx.query, SUGGEST_PARAMETERS);
      json(ctx, { data: await search().suggest(q, locale), meta: {} });
    },
  };
};
