import { runSearch } from '../../src/adapters/search';
import type { HitFilters } from '../../src/adapters/search-hits';
import type { Query } from '../../src/adapters/search-rows';
import { openScope } from '../../src/adapters/search-scope';
import { findSuggestions } from '../../src/adapters/search-suggestions';
import { SEARCH_STATEMENTS } from '../../src/adapters/search-tables';
import { repeatEntries } from '../support/repeat-entries';
import { openSearchDatabase } from '../support/search-database';
import { indexCorpus } from '../support/search-relevance';

const NOW = new Date('2026-06-01T12:00:00.000Z');
const COPIES = 9;
const VECTOR = '(own_vector || names_vector || pages_vector)';
const EVERYTHING = { types: [], sections: null, linked: [], from: null, to: null, page: 1, pageSize: 50 };

let query: Query;
let close: () => Promise<void>;
/** Plans of what was asked since it was last emptied. */
let plans: string[] = [];

beforeAll(async () => {
  const database = await openSearchDatabase(1);
  close = database.close;
  query = database.query;
  await indexCorpus(query);
  // Every fourth entry is linked to somebody; of ten, one has no section, one is in another language, one has ended and one will.
  await query(`UPDATE search_entries SET
    section_id = CASE WHEN id % 10 = 0 THEN NULL ELSE 'section' || id % 3 END,
    linked = CASE WHEN id % 4 = 1 THEN '{somebody}'::text[] ELSE '{}' END`);
  await repeatEntries(query, COPIES);
  await query(`UPDATE search_entries SET
    locale = CASE WHEN id % 10 = 2 THEN 'en' ELSE locale END,
    until = CASE WHEN id % 10 = 3 THEN '2026-05-31T12:00:00Z'::timestamptz WHEN id % 10 = 4 THEN '2026-06-02T12:00:00Z' END`);
  await query(`INSERT INTO search_names (document_id, locale, uid, name, slug, folded)
    SELECT 'section' || n, 'fr', 'api::section.section', 'Section ' || n, 'section-' || n, '' FROM generate_series(0, 2) n`);
  // Two documents of which a newer version stands there, and one whose newer version has ended.
  await query(`INSERT INTO search_versions (document_id, supersedes)
    SELECT document_id, ARRAY[document_id || '-1', document_id || '-2'] FROM search_entries WHERE document_id !~ '-[0-9]+$' AND locale = 'fr' LIMIT 9`);
  for (const table of ['search_entries', 'search_matches', 'search_words', 'search_names'])
    await query(`VACUUM ANALYZE ${table}`);
});
afterAll(() => close());

/** Within a transaction, as the search works; notes the plan of every statement. */
async function within<T>(work: (planned: Query) => Promise<T>): Promise<T> {
  plans = [];
  const planned: Query = async (statement, values) => {
    const rows = await query(`EXPLAIN ${statement}`, values);
    plans.push([statement, ...rows.map((row) => row['QUERY PLAN'])].join('\n'));
    return query(statement, values);
  };
  await query('BEGIN');
  try {
    return await work(planned);
  } finally {
    await query('COMMIT');
  }
}

const find = (q: string, filters: Partial<HitFilters> = {}) =>
  within(async (planned) => {
    const { scope } = await openScope(planned, 'fr', NOW);
    return runSearch(planned, q, { ...scope, ...EVERYTHING, ...filters });
  });

/** Every entry that may be shown, in the order in which the likeliest come, with what a filter asks for; looked at one by one. */
const lookedAt = async (words: string) =>
  (await query(
    `SELECT id, type, section_id AS section, to_char(day, 'YYYY-MM-DD') AS day, 'somebody' = ANY(linked) AS "isLinked",
      title_vector @@ q AS "isTitled"
    FROM search_entries e, to_tsquery('portevoix_fr', ?) q
    WHERE ${VECTOR} @@ q AND locale = 'fr' AND (until IS NULL OR until > ?) AND NOT EXISTS (
      SELECT FROM search_versions v JOIN search_entries newer USING (document_id)
      WHERE e.document_id = ANY(v.supersedes) AND newer.locale = 'fr' AND (newer.until IS NULL OR newer.until > ?))
    ORDER BY title_vector @@ q DESC, date DESC NULLS FIRST, id`,
    [words, NOW, NOW],
  )) as unknown as {
    id: string;
    type: string;
    section: string | null;
    day: string | null;
    isLinked: boolean;
    isTitled: boolean;
  }[];

