import type { Query } from '../../src/adapters/search-rows';

/** Words that an entry has besides those of its corpus entry, as many different ones as real prose has. */
const WORDS_ADDED = 150;
const VOCABULARY = 20_000;
const BATCH = 2000;

/** Copies what is indexed `times` over, each copy a little older and with prose of its own, so that index and table are as large as they would be. */
export async function multiplyEntries(query: Query, times: number): Promise<number> {
  await query('CREATE UNLOGGED TABLE prose (id integer, words text, vector tsvector)');
  const [{ entries } = { entries: 0 }] = await query('SELECT count(*)::int AS entries FROM search_entries');
  const total = (entries as number) * times;
  const chance = madeUp();
  for (let from = 0; from < total; from += BATCH) {
    const texts = Array.from({ length: Math.min(BATCH, total - from) }, () => prose(chance));
    await query(
      `INSERT INTO prose SELECT ? + n, words, setweight(to_tsvector('portevoix_fr', words), 'C')
      FROM unnest(?::text[]) WITH ORDINALITY AS t(words, n)`,
      [from, texts],
    );
  }
  await query(
    `INSERT INTO search_entries (type, document_id, locale, version, slug, linked, date, day, title, title_key, standfirst, body, title_vector, typed_vector, own_vector)
    SELECT e.type, e.document_id || '-' || copy, locale, version, e.slug || '-' || copy, linked, date - copy * interval '1 hour', day, title || ' ' || copy, title_key || ' ' || copy,
      standfirst, body || ' ' || p.words, title_vector, typed_vector, own_vector || p.vector
    FROM (SELECT *, row_number() OVER (ORDER BY id) AS place FROM search_entries) e, generate_series(1, ?::integer) AS copy, prose p
    WHERE p.id = (e.place - 1) * ?::integer + copy`,
    [times, times],
  );
  await query('DROP TABLE prose');
  await query('VACUUM ANALYZE');
  return (entries as number) * (times + 1);
}

/** Words of syllables, common ones often. */
function prose(chance: () => number): string {
  return Array.from({ length: WORDS_ADDED }, () => wordAt(Math.floor(chance() ** 3 * VOCABULARY))).join(' ');
}

const SYLLABLES = 'ba lo ri mon ter sa que vi dor nel pu chan gré fal tou mi ze hu cor plé'.split(' ');

/** The word of a number, always the same. */
function wordAt(number: number): string {
  let word = '';
  for (let rest = number + 400; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

/** Numbers from 0 to 1, the same each time (mulberry32). */
function madeUp(): () => number {
  let state = 7;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
