import type { Query } from './search-rows';

/** What is searched: entries of a locale, without those that may not be shown at a moment. */
export interface SearchScope {
  locale: string;
  /** What has ended by then is not found; how old the rest is counts by the day. */
  now: Date;
  /** Ids of entries that have ended, and of documents of which a newer version is found. Few: what has ended is soon withdrawn. */
  hidden: string[];
}

/** Time after which a statement is given up. */
export const MILLISECONDS_AT_MOST = 1000;

/**
 * What can be found in a language now, and when the next of it ends (null for never). Belongs first into the transaction of a
 * search: it also settles how PostgreSQL carries out the statements that follow.
 */
export async function openScope(
  query: Query,
  locale: string,
  now: Date,
): Promise<{ scope: SearchScope; nextEnd: Date | null }> {
  // What helps long statements costs these short ones more than they take. A walk through a whole table looks cheaper to
  // PostgreSQL than it is, as it does not count what it takes to fetch vectors that lie apart.
  const [row] = await query(
    `SELECT set_config('statement_timeout', '${MILLISECONDS_AT_MOST}', true), set_config('jit', 'off', true),
      set_config('max_parallel_workers_per_gather', '0', true), set_config('enable_seqscan', 'off', true),
      (SELECT min(until) FROM search_entries WHERE locale = ? AND until > ?) AS next_end,
      ARRAY(SELECT id FROM search_entries WHERE locale = ? AND until <= ?
        UNION SELECT search_superseded(?, ?) /* by search_versions */) AS hidden`,
    [locale, now, locale, now, locale, now],
  );
  const { hidden, next_end: nextEnd } = row as { hidden: string[]; next_end: Date | null };
  return { scope: { locale, now, hidden }, nextEnd };
}
