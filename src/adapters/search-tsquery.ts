import type { FoldedWord } from '../domain/search/fold-text';
import type { SearchQuery, Term } from '../domain/search/search-query';
import type { Query } from './search-rows';
import { configurationOf } from './search-tables';

/** A query as PostgreSQL compares it, each a `tsquery` as text; empty for one that nothing can answer. */
export interface ResolvedQuery {
  /** What an entry must have, and must not. */
  all: string;
  /** One of the words, whatever else; without what must not occur it is `some`. */
  any: string;
  some: string;
  /** All words one after the other; empty for a single one. */
  inOrder: string;
  /** The words as titles are compared with them. */
  key: string;
  /** Whether titles alone are looked through: of words that say nothing, nearly every text has all. */
  isTitle: boolean;
}

/** Words that may complete the one being typed. */
const COMPLETIONS = 40;

/** What a query means in the words of the index. The last word, while it is being typed and is none by itself, stands for those that begin with it. */
export async function resolveQuery(
  query: Query,
  parsed: SearchQuery,
  locale: string,
): Promise<ResolvedQuery> {
  const configuration = configurationOf(locale);
  const completions = await completionsOf(query, parsed, locale);
  const values: unknown[] = [];
  const plain = (words: string) => {
    values.push(configuration, words);
    return 'plainto_tsquery(?::regconfig, ?)';
  };
  const oneWord = ({ words, others }: FoldedWord) =>
    `(${[words.join(' '), ...others].map(plain).join(' || ')})`;
  const expressionOf = (term: Term, isLast: boolean): string => {
    if (term.isPhrase) {
      values.push(configuration, term.folded.flatMap(({ words }) => words).join(' '));
      return 'phraseto_tsquery(?::regconfig, ?)';
    }
    const exact = term.folded.map(oneWord).join(' && ');
    if (!isLast || completions === null) return `(${exact})`;
    values.push(`${term.folded.at(-1)?.words.at(-1) ?? ''}:*`);
    return `(${[exact, `to_tsquery('portevoix_simple', ?)`, ...completions.map(plain)].join(' || ')})`;
  };
  const wanted = parsed.terms.filter(({ isExcluded }) => !isExcluded);
  const excluded = parsed.terms.filter(({ isExcluded }) => isExcluded);
  if (wanted.length === 0) return { all: '', any: '', some: '', inOrder: '', key: '', isTitle: false };

  const words = parsed.wording;
  const last = wanted.at(-1);
  const not = excluded.map((term) => `!! ${expressionOf(term, false)}`);
  const notValues = values.splice(0);
  if (parsed.saysNothing) {
    const phrase = 'phraseto_tsquery(?::regconfig, ?)';
    const given = [configuration, words.join(' ')];
    const [row] = await query(
      `SELECT (${[phrase, ...not].join(' && ')})::text AS "all", ${phrase}::text AS "some"`,
      [...given, ...notValues, ...given],
    );
    const { all, some } = row as { all: string; some: string };
    return { all, any: all, some, inOrder: '', key: words.join(' '), isTitle: true };
  }
  const all = wanted.map((term) => expressionOf(term, term === last)).join(' && ');
  const allValues = values.splice(0);
  const each = wanted.map((term) =>
    term.isPhrase ? term.folded.map(oneWord).join(' || ') : expressionOf(term, term === last),
  );
  const eachValues = values.splice(0);
  const [row] = await query(
    `SELECT ((${all})${not.map((one) => ` && ${one}`).join('')})::text AS "all",
      ((${each.join(' || ')})${not.map((one) => ` && ${one}`).join('')})::text AS "any",
      (${each.join(' || ')})::text AS "some",
      phraseto_tsquery(?::regconfig, ?)::text AS "inOrder"`,
    [
      ...allValues,
      ...notValues,
      ...eachValues,
      ...notValues,
      ...eachValues,
      configuration,
      words.length > 1 ? words.join(' ') : '',
    ],
  );
  const texts = { ...(row as unknown as Omit<ResolvedQuery, 'key' | 'isTitle'>), isTitle: false };
  // Of words that say nothing, only what must not occur would be left.
  if (texts.some === '') return { ...texts, all: '', any: '', key: '' };
  return { ...texts, key: words.join(' ') };
}

/** Words that begin with the one being typed; null when it is a word by itself, or nothing is being typed. */
async function completionsOf(query: Query, parsed: SearchQuery, locale: string): Promise<string[] | null> {
  const last = parsed.isTyping ? parsed.terms.at(-1)?.folded.at(-1)?.words.at(-1) : undefined;
  if (last === undefined || last.length < 2) return null;
  const rows = await query(
    `SELECT word FROM search_words WHERE locale = ? AND word LIKE ? ORDER BY length(word), word LIMIT ${COMPLETIONS}`,
    [locale, `${last}%`],
  );
  const words = rows.map(({ word }) => word as string);
  return words[0] === last ? null : words;
}
