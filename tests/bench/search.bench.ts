import { runSearch } from '../../src/adapters/search';
import type { Query } from '../../src/adapters/search-rows';
import { findSuggestions } from '../../src/adapters/search-suggestions';
import { openSearchDatabase } from '../support/search-database';
import { type Engine, indexCorpus, ourEngine, relevanceOf } from '../support/search-relevance';

jest.setTimeout(900_000);

const ENTRIES = 50_000;
const CONNECTIONS = 16;
const REQUESTS = 800;
const WORDS = [
  'logement',
  'discriminations',
  'école',
  'vélos',
  'jardin',
  'santé',
  'climat',
  'bénévole',
  '"logiciels libres"',
  'femmes Montclar',
  'logment',
  'personnes âgées',
];
const BEGINNINGS = ['lo', 'log', 'disc', 'les', 'un log', 'assem', 'vé', 'budget par', 'naïma', 'jar'];

const filters = {
  locale: 'fr',
  types: [],
  sections: null,
  linked: [],
  from: null,
  to: null,
  page: 1,
  pageSize: 20,
};
const lines: string[] = [];
afterAll(() => process.stdout.write(`\n${lines.join('\n')}\n`));

test('relevance', async () => {
  const { query, close } = await openSearchDatabase(1);
  const corpus = await indexCorpus(query);
  lines.push(`${corpus.length} entries, graded queries:            nDCG@10  recall@50`);
  const engines: [string, Engine][] = [
    ['ours', ourEngine(query)],
    ['ILIKE, every word', ilike(query)],
    ["to_tsvector('french')", french(query)],
  ];
  for (const [name, engine] of engines) {
    const { ndcg, recall } = await relevanceOf(engine, corpus);
    lines.push(`${name.padEnd(40)} ${ndcg.toFixed(3).padStart(8)} ${recall.toFixed(3).padStart(10)}`);
  }
  await close();
});

test('speed', async () => {
  const { query, close } = await openSearchDatabase(CONNECTIONS);
  await indexCorpus(query);
  await query(
    `INSERT INTO search_entries (type, document_id, locale, version, slug, linked, date, day, title, title_key, standfirst, body, title_vector, typed_vector, own_vector)
    SELECT e.type, e.document_id || '-' || n, locale, version, slug, linked, date - n * interval '1 hour', day, title || ' ' || n, title_key || ' ' || n, standfirst, body, title_vector, typed_vector, own_vector
    FROM search_entries e, generate_series(1, ${Math.ceil(ENTRIES / 540)}) n`,
  );
  await query('VACUUM ANALYZE search_entries');
  const [count] = await query('SELECT count(*)::int AS entries FROM search_entries');
  lines.push('', `${count?.entries} entries, ${CONNECTIONS} connections:         p50 ms   p99 ms`);
  const likeOf = (q: string) =>
    query(
      'SELECT document_id FROM search_entries WHERE title ILIKE ? OR standfirst ILIKE ? OR body ILIKE ? ORDER BY date DESC LIMIT 20',
      [`%${q}%`, `%${q}%`, `%${q}%`],
    );
  const measured: [string, string[], number, number, (q: string) => Promise<unknown>][] = [
    ['search', WORDS, CONNECTIONS, REQUESTS, (q) => runSearch(query, q, filters)],
    ['type-ahead', BEGINNINGS, CONNECTIONS, REQUESTS, (q) => findSuggestions(query, q, 'fr')],
    ['type-ahead, one at a time', BEGINNINGS, 1, 200, (q) => findSuggestions(query, q, 'fr')],
    ['search, one at a time', WORDS, 1, 200, (q) => runSearch(query, q, filters)],
    ['ILIKE over three columns, as _q does', WORDS, CONNECTIONS, 160, likeOf],
  ];
  for (const [name, texts, workers, requests, ask] of measured) {
    const times = await timesOf(texts, workers, requests, ask);
    lines.push(`${name.padEnd(40)} ${at(times, 0.5)} ${at(times, 0.99)}`);
  }
  const plan = await query(
    `EXPLAIN SELECT id FROM search_entries WHERE vector @@ plainto_tsquery('portevoix_fr', 'logement') AND locale = 'fr'`,
  );
  const text = plan.map((row) => row['QUERY PLAN']).join('\n');
  lines.push('', text);
  expect(text).toContain('search_entries_vector');
  await close();
});

async function timesOf(
  texts: string[],
  workers: number,
  requests: number,
  ask: (q: string) => Promise<unknown>,
) {
  const times: number[] = [];
  let asked = 0;
  const work = async () => {
    while (asked < requests) {
      const text = texts[asked % texts.length] as string;
      asked += 1;
      const start = performance.now();
      await ask(text);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return times.sort((a, b) => a - b);
}

function at(times: number[], share: number): string {
  return (times[Math.floor(times.length * share)] ?? 0).toFixed(1).padStart(8);
}

function ilike(query: Query): Engine {
  return async (q) => {
    const words = q.split(/\s+/).filter(Boolean);
    const each = words.map(() => '(title ILIKE ? OR standfirst ILIKE ? OR body ILIKE ?)').join(' AND ');
    const rows = await query(
      `SELECT document_id FROM search_entries WHERE ${each} ORDER BY date DESC NULLS LAST LIMIT 50`,
      words.flatMap((word) => [`%${word}%`, `%${word}%`, `%${word}%`]),
    );
    return rows.map((row) => row.document_id as string);
  };
}

function french(query: Query): Engine {
  const vector = `to_tsvector('french', title || ' ' || standfirst || ' ' || body)`;
  return async (q) => {
    const rows = await query(
      `SELECT document_id FROM search_entries, websearch_to_tsquery('french', ?) q WHERE ${vector} @@ q ORDER BY ts_rank(${vector}, q) DESC LIMIT 50`,
      [q],
    );
    return rows.map((row) => row.document_id as string);
  };
}
