import { escapeHtml } from '../html/html';
import { wellFormed } from '../text/well-formed';
import { foldWords } from './fold-text';

/** Characters of a snippet, around which whole words are kept. */
const LENGTH = 240;
/** Characters shown before the first word that matches. */
const LEAD = 60;
/** Characters that are looked through. */
const LOOKED_THROUGH = 20_000;
const PART = '\\p{L}\\p{M}\\p{N}';
const POINT = '·•‧∙⋅';
const WORD = new RegExp(`[\\p{L}\\p{N}][${PART}]*(?:[${POINT}][\\p{L}]+)*`, 'gu');
const LETTERS_ALIKE = 3;
/** What Arabic writes before a word, as part of it: «and», «in», «the» … */
const ARABIC_PREFIX = /^(?:[وفبكل]?ال|لل|[وفبكل])/;

/** Words of texts that may be forms of what was looked for, as they are written: those that begin alike. */
export function likelyWords(texts: readonly string[], wanted: readonly string[], locale: string): string[] {
  const beginnings = new Set(wanted.flatMap(beginningsOf));
  const beginsAlike = (word: string) =>
    foldWords(word, locale).some(({ words, others }) =>
      [...words, ...others].some((form) => beginningsOf(form).some((one) => beginnings.has(one))),
    );
  const words = new Set(texts.flatMap((text) => text.slice(0, LOOKED_THROUGH).match(WORD) ?? []));
  // Most words have no accents, and folding costs more than looking.
  return [...words].filter((word) =>
    /^[a-z]+$/i.test(word) ? beginnings.has(word.slice(0, LETTERS_ALIKE).toLowerCase()) : beginsAlike(word),
  );
}

function beginningsOf(word: string): string[] {
  return [word, word.replace(ARABIC_PREFIX, '')].map((each) => each.slice(0, LETTERS_ALIKE));
}

/**
 * The part of a text that says most of what was looked for, as HTML that is safe to print: everything is escaped but `<mark>` around
 * the words that `matches` holds. Its beginning when there is none. Empty for an empty text.
 */
export function makeSnippet(text: string, matches: ReadonlySet<string>): string {
  const plain = wellFormed(text.slice(0, LOOKED_THROUGH)).replace(/\s+/g, ' ').trim();
  const found = matches.size > 0 ? [...plain.matchAll(oneOf(matches))] : [];
  const start = wordStart(plain, Math.max(0, (found[bestWindow(found)]?.index ?? 0) - LEAD));
  const end = wordEnd(plain, start + LENGTH);
  let html = start > 0 ? '… ' : '';
  let at = start;
  for (const match of found) {
    if (match.index < start || match.index + match[0].length > end) continue;
    html += `${escapeHtml(plain.slice(at, match.index))}<mark>${escapeHtml(match[0])}</mark>`;
    at = match.index + match[0].length;
  }
  return `${html}${escapeHtml(plain.slice(at, end))}${end < plain.length ? ' …' : ''}`;
}

/** Finds these words, of letters, digits and points, where they are no part of others. */
function oneOf(words: ReadonlySet<string>): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(
    `(?<![${PART}]|[${PART}][${POINT}])(?:${longestFirst.join('|')})(?![${PART}]|[${POINT}]\\p{L})`,
    'gu',
  );
}

/** Index of the word with which the window begins that holds most different words; the first one of several. */
function bestWindow(found: RegExpMatchArray[]): number {
  const inside = new Map<string, number>();
  let best = 0;
  let most = 0;
  let last = 0;
  for (let first = 0; first < found.length; first += 1) {
    const start = found[first]?.index ?? 0;
    for (; last < found.length && (found[last]?.index ?? 0) < start + LENGTH - LEAD; last += 1) {
      const word = foldKey(found[last]?.[0] ?? '');
      inside.set(word, (inside.get(word) ?? 0) + 1);
    }
    if (inside.size > most) {
      most = inside.size;
      best = first;
    }
    const leaving = foldKey(found[first]?.[0] ?? '');
    const left = (inside.get(leaving) ?? 1) - 1;
    if (left > 0) inside.set(leaving, left);
    else inside.delete(leaving);
  }
  return best;
}

function foldKey(word: string): string {
  return word.toLowerCase();
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space === -1 || space > at + LEAD ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > at - LEAD ? space : at;
}
