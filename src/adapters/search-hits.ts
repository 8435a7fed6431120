import { HITS_AT_MOST } from '../domain/search/search-request';
import type { SearchType } from '../domain/search/search-types';
import type { Query } from './search-rows';
import type { ResolvedQuery } from './search-tsquery';

/** What narrows a search down; ids are documentIds. */
export interface HitFilters {
  locale: string;
  /** Empty for all types. */
  types: readonly string[];
  /** A section and those below it; null for all. */
  sections: readonly string[] | null;
  /** Entries that a hit must be linked to. */
  linked: readonly string[];
  from: string | null;
  to: string | null;
  page: number;
  pageSize: number;
}

export interface HitRow {
  id: number;
  type: SearchType;
  documentId: string;
  locale: string;
  slug: string | null;
  title: string;
  standfirst: string;
  body: string;
  date: string | null;
  sectionId: string | null;
  sectionName: string | null;
  sectionSlug: string | null;
  pictureUrl: string | null;
  pictureText: string | null;
  pictureWidth: number | null;
  pictureHeight: number | null;
  hasFile: boolean;
  /** Whether words stand in the entry itself, and not in its file only. */
  isOwn: boolean;
}

export interface FoundHits {
  total: number;
  hits: HitRow[];
  facets: {
    type: { value: SearchType; count: number }[];
    section: { value: string | null; name: string; count: number }[];
    year: { value: number; count: number }[];
  };
}

/** Weights of PDF text, body, chapô and names, title. */
const WEIGHTS = '{0.05, 0.2, 0.5, 1}';

/**
 * One statement: every hit is counted, those with the words in their titles and the latest of the others are ranked (1,000 at most),
 * and one page of them comes out. A facet counts without its own filter, so that it can be exchanged for another.
 */
const STATEMENT = `WITH hit AS MATERIALIZED (
  SELECT id, type, section_id, day, date,
    (cardinality(:types::text[]) = 0 OR type = ANY(:types::text[])) AS of_type,
    (:sections::text[] IS NULL OR section_id = ANY(:sections::text[])) AS of_section,
    (:from::date IS NULL OR day >= :from::date) AND (:to::date IS NULL OR day <= :to::date) AS of_time
  FROM search_entries
  WHERE vector @@ :match::tsquery AND locale = :locale AND (until IS NULL OR until > now())
    AND (cardinality(:linked::text[]) = 0 OR linked @> :linked::text[])
), kept AS (
  SELECT id, date FROM hit WHERE of_type AND of_section AND coalesce(of_time, false)
), title_hit AS MATERIALIZED (
  SELECT id FROM search_entries WHERE title_vector @@ :match::tsquery AND locale = :locale
), candidate AS (
  SELECT kept.id FROM kept LEFT JOIN title_hit USING (id)
  ORDER BY title_hit.id IS NULL, kept.date DESC NULLS FIRST, kept.id LIMIT ${HITS_AT_MOST}
), ranked AS (
  SELECT e.id, (
    ts_rank('${WEIGHTS}', e.vector, :match::tsquery, 1)
    + 0.3 * ts_rank('{1, 1, 1, 1}', e.title_vector, :some::tsquery)
    + CASE WHEN e.title_vector @@ :match::tsquery THEN 0.4 ELSE 0 END
    + CASE WHEN e.title_vector @@ :match::tsquery AND e.type IN ('organization', 'speaker') THEN 0.3 ELSE 0 END
    + CASE WHEN :isSome AND e.vector @@ :all::tsquery THEN 1 ELSE 0 END
    + CASE WHEN e.title_key = :key THEN 1 ELSE 0 END
    + CASE WHEN :order = '' THEN 0 WHEN e.title_vector @@ :order::tsquery THEN 0.3 WHEN e.vector @@ :order::tsquery THEN 0.15 ELSE 0 END
  ) * (1 + 0.15 * exp(-abs(extract(epoch FROM coalesce(e.date, now() - interval '1 year') - now())) / (3 * 31557600))) AS score
  FROM candidate JOIN search_entries e USING (id)
), shown AS (
  SELECT id, score, row_number() OVER (ORDER BY score DESC, id) AS place FROM ranked
  ORDER BY score DESC, id LIMIT :pageSize OFFSET :offset
)
SELECT
  (SELECT count(*)::int FROM kept) AS total,
  (SELECT json_agg(json_build_object('value', type, 'count', n) ORDER BY n DESC, type) FROM (
    SELECT type, count(*) AS n FROM hit WHERE of_section AND coalesce(of_time, false) GROUP BY type) t) AS types,
  (SELECT json_agg(json_build_object('value', s.slug, 'name', s.name, 'count', n) ORDER BY n DESC, s.name) FROM (
    SELECT section_id, count(*) AS n FROM hit WHERE of_type AND coalesce(of_time, false) AND section_id IS NOT NULL GROUP BY section_id) t
    JOIN search_names s ON s.document_id = t.section_id AND s.locale = :locale) AS sections,
  (SELECT json_agg(json_build_object('value', year, 'count', n) ORDER BY year DESC) FROM (
    SELECT extract(year FROM day)::int AS year, count(*) AS n FROM hit WHERE of_type AND of_section AND day IS NOT NULL GROUP BY 1) t) AS years,
  (SELECT json_agg(json_build_object('id', e.id, 'type', e.type, 'documentId', e.document_id, 'locale', e.locale, 'slug', e.slug, 'title', e.title,
      'standfirst', e.standfirst, 'body', left(e.body, 20000),
      'date', to_char(e.date AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'sectionId', e.section_id, 'sectionName', n.name, 'sectionSlug', n.slug,
      'pictureId', e.picture_id, 'pictureText', e.picture_text, 'hasFile', e.file_key IS NOT NULL, 'isOwn', (e.own_vector || e.names_vector) @@ :some::tsquery)
      ORDER BY shown.place)
    FROM shown JOIN search_entries e USING (id)
    LEFT JOIN search_names n ON n.document_id = e.section_id AND n.locale = e.locale) AS hits`;

