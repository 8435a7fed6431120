import { languageOf } from '../reading/words';
import { type FoldedWord, foldLetters, foldWords } from './fold-text';

/** Characters of a query at most. */
export const QUERY_LENGTH = 200;
/** Words and phrases of a query that count; further ones are passed over. */
export const TERMS_AT_MOST = 12;
const WORDS_OF_PHRASE = 12;

/** Something that must be there, or must not. */
export interface Term {
  /** What was typed, without quotes and minus. */
  typed: string;
  /** Words that must stand one after the other; otherwise each one anywhere. */
  isPhrase: boolean;
  isExcluded: boolean;
  folded: FoldedWord[];
}

export interface SearchQuery {
  terms: Term[];
  /** Whether the last term may be the beginning of a word: nothing was typed after it. */
  isTyping: boolean;
  /** Whether every word that must be there says nothing alone, as in «de la»: nearly every text has them all. */
  saysNothing: boolean;
  /** Folded words of all that must be there in the order in which they were typed, also of those that were left out. */
  wording: string[];
}

/** A quoted phrase, with or without its end, or whatever stands between spaces. */
const PARTS = /(-?)["“”„«]\s*([^"“”«»]*)(?:["“”»]|$)|(\S+)/gu;

/**
 * What somebody looks for: words, "phrases" in quotes of any kind, -words that must not occur. Any text is a query; what holds no
 * letter or digit is passed over. Words that say nothing alone («de», «pour», «comment») are left out where others remain.
 */
export function parseSearchQuery(text: string, locale: string): SearchQuery {
  const cut = text.slice(0, QUERY_LENGTH);
  const terms: Term[] = [];
  let isTyping = false;
  for (const [part, minus, phrase, word = ''] of cut.matchAll(PARTS)) {
    const isPhrase = phrase !== undefined;
    const isExcluded = isPhrase ? minus === '-' : /^-[\p{L}\p{N}]/u.test(word);
    const typed = isPhrase ? phrase.trim() : isExcluded ? word.slice(1) : word;
    const folded = foldWords(typed, locale).slice(0, WORDS_OF_PHRASE);
    if (folded.length === 0) continue;
    isTyping = terms.length < TERMS_AT_MOST && !isPhrase && !isExcluded && cut.endsWith(part);
    if (terms.length === TERMS_AT_MOST) break;
    // What punctuation ties to one word is looked for word by word.
    if (isPhrase) terms.push({ typed, isPhrase, isExcluded, folded });
    else
      for (const each of folded)
        terms.push({ typed: typedOf(typed, folded), isPhrase, isExcluded, folded: [each] });
  }
  const read = terms.slice(0, TERMS_AT_MOST);
  const saying = read.filter((term) => term.isExcluded || term.isPhrase || !isFiller(term, locale));
  const kept = saying.some(({ isExcluded }) => !isExcluded) ? saying : read;
  const saysNothing = kept.every((term) => term.isExcluded || isFiller(term, locale));
  return {
    terms: kept,
    isTyping: isTyping && kept.at(-1) === terms.at(-1),
    saysNothing,
    wording: wantedWords({ terms: read }),
  };
}

/** Folded words of what must be there, as they were typed. */
export function wantedWords({ terms }: Pick<SearchQuery, 'terms'>): string[] {
  return terms.flatMap(({ isExcluded, folded }) => (isExcluded ? [] : folded.flatMap(({ words }) => words)));
}

function typedOf(typed: string, folded: FoldedWord[]): string {
  return folded.length === 1 ? typed : (folded[0]?.words.join('-') ?? typed);
}

function isFiller({ folded }: Term, locale: string): boolean {
  const fillers = FILLERS[languageOf(locale)];
  return fillers !== undefined && folded.every(({ words }) => words.every((word) => fillers.has(word)));
}

const FILLERS: Record<string, ReadonlySet<string>> = {
  fr: new Set(
    foldLetters(
      `à au aux avec ce ces cet cette chez comment dans de des du elle en est et eux il ils je la le les leur leurs lui ma mais me
      même mes moi mon ne nos notre nous on ou où par pas pour pourquoi quand que quel quelle quelles quels qui quoi sa sans se ses
      si son sont sur ta te tes toi ton tu un une vers vos votre vous y`,
    ).split(/\s+/),
  ),
  en: new Set(
    'a an and are at by for from how in is it of on or the to what when where who why with'.split(' '),
  ),
  ar: new Set(
    foldLetters('من في على عن إلى ما هو هي هذا هذه ذلك التي الذي مع أو أن إن ثم لا كيف متى أين').split(' '),
  ),
};
