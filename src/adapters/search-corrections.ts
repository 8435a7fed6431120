import { type Candidate, nearestWords, transposed } from '../domain/search/corrections';
import { foldLetters } from '../domain/search/fold-text';
import type { SearchQuery } from '../domain/search/search-query';
import type { Query } from './search-rows';
import type { SearchScope } from './search-scope';
import { configurationOf } from './search-tables';

/** Mistyped words of one query that are looked into. */
const WORDS_AT_MOST = 4;
const ALIKE_AT_MOST = 40;
const OFFERED_AT_MOST = 3;

/** Queries to try instead, the likeliest first: words that are nowhere, or hardly anywhere, exchanged for those like them that are published. */
export async function correctedQueries(
  query: Query,
  text: string,
  parsed: SearchQuery,
  scope: SearchScope,
): Promise<string[]> {
  const words = parsed.terms
    .filter(({ isExcluded, isPhrase }) => !isExcluded && !isPhrase)
    .flatMap(({ folded }) => folded.flatMap((each) => each.words))
    .filter((word) => word.length >= 3 && !/\d/.test(word))
    .slice(0, WORDS_AT_MOST);
  let offers = [text];
  for (const word of words) {
    const better = await betterWords(query, word, scope);
    if (better.length === 0) continue;
    offers = offers
      .flatMap((offer) => better.map(({ shown }) => exchanged(offer, word, shown)))
      .slice(0, OFFERED_AT_MOST);
  }
  return offers.filter((offer) => offer !== text);
}

/** Published words like a word, the nearest first, of equally near ones the most frequent; none when the word itself is frequent. */
async function betterWords(
  query: Query,
  word: string,
  { locale, hidden }: SearchScope,
): Promise<Candidate[]> {
  const configuration = configurationOf(locale);
  const rows = await query(
    `SELECT word, shown, plainto_tsquery(?::regconfig, word)::text = plainto_tsquery(?::regconfig, ?)::text AS is_same
    FROM (
      (SELECT word, shown FROM search_words WHERE locale = ? AND word % ? ORDER BY similarity(word, ?) DESC, word LIMIT ${ALIKE_AT_MOST})
      UNION SELECT word, shown FROM search_words WHERE locale = ? AND word = ANY(?)) alike ORDER BY word`,
    [configuration, configuration, word, locale, word, word, locale, transposed(word)],
  );
  const candidates = rows as unknown as (Candidate & { is_same: boolean })[];
  const isKnown = candidates.some((candidate) => candidate.word === word);
  // Another form of the same word finds the same entries.
  const others = candidates.filter(({ is_same }) => !is_same);
  const nearest = nearestWords(word, others).slice(0, 6);
  const used = await query(
    `SELECT w.word, (SELECT count(*)::int FROM (
      SELECT FROM search_matches e WHERE e.locale = ? AND e.vector @@ plainto_tsquery(?::regconfig, w.word) AND e.entry <> ALL(?::bigint[]) LIMIT 100) found) AS entries
    FROM unnest(?::text[]) AS w(word)`,
    [locale, configuration, hidden, [word, ...nearest.map((candidate) => candidate.word)]],
  );
  const entries = new Map(used.map((row) => [row.word as string, row.entries as number]));
  const own = isKnown ? (entries.get(word) ?? 0) : 0;
  if (own > 2) return [];
  return nearest.filter((candidate) => (entries.get(candidate.word) ?? 0) > own).slice(0, OFFERED_AT_MOST);
}

/** The text with a word that was folded to `word` exchanged for another. */
function exchanged(text: string, word: string, other: string): string {
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (written) => (foldLetters(written) === word ? other : written));
}
