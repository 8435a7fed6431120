import { QUERY_LENGTH } from '../../domain/search/search-query';
import { HITS_AT_MOST, type SearchRequest } from '../../domain/search/search-request';
import { searchTypeNamed } from '../../domain/search/search-types';

const PAGE_SIZE = 20;

/** What a reader asks the search page for; null before anything was asked. What is no value of a parameter is passed over: readers see no errors. */
export function askedOf(query: Record<string, unknown>, locale: string): SearchRequest | null {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  const q = text('q').replaceAll('\0', ' ').trim().slice(0, QUERY_LENGTH);
  if (!q) return null;
  const type = searchTypeNamed(text('type'));
  const page = /^[1-9]\d{0,3}$/.test(text('page')) ? Number(text('page')) : 1;
  return {
    q,
    locale,
    types: type ? [type] : [],
    section: null,
    tag: null,
    organization: null,
    from: null,
    to: null,
    page: Math.min(page, HITS_AT_MOST / PAGE_SIZE),
    pageSize: PAGE_SIZE,
  };
}