const counted = (values: (string | number | null)[]) => {
  const counts = new Map<string | number, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

test.each([
  ['logement', 'logement', {}],
  ['quartier', 'quartier', {}],
  ['quartier -logement', 'quartier & !logement', {}],
  ['logement -quartier', 'logement & !quartier', { types: ['article', 'event'] }],
  ['quartier', 'quartier', { sections: ['section1'], from: '2020-01-01', to: '2025-06-30' }],
  ['logement', 'logement', { linked: ['somebody'] }],
] as [string, string, Partial<HitFilters>][])(
  'counts every hit of «%s» (%s) and ranks the likeliest of them, narrowed down by %j',
  async (q, words, filters) => {
    const { types = [], sections = null, linked = [], from = null, to = null } = filters;
    const all = (await lookedAt(words)).filter(({ isLinked }) => linked.length === 0 || isLinked);
    const isOf = {
      type: ({ type }: (typeof all)[number]) => types.length === 0 || types.includes(type),
      section: ({ section }: (typeof all)[number]) => !sections || sections.includes(section ?? ''),
      time: ({ day }: (typeof all)[number]) =>
        (!from && !to) || (day !== null && day >= (from ?? '') && day <= (to ?? '9')),
    };
    const hits = all.filter((one) => isOf.type(one) && isOf.section(one) && isOf.time(one));
    const { total, facets } = await find(q, filters);
    expect(total).toBe(hits.length);
    expect(new Map(facets.type.map(({ value, count }) => [value, count]))).toEqual(
      counted(all.filter((one) => isOf.section(one) && isOf.time(one)).map(({ type }) => type)),
    );
    expect(new Map(facets.section.map(({ value, count }) => [value?.replace('-', ''), count]))).toEqual(
      counted(all.filter((one) => isOf.type(one) && isOf.time(one)).map(({ section }) => section)),
    );
    expect(new Map(facets.year.map(({ value, count }) => [value, count]))).toEqual(
      counted(
        all
          .filter((one) => isOf.type(one) && isOf.section(one))
          .map(({ day }) => day && Number(day.slice(0, 4))),
      ),
    );
    const best: number[] = [];
    for (const page of [1, 2, 3, 4])
      best.push(...(await find(q, { ...filters, page })).hits.map(({ id }) => id));
    expect(best.sort((a, b) => a - b)).toEqual(
      hits
        .slice(0, 200)
        .map(({ id }) => Number(id))
        .sort((a, b) => a - b),
    );
    expect(total).toBeGreaterThan(Object.keys(filters).length === 0 ? 200 : 0);
  },
);

test('every hit stands on one of the pages', async () => {
  const { total } = await find('logement');
  const ids = new Set<number>();
  for (let page = 1; page <= Math.min(20, Math.ceil(total / 50)); page += 1)
    for (const { id } of (await find('logement', { page })).hits) ids.add(id);
  expect(ids.size).toBe(Math.min(total, 1000));
});

test.each([
  'logement',
  'log',
  'quartier -logement',
  'jardin vélo école',
  'logment',
  '"jardin partagé"',
  'de la',
])('«%s» looks into indexes, and through no whole table of entries', async (q) => {
  await find(q);
  const asked = plans;
  await within(async (planned) => {
    const { scope } = await openScope(planned, 'fr', NOW);
    return findSuggestions(planned, q, scope);
  });
  expect(asked.length + plans.length).toBeGreaterThan(4);
  for (const plan of [...asked, ...plans])
    expect(plan).not.toMatch(/Seq Scan on (search_entries|search_matches|search_pages|search_words)/);
});

test.each(['logement', 'quartier -logement'])(
  'each candidate for «%s» is looked up once, also by a plan that is kept for any words',
  async (q) => {
    const scans = async () =>
      Number(
        (await query(`SELECT idx_scan FROM pg_stat_xact_user_tables WHERE relname = 'search_matches'`))[0]
          ?.idx_scan,
      );
    await query('BEGIN');
    await query(`SET LOCAL plan_cache_mode = 'force_generic_plan'`);
    const { scope } = await openScope(query, 'fr', NOW);
    // What earlier transactions did may still be counted.
    const before = await scans();
    const { total } = await runSearch(query, q, { ...scope, ...EVERYTHING });
    const made = (await scans()) - before;
    await query('COMMIT');
    expect(total).toBeGreaterThan(200);
    expect(made).toBeGreaterThanOrEqual(200);
    expect(made).toBeLessThan(400);
  },
);

test('what is looked through is made anew where it has an older form', async () => {
  const { total, facets } = await find('logement');
  await query('ALTER TABLE search_matches DROP COLUMN facet');
  for (const statement of SEARCH_STATEMENTS) await query(statement);
  expect(await find('logement')).toMatchObject({ total, facets });
});
