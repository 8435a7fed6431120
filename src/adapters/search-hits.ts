import { startOfUtcDay } from '../domain/calendar/utc-day';
import { HITS_AT_MOST } from '../domain/search/search-request';
import type { SearchType } from '../domain/search/search-types';
import type { Query } from './search-rows';
import type { SearchScope } from './search-scope';
import type { ResolvedQuery } from './search-tsquery';

/** What narrows a search down; ids are documentIds. */
export interface HitFilters extends SearchScope {
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

/** Hits among which the best are found; the further ones follow as they came. */
const RANKED_AT_MOST = 200;
const LATEST = 'ORDER BY date DESC NULLS FIRST, entry LIMIT :candidates::integer';

/** What shapes the statement: what nobody asks for does not stand in it. */
interface Asked {
  looked: 'vector' | 'title_vector';
  isSome: boolean;
  isNarrowed: Record<'hidden' | 'linked' | 'from' | 'to' | 'types' | 'sections', boolean>;
  /** Whether words must not occur: a title without one says nothing of the text below it. */
  excludes: boolean;
}

/**
 * One statement: every hit is counted, by the one number that its type, section and year share; those with the words in their titles
 * and the latest of the others are ranked, and one page of them comes out. What comes after enough candidates is not looked for.
 * A facet counts without its own filter, so that it can be exchanged for another. What is looked up for each hit stands in
 * `coalesce`: it is hashed then, where a join might compare each with each when PostgreSQL expects few.
 */
function statementFor({ looked, isSome, isNarrowed, excludes }: Asked): string {
  const all = (...conditions: (string | false)[]) => conditions.filter(Boolean).join(' AND ') || 'true';
  const matches = `${looked} @@ :match::tsquery`;
  const ofTime = all(isNarrowed.from && 'day >= :from::date', isNarrowed.to && 'day <= :to::date');
  const open = all(
    isNarrowed.hidden && 'entry <> ALL(:hidden::bigint[])',
    isNarrowed.linked &&
      'coalesce(entry IN (SELECT id FROM search_entries WHERE linked @> :linked::text[]), false)',
  );
  const wanted = all(
    open,
    ofTime,
    'coalesce(facet IN (SELECT facet FROM tally WHERE of_type AND of_section), false)',
  );
  const latestOf = (...conditions: (string | false)[]) =>
    `SELECT entry, date FROM search_matches WHERE ${all(...conditions, wanted)} ${LATEST}`;
  return `WITH tally AS MATERIALIZED (
  SELECT one.type, one.section_id, date_part('year', one.day)::int AS year, facet, n, n_ever,
    ${isNarrowed.types ? 'one.type = ANY(:types::text[])' : 'true'} AS of_type,
    ${isNarrowed.sections ? 'coalesce(one.section_id = ANY(:sections::text[]), false)' : 'true'} AS of_section
  FROM (SELECT facet, min(entry) AS first, count(*) AS n_ever, ${ofTime === 'true' ? 'count(*)' : `count(*) FILTER (WHERE ${ofTime})`} AS n
    FROM search_matches WHERE ${all(matches, open)} GROUP BY facet) counted
  JOIN search_matches one USING (facet) WHERE one.entry = first AND one.locale = :locale
), whole AS MATERIALIZED (
  ${isSome ? latestOf('vector @@ :all::tsquery') : 'SELECT entry, date FROM search_matches WHERE false'}
), titled AS MATERIALIZED (
  ${latestOf(
    'title_vector @@ :match::tsquery',
    isSome && 'entry NOT IN (SELECT entry FROM whole)',
    excludes && `coalesce(entry IN (SELECT entry FROM search_matches WHERE ${matches}), false)`,
  )}
), other AS MATERIALIZED (
  ${latestOf(
    '(SELECT count(*) FROM whole) + (SELECT count(*) FROM titled) < :candidates::integer',
    matches,
    'entry NOT IN (SELECT entry FROM whole UNION ALL SELECT entry FROM titled)',
  )}
), candidate AS MATERIALIZED (
  SELECT entry, row_number() OVER (ORDER BY tier, date DESC NULLS FIRST, entry) AS place FROM (
    SELECT 1 AS tier, * FROM whole UNION ALL SELECT 2, * FROM titled UNION ALL SELECT 3, * FROM other) likeliest
  ORDER BY place LIMIT :candidates::integer
), ranked AS (
  SELECT entry, place, CASE WHEN place <= ${RANKED_AT_MOST} THEN (
    ts_rank('${WEIGHTS}', vector, :match::tsquery, 1)
    + 0.3::float8 * ts_rank('{1, 1, 1, 1}', title_vector, :some::tsquery)
    + CASE WHEN NOT title_vector @@ :match::tsquery THEN 0::float8 WHEN type IN ('organization', 'speaker') THEN 0.7::float8 ELSE 0.4::float8 END
    + ${isSome ? 'CASE WHEN vector @@ :all::tsquery THEN 1::float8 ELSE 0::float8 END' : '0::float8'}
    + CASE WHEN coalesce(entry IN (SELECT id FROM search_entries WHERE title_key = :key AND locale = :locale), false) THEN 1::float8 ELSE 0::float8 END
    + CASE WHEN :order = '' THEN 0::float8 WHEN title_vector @@ :order::tsquery THEN 0.3::float8 WHEN vector @@ :order::tsquery THEN 0.15::float8 ELSE 0::float8 END
  ) * (1 + 0.15::float8 * exp(-abs(date_part('epoch', coalesce(search_matches.date, :today::timestamptz - interval '1 year') - :today::timestamptz)) / (3 * 31557600))) END AS score
  FROM candidate JOIN search_matches USING (entry)
), shown AS (
  SELECT entry AS id, row_number() OVER (ORDER BY score DESC NULLS LAST, place) AS place
  FROM ranked ORDER BY score DESC NULLS LAST, ranked.place LIMIT :pageSize::integer OFFSET :offset::integer
)
SELECT
  (SELECT coalesce(sum(n), 0)::int FROM tally WHERE of_type AND of_section) AS total,
  (SELECT json_agg(json_build_object('value', type, 'count', n) ORDER BY n DESC, type) FROM (
    SELECT type, sum(n) AS n FROM tally WHERE of_section GROUP BY type HAVING sum(n) > 0) t) AS types,
  (SELECT json_agg(json_build_object('value', s.slug, 'name', s.name, 'count', n) ORDER BY n DESC, s.name) FROM (
    SELECT section_id, sum(n) AS n FROM tally WHERE of_type AND section_id IS NOT NULL GROUP BY section_id HAVING sum(n) > 0) t
    JOIN search_names s ON s.document_id = t.section_id AND s.locale = :locale) AS sections,
  (SELECT json_agg(json_build_object('value', year, 'count', n) ORDER BY year DESC) FROM (
    SELECT year, sum(n_ever) AS n FROM tally WHERE of_type AND of_section AND year IS NOT NULL GROUP BY year) t) AS years,
  (SELECT json_agg(json_build_object('id', e.id, 'type', e.type, 'documentId', e.document_id, 'locale', e.locale, 'slug', e.slug, 'title', e.title,
      'standfirst', e.standfirst, 'body', left(e.body, 20000),
      'date', to_char(e.date AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'sectionId', e.section_id, 'sectionName', n.name, 'sectionSlug', n.slug,
      'pictureId', e.picture_id, 'pictureText', e.picture_text, 'hasFile', e.file_key IS NOT NULL, 'isOwn', e.file_key IS NULL OR (e.own_vector || e.names_vector) @@ :some::tsquery)
      ORDER BY shown.place)
    FROM shown JOIN search_entries e USING (id)
    LEFT JOIN search_names n ON n.document_id = e.section_id AND n.locale = e.locale) AS hits`;
}

/** What answers a query, the best first. Nobody's draft: the index has none. */
export async function findHits(
  query: Query,
  { all, any, some, inOrder, key, isTitle }: ResolvedQuery,
  match: 'all' | 'any',
  filters: HitFilters,
): Promise<FoundHits> {
  const wanted = match === 'all' ? all : any;
  if (wanted === '') return NOTHING;
  const named: Record<string, unknown> = {
    match: wanted,
    all: all || wanted,
    some,
    key,
    order: inOrder,
    locale: filters.locale,
    hidden: filters.hidden,
    today: startOfUtcDay(filters.now),
    types: filters.types,
    sections: filters.sections,
    linked: filters.linked,
    from: filters.from,
    to: filters.to,
    pageSize: filters.pageSize,
    offset: (filters.page - 1) * filters.pageSize,
    candidates: filters.page * filters.pageSize <= RANKED_AT_MOST ? RANKED_AT_MOST : HITS_AT_MOST,
  };
  const statement = statementFor({
    looked: isTitle ? 'title_vector' : 'vector',
    isSome: match === 'any',
    excludes: !isTitle && wanted.includes('!'),
    isNarrowed: {
      hidden: filters.hidden.length > 0,
      linked: filters.linked.length > 0,
      from: filters.from !== null,
      to: filters.to !== null,
      types: filters.types.length > 0,
      sections: filters.sections !== null,
    },
  });
  const [row] = await query(...positional(statement, named));
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
