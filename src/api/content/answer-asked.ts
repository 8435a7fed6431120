import type { Core } from '@strapi/strapi';
import { pagination } from '@strapi/utils';
import type { Context } from 'koa';
import { isAnybody } from '../../adapters/public-reader';
import type { ShapedRows } from '../../adapters/shaped-rows';
import { isLocaleCode } from '../../domain/content/locale-code';
import type { QueryChecker } from './checked-query';
import type { Answer } from './present-answer';
import { publishedRows } from './published-rows';

type Values = Record<string, unknown>;

interface Asked {
  ctx: Context;
  /** As `prepare` of create-content-controller has left it. */
  query: Values;
  /** What describes the one entry that is asked for; null for a list. */
  entry: Values | null;
}

/**
 * What Strapi's controller would answer to anybody's query, read by few statements.
 * @returns null for queries that its document service has to read; nothing was read then
 * @throws ValidationError
 */
export async function answerAsked(
  strapi: Core.Strapi,
  uid: string,
  { ctx, query, entry }: Asked,
): Promise<Answer | null> {
  const { locale, status, pagination: page } = query;
  if (!isAnybody(ctx.state.auth) || (status !== undefined && status !== 'published')) return null;
  if (['publicationFilter', 'hasPublishedVersion'].some((name) => name in query)) return null;
  if (locale !== undefined && !(typeof locale === 'string' && isLocaleCode(locale))) return null;
  const { asked, selection } = await (strapi.get('query-checker') as QueryChecker).check(uid, ctx, query);
  const isCounted = countedOf(strapi, page);
  if (!selection || isCounted === null) return null;
  const rows = strapi.get('shaped-rows') as ShapedRows;
  const found = await publishedRows(strapi, uid, { ...asked, locale });
  if (entry) {
    const where = { ...found.where, ...entry };
    const [data = null] = await rows.select(uid, selection, { ...found, where, limit: 1 });
    return { data, meta: {} };
  }
  const { defaultLimit: limit, maxLimit } = strapi.config.get('api.rest') as Record<string, number>;
  const defaults = { offset: { limit }, page: { pageSize: limit } };
  const cut = pagination.withDefaultPagination((page ?? {}) as Values, { defaults, maxLimit }) as Page;
  const place = { offset: cut.start, limit: cut.limit };
  const [data, total] = await Promise.all([
    rows.select(uid, selection, { ...found, ...place }),
    isCounted ? rows.count(uid, found) : undefined,
  ]);
  return { data, meta: { pagination: pageOf(page, cut, total) } };
}

interface Page {
  start: number;
  limit: number;
}

/** Whether the answer says how many there are; null for a word that Strapi has to judge. */
function countedOf(strapi: Core.Strapi, page: unknown): boolean | null {
  if (page !== undefined && (typeof page !== 'object' || page === null)) return null;
  const { withCount } = (page ?? {}) as Values;
  if (withCount === undefined) return strapi.config.get('api.rest.withCount') as boolean;
  return withCount === 'true' ? true : withCount === 'false' ? false : null;
}

/** What Strapi tells of a page: in the terms in which it was asked for. */
function pageOf(page: unknown, cut: Page, total: number | undefined): Values {
  const isOffset = ['start', 'limit'].some((name) => name in ((page ?? {}) as Values));
  const tell = isOffset ? pagination.transformOffsetPaginationInfo : pagination.transformPagedPaginationInfo;
  const { pageCount, total: all, ...told } = tell(cut, total as number) as unknown as Values;
  return total === undefined ? told : { ...told, ...(isOffset ? {} : { pageCount }), total: all };
}
