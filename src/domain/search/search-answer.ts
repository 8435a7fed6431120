import { HITS_AT_MOST, type SearchRequest } from './search-request';
import type { SearchHit, SearchResult } from './search-result';

export interface SearchAnswer {
  data: SearchHit[];
  meta: {
    pagination: { page: number; pageSize: number; pageCount: number; total: number };
    facets: SearchResult['facets'];
    suggestions: string[];
    corrected: string | null;
    match: 'all' | 'any';
  };
}

/** A result in Strapi's envelope. `total` counts every hit; pages end where paging does, at 1,000 hits. */
export function searchAnswer(
  { hits, total, facets, suggestions, corrected, match }: SearchResult,
  { page, pageSize }: SearchRequest,
): SearchAnswer {
  const pageCount = Math.ceil(Math.min(total, Math.floor(HITS_AT_MOST / pageSize) * pageSize) / pageSize);
  return {
    data: hits,
    meta: { pagination: { page, pageSize, pageCount, total }, facets, suggestions, corrected, match },
  };
}
