import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { defaultLocale } from '../../adapters/default-locale';
import { isAnybody } from '../../adapters/public-reader';
import type { ShapedRows } from '../../adapters/shaped-rows';
import { type UsualQuery, usualQuery } from '../../domain/content/usual-query';
import { fallbackOf, localeOf } from './asked-locale';
import { type Answer, computedOf, present, send } from './present-answer';

type Values = Record<string, unknown>;

/**
 * Answers what anybody asks for by a usual query: a list of cards, or the whole page of the one entry that `wanted` describes.
 * @returns `unusual` for whoever signs in and for any other query, which Strapi has to check; `nothing` where there is no such
 * entry. In both cases nothing was answered yet.
 */
export async function answerUsual(
  strapi: Core.Strapi,
  uid: string,
  ctx: Context,
  wanted: 'list' | Values,
): Promise<'answered' | 'nothing' | 'unusual'> {
  const query = isAnybody(ctx.state.auth) ? usualQuery(ctx.query) : null;
  if (!query) return 'unusual';
  const fallback = fallbackOf(strapi, query.fallback);
  // By slug, an entry is looked for in the language of addresses without one; all else follows Strapi's own default.
  const locale = wanted !== 'list' && 'slug' in wanted ? localeOf(strapi, query.locale) : query.locale;
  const locales = [locale ?? (await defaultLocale(strapi)), ...(fallback ? [fallback] : [])];
  const found =
    wanted === 'list'
      ? await listOf(strapi, uid, query, locales)
      : await entryOf(strapi, uid, wanted, locales);
  if (!found) return 'nothing';
  const answer = await present(strapi, uid, found, {
    fallback,
    computed: new Set(computedOf(uid)),
  });
  send(ctx, answer);
  return 'answered';
}

/** A page of the list, in the first language that has something on it. */
async function listOf(
  strapi: Core.Strapi,
  uid: string,
  query: UsualQuery,
  locales: readonly string[],
): Promise<Answer> {
  const rows = strapi.get('shaped-rows') as ShapedRows;
  const standard = strapi.config.get('api.rest') as { defaultLimit: number; withCount: boolean };
  const { page = 1, pageSize = standard.defaultLimit, withCount = standard.withCount } = query;
  let answer: Answer = { data: [], meta: {} };
  for (const locale of locales) {
    const start = (page - 1) * pageSize;
    const { entries: data, total } = await rows.list(uid, {
      locale,
      start,
      limit: pageSize,
      isCounted: withCount,
    });
    const pagination =
      total === null ? { page, pageSize } : { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
    answer = { data, meta: { pagination } };
    if (data.length > 0) break;
  }
  return answer;
}

/** The entry in the first language that has it; null when none has. */
async function entryOf(
  strapi: Core.Strapi,
  uid: string,
  filters: Values,
  locales: readonly string[],
): Promise<Answer | null> {
  const rows = strapi.get('shaped-rows') as ShapedRows;
  for (const locale of locales) {
    const [data] = await rows.find(uid, 'page', { locale, filters, sort: [], limit: 1 });
    if (data) return { data, meta: {} };
  }
  return null;
}
