import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { LRUCache } from 'lru-cache';
import { modelsOf } from '../../adapters/model-of';
import { askedSelection } from '../../domain/content/asked-selection';
import type { Selection } from '../../domain/content/public-selection';
import { ALL_UIDS } from '../../domain/content/uids';

type Values = Record<string, unknown>;

/** A query that Strapi has checked and cleaned as for its own controller. */
export interface CheckedQuery {
  /** In the words of its query engine. */
  asked: Values;
  /** Null where its document service has to read it. */
  selection: Selection | null;
}

export interface QueryChecker {
  /** Checks the query of anybody, as `prepare` of create-content-controller has left it. @throws ValidationError */
  check(uid: string, ctx: Context, query: Values): Promise<CheckedQuery>;
}

const OPEN: ReadonlySet<string> = new Set(ALL_UIDS);
/** Queries, each of which takes some kilobytes at most (`QUERY_LIMITS.queryStringBytes`). */
const REMEMBERED = 300;

/**
 * A front end asks the same again after each change, and checking takes as long as reading: the last queries are remembered. What
 * comes out is not to be changed.
 */
export function createQueryChecker(strapi: Core.Strapi): QueryChecker {
  const known = new LRUCache<string, CheckedQuery>({ max: REMEMBERED });
  return {
    async check(uid, ctx, query) {
      const { path } = ctx.state.route as { path: string };
      const key = JSON.stringify([uid, path, query]);
      const checked = known.get(key) ?? (await checkedAnew(uid, ctx, query));
      known.set(key, checked);
      return checked;
    },
  };

  async function checkedAnew(uid: string, ctx: Context, query: Values): Promise<CheckedQuery> {
    const model = strapi.contentType(uid as never);
    const options = { auth: ctx.state.auth, route: ctx.state.route, strictParams: true } as never;
    await strapi.contentAPI.validate.query(query as never, model, options);
    const clean = (await strapi.contentAPI.sanitize.query(query as never, model, options)) as Values;
    const { fields, sort, filters, populate } = clean;
    const asked = strapi.get('query-params').transform(uid, { fields, sort, filters, populate }) as Values;
    return { asked, selection: askedSelection(uid, asked, modelsOf(strapi), OPEN) };
  }
}