/** What answers a query, the best first. Nobody's draft: the index has none. */
export async function findHits(
  query: Query,
  { all, any, some, inOrder, key }: ResolvedQuery,
  match: 'all' | 'any',
  filters: HitFilters,
): Promise<FoundHits> {
  const wanted = match === 'all' ? all : any;
  if (wanted === '') return NOTHING;
  const named: Record<string, unknown> = {
    match: wanted,
    all: all || wanted,
    isSome: match === 'any',
    some,
    key,
    order: inOrder,
    locale: filters.locale,
    types: filters.types,
    sections: filters.sections,
    linked: filters.linked,
    from: filters.from,
    to: filters.to,
    pageSize: filters.pageSize,
    offset: (filters.page - 1) * filters.pageSize,
  };
  const [row] = await query(...positional(STATEMENT, named));
  const hits = (row?.hits ?? []) as (HitRow & { pictureId: number | null })[];
  const pictures = await picturesOf(query, hits);
  return {
    total: row?.total as number,
    hits: hits.map((hit) => ({ ...hit, ...(pictures.get(hit.pictureId ?? 0) ?? NO_PICTURE) })),
    facets: {
      type: (row?.types ?? []) as FoundHits['facets']['type'],
      section: (row?.sections ?? []) as FoundHits['facets']['section'],
      year: (row?.years ?? []) as FoundHits['facets']['year'],
    },
  };
}

const NOTHING: FoundHits = { total: 0, hits: [], facets: { type: [], section: [], year: [] } };
const NO_PICTURE = { pictureUrl: null, pictureWidth: null, pictureHeight: null };

/** Where pictures lie now: a file may have been replaced since. */
async function picturesOf(query: Query, hits: readonly { pictureId: number | null }[]) {
  const ids = hits.flatMap(({ pictureId }) => pictureId ?? []);
  const rows =
    ids.length > 0 ? await query('SELECT id, url, width, height FROM files WHERE id = ANY(?)', [ids]) : [];
  return new Map(
    rows.map(({ id, url, width, height }) => [
      id as number,
      {
        pictureUrl: url as string,
        pictureWidth: width as number | null,
        pictureHeight: height as number | null,
      },
    ]),
  );
}

/** A statement with `:names` as one with `?`, and its values in order. */
function positional(statement: string, named: Record<string, unknown>): [string, unknown[]] {
  const values: unknown[] = [];
  const text = statement.replace(/(?<!:):([a-zA-Z]\w*)/g, (whole, name: string) => {
    if (!(name in named)) return whole;
    values.push(named[name]);
    return '?';
  });
  return [text, values];
}
