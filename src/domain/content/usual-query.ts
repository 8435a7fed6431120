import { isLocaleCode } from './locale-code';
import { QUERY_LIMITS } from './query-limits';

/** A query that asks for our own shapes and chooses nothing but language and page. */
export interface UsualQuery {
  /** undefined for the site's default. */
  locale: string | undefined;
  /** As it stands in the query. */
  fallback: string | undefined;
  /** From 1; undefined for the first. */
  page: number | undefined;
  /** undefined for the default. */
  pageSize: number | undefined;
  /** Whether the list says how many there are; undefined for the default. */
  withCount: boolean | undefined;
}

/** What a parsed query string asks for, if it is so usual that it needs no check beyond this one; null for any other, faulty ones too. */
export function usualQuery(query: Readonly<Record<string, unknown>>): UsualQuery | null {
  const { locale, fallback, pagination, status, ...others } = query;
  if (Object.keys(others).length > 0 || (status !== undefined && status !== 'published')) return null;
  if (locale !== undefined && !isCode(locale)) return null;
  if (fallback !== undefined && fallback !== '' && !isCode(fallback)) return null;
  const paging = pagingOf(pagination ?? {});
  return paging && { locale, fallback: fallback as string | undefined, ...paging };
}

function pagingOf(pagination: unknown): Pick<UsualQuery, 'page' | 'pageSize' | 'withCount'> | null {
  if (!pagination || typeof pagination !== 'object') return null;
  const { page, pageSize, withCount, ...others } = pagination as Record<string, unknown>;
  if (Object.keys(others).length > 0) return null;
  const isNumber = (value: unknown) => value === undefined || /^[1-9]\d{0,5}$/.test(String(value));
  if (!isNumber(page) || !isNumber(pageSize) || ![undefined, 'true', 'false'].includes(withCount as never))
    return null;
  const size = Number(pageSize ?? 1);
  if (size > QUERY_LIMITS.pageSize || (Number(page ?? 1) - 1) * size > QUERY_LIMITS.offset) return null;
  return {
    page: page === undefined ? undefined : Number(page),
    pageSize: pageSize === undefined ? undefined : Number(pageSize),
    withCount: withCount === undefined ? undefined : withCount === 'true',
  };
}

function isCode(value: unknown): value is string {
  return typeof value === 'string' && isLocaleCode(value);
}
