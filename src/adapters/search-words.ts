import { foldWords } from '../domain/search/fold-text';
import type { IndexedName, Query, StoredEntry } from './search-rows';

/** Distinct words of an entry that are learnt. */
const WORDS_LEARNT = 4000;
const CHARACTERS_OF_FILE = 200_000;

/**
 * Learns the words of an entry, and of its name, so that mistakes in them are understood. Belongs after the transaction that wrote
 * them: two that learn the same words in different orders would wait for each other. What is learnt in vain is never shown.
 */
export async function learnWords(
  query: Query,
  stored: StoredEntry | null,
  named: IndexedName | null,
): Promise<void> {
  const locale = stored?.entry.locale ?? named?.locale;
  if (locale === undefined) return;
  const texts = stored
    ? [stored.entry.title, stored.entry.standfirst, stored.entry.names, stored.entry.body]
    : [];
  const shown = shownWords(
    [...texts, named?.name ?? '', stored?.file?.text.slice(0, CHARACTERS_OF_FILE) ?? ''],
    locale,
  );
  if (shown.size === 0) return;
  // Sorted, so that two statements that learn the same words do not wait for each other.
  const words = [...shown]
    .map(([word, written]) => ({ word, written }))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  await query(
    `INSERT INTO search_words (locale, word, shown)
    SELECT ?, w.word, w.written FROM jsonb_to_recordset(?::jsonb) AS w(word text, written text) ON CONFLICT DO NOTHING`,
    [locale, JSON.stringify(words)],
  );
}

/** Words by their folded form, as they are written. */
function shownWords(texts: readonly string[], locale: string): Map<string, string> {
  const shown = new Map<string, string>();
  for (const text of texts)
    for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]{2,39}/gu)) {
      if (shown.size >= WORDS_LEARNT) return shown;
      const [folded] = foldWords(word, locale);
      const only = folded?.words.length === 1 ? folded.words[0] : undefined;
      if (only && only.length >= 3 && !shown.has(only)) shown.set(only, word.toLowerCase());
    }
  return shown;
}
