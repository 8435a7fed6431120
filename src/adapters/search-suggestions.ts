import { foldWords } from '../domain/search/fold-text';
import { parseSearchQuery } from '../domain/search/search-query';
import type { SearchType } from '../domain/search/search-types';
import { correctedQueries } from './search-corrections';
import type { Query } from './search-rows';
import type { SearchScope } from './search-scope';

export interface SuggestionRow {
  type: SearchType;
  documentId: string;
  title: string;
  slug: string | null;
}

const OFFERED = 8;
/** Entries among which the best are chosen; short beginnings have very many. */
const CONSIDERED = 300;

/** Entries whose titles or names hold every word of a text, the last one as far as it is typed: those that begin with it first. */
export async function findSuggestions(
  query: Query,
  text: string,
  scope: SearchScope,
): Promise<SuggestionRow[]> {
  const found = await titled(query, text, scope);
  if (found.length > 0 || text.trim().length < 4) return found;
  const [corrected] = await correctedQueries(query, text, parseSearchQuery(text, scope.locale), scope);
  return corrected === undefined ? [] : titled(query, corrected, scope);
}

async function titled(query: Query, text: string, { locale, hidden }: SearchScope): Promise<SuggestionRow[]> {
  const words = foldWords(text, locale)
    .flatMap((folded) => folded.words)
    .slice(0, 8);
  const last = words.at(-1);
  if (last === undefined) return [];
  const key = words.join(' ');
  const isOpen = !/\s$/.test(text);
  // One letter begins half of all words.
  const byWord = key.length < 2 ? 'false' : 'typed_vector @@ ?::tsquery';
  const wanted = [...words.slice(0, -1), isOpen ? `${last}:*` : last].map(quoted).join(' & ');
  // What begins with the text comes first: where that fills the list, what holds it elsewhere is not looked for.
  const rows = await query(
    `WITH beginning AS (
      SELECT id FROM search_entries WHERE locale = ? AND title_key LIKE ? AND id <> ALL(?::bigint[]) LIMIT ${CONSIDERED}
    ), within AS (
      SELECT id FROM search_entries WHERE (SELECT count(*) FROM beginning) < ${OFFERED} AND locale = ? AND ${byWord} AND id <> ALL(?::bigint[]) LIMIT ${CONSIDERED}
    )
    SELECT e.type, e.document_id, e.title, e.slug FROM search_entries e
    WHERE e.id IN (SELECT id FROM beginning UNION SELECT id FROM within)
    ORDER BY e.title_key LIKE ? DESC, e.type IN ('organization', 'speaker') DESC, e.date DESC NULLS LAST, e.title, e.id LIMIT ${OFFERED}`,
    [locale, `${key}%`, hidden, locale, ...(key.length < 2 ? [] : [wanted]), hidden, `${key}%`],
  );
  return rows.map(({ type, document_id, title, slug }) => ({
    type: type as SearchType,
    documentId: document_id as string,
    title: title as string,
    slug: slug as string | null,
  }));
}

/** Letters and digits only: nothing in it means anything to PostgreSQL but the star of a beginning. */
function quoted(word: string): string {
  const isBeginning = word.endsWith(':*');
  return `'${isBeginning ? word.slice(0, -2) : word}'${isBeginning ? ':*' : ''}`;
}
