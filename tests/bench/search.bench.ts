import { cpus, loadavg } from 'node:os';
import type { Search } from '../../src/adapters/search';
import type { Query } from '../../src/adapters/search-rows';
import { SEARCH_STATEMENTS } from '../../src/adapters/search-tables';
import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { repeatEntries } from '../support/repeat-entries';
import { openSearchDatabase } from '../support/search-database';
import { type Engine, indexCorpus, ourEngine, relevanceOf } from '../support/search-relevance';

jest.setTimeout(1_800_000);

/** Entries to search through, about: `BENCH_ENTRIES=5000 npm run bench:search` is a quick look. */
const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 50_000);
const CONNECTIONS = 16;
/** What is compared is measured in turns, so that whatever else the machine does weighs on all of it. */
const ROUNDS = 4;
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

let app: Application;
const lines: string[] = [];
afterAll(async () => {
  await app?.stop();
  process.stdout.write(`\n${lines.join('\n')}\n`);
});

test('relevance', async () => {
  const { query, close } = await openSearchDatabase(1);
  const corpus = await indexCorpus(query);
  lines.push(`| ${corpus.length} entries, graded queries | nDCG@10 | recall@50 |`, '| --- | --- | --- |');
  const engines: [string, Engine][] = [
    ['this search', ourEngine(query)],
    ['`ILIKE`, every word', ilike(query)],
    ["`to_tsvector('french')` alone", french(query)],
  ];
  for (const [name, engine] of engines) {
    const { ndcg, recall } = await relevanceOf(engine, corpus);
    lines.push(`| ${name} | ${ndcg.toFixed(3)} | ${recall.toFixed(3)} |`);
  }
  await close();
});

test('speed', async () => {
  process.env.DATABASE_POOL_MAX = String(CONNECTIONS);
  app = await startApplication();
  const query: Query = async (statement, values = []) =>
    (await app.strapi.db.connection.raw(statement, values as never)).rows;
  const entries = await fill(query);

  const search = app.strapi.get('search') as Search;
  const articles = app.strapi.documents(UID.article);
  const request = { locale: 'fr', types: [], section: null, tag: null, organization: null };
  const paging = { from: null, to: null, page: 1, pageSize: 20 };
  const ours = (q: string) => search.search({ q, ...request, ...paging });
  const typed = (q: string) => search.suggest(q, 'fr');
  // What a list of Strapi's REST asks for: one page, and how many there are.
  const strapis = (q: string) => {
    const asked = { _q: q.replaceAll('"', ''), locale: 'fr', status: 'published' };
    return Promise.all([
      articles.findMany({ ...asked, fields: ['title'], sort: 'publishedOn:desc', limit: 20 } as never),
      articles.count(asked as never),
    ]);
  };
  const measured: Measured[] = [
    { name: 'search with facets', ask: ours, texts: WORDS, at: CONNECTIONS, requests: 480 },
    { name: 'Strapi’s `_q`', ask: strapis, texts: WORDS, at: CONNECTIONS, requests: 96 },
    { name: 'type-ahead', ask: typed, texts: BEGINNINGS, at: CONNECTIONS, requests: 480 },
    { name: 'search with facets', ask: ours, texts: WORDS, at: 1, requests: 96 },
    { name: 'Strapi’s `_q`', ask: strapis, texts: WORDS, at: 1, requests: 48 },
    { name: 'type-ahead', ask: typed, texts: BEGINNINGS, at: 1, requests: 200 },
  ];
  const times = measured.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, each] of measured.entries()) times[index]?.push(...(await timesOf(each)));
  lines.push(
    '',
    `Load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores.`,
    '',
    `| ${entries} entries | at once | p50 ms | p99 ms | \`_q\` takes, p50 | p99 |`,
    '| --- | --- | --- | --- | --- | --- |',
  );
  for (const [index, { name, at }] of measured.entries()) {
    const its = quantiles(times[index] ?? []);
    const other = measured.findIndex((each) => each.ask === strapis && each.at === at);
    const theirs = quantiles(times[other] ?? []);
    lines.push(
      `| ${name} | ${at} | ${its.p50.toFixed(0)} | ${its.p99.toFixed(0)} | ${multiple(theirs.p50 / its.p50)} | ${multiple(theirs.p99 / its.p99)} |`,
    );
  }

  const plan = await query(
    `EXPLAIN SELECT entry FROM search_matches WHERE vector @@ plainto_tsquery('portevoix_fr', 'ressourcerie vernay') AND locale = 'fr'`,
  );
  const text = plan.map((row) => row['QUERY PLAN']).join('\n');
  lines.push('', text);
  expect(text).toContain('search_matches_vector');
});

/** The corpus over and over, in the index and as articles of Strapi; answers how many entries that makes. */
async function fill(query: Query): Promise<number> {
  const corpus = await indexCorpus(query);
  const copies = Math.ceil(ENTRIES / corpus.length) - 1;
  // Indexes are made faster at once than entry by entry.
  for (const name of ['search_matches_vector', 'search_matches_title', 'search_entries_typed'])
    await query(`DROP INDEX ${name}`);
  await repeatEntries(query, copies);
  for (const statement of SEARCH_STATEMENTS) await query(statement);
  await query(
    `INSERT INTO articles (document_id, locale, title, slug, standfirst, published_on, published_at, created_at, updated_at)
    SELECT document_id, locale, left(title, 255), document_id, standfirst, coalesce(date, now()), now(), now(), now() FROM search_entries`,
  );
  for (const table of ['search_entries', 'search_matches', 'search_words', 'articles'])
    await query(`VACUUM ANALYZE ${table}`);
  const [count] = await query('SELECT count(*)::int AS entries FROM search_entries');
  return count?.entries as number;
}

interface Measured {
  name: string;
  ask(q: string): Promise<unknown>;
  texts: string[];
  /** Requests at once. */
  at: number;
  /** In all rounds. */
  requests: number;
}

async function timesOf({ ask, texts, at, requests }: Measured): Promise<number[]> {
  const times: number[] = [];
  let asked = 0;
  const work = async () => {
    while (asked < requests / ROUNDS) {
      const text = texts[asked % texts.length] as string;
      asked += 1;
      const start = performance.now();
      // What is given up after its second counts with the second that it took.
      await ask(text).catch((error: Error) => {
        if (error.name !== 'BusyError') throw error;
      });
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: at }, work));
  return times;
}

function quantiles(times: number[]): { p50: number; p99: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

function multiple(ratio: number): string {
  return ratio === 1 ? '' : `${ratio.toFixed(ratio < 10 ? 1 : 0)} ×`;
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
