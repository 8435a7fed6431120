import type { SearchType } from './search-types';

/** One entry that was found. */
export interface SearchHit {
  type: SearchType;
  documentId: string;
  title: string;
  /** Absolute canonical address. */
  url: string | null;
  locale: string;
  section: { documentId: string; name: string; slug: string | null; url: string | null } | null;
  /** ISO 8601; of events, when they start, of campaigns, their deadline; null for lasting things. */
  date: string | null;
  picture: {
    url: string;
    alternativeText: string | null;
    width: number | null;
    height: number | null;
  } | null;
  /** Safe to print as HTML: words that match are in `<mark>`, all else is escaped. */
  snippet: string;
  /** Page of the file on which the snippet stands, from 1; null where it stands in the entry itself. */
  pageNumber: number | null;
}

export interface Facets {
  type: { value: SearchType; count: number }[];
  section: { value: string | null; name: string; count: number }[];
  year: { value: number; count: number }[];
}

export interface SearchResult {
  hits: SearchHit[];
  total: number;
  facets: Facets;
  /** What to try instead, where little was found: whole queries, the likeliest first. */
  suggestions: string[];
  /** The query that was answered, where the one asked for finds nothing: a correction of it; null where it is the one asked for. */
  corrected: string | null;
  /** `any` where few entries have all the words, and those with some of them follow. */
  match: 'all' | 'any';
}

/** Something to offer while somebody types. */
export interface Suggestion {
  type: SearchType;
  documentId: string;
  title: string;
  url: string | null;
  locale: string;
}
