/** How much one request may ask for. A request beyond any of these is answered 400, naming the limit. */
export const QUERY_LIMITS = {
  /** Bytes of the query string. */
  queryStringBytes: 8192,
  /** Entries of one page of a list; also set in config/api.ts. */
  pageSize: 100,
  /** Entries passed over before the page: `start`, or the pages before. */
  offset: 1_000_000,
  /** Names in one `fields`. */
  fields: 100,
  /** Levels of populate below the entry. */
  populateDepth: 6,
  /** Attributes populated, all levels together. */
  populatedAttributes: 60,
  /** Relations followed one after the other, in a populate, a filter or a sort. */
  relationHops: 2,
  /** Levels of a filter. */
  filterDepth: 8,
  /** Conditions in all filters together. */
  filterConditions: 40,
  /** Keys of a sort. */
  sortKeys: 5,
};
