import { languageOf } from '../reading/words';
import { feminineOf, frenchForms } from './word-forms';

/** Letters of a word that are compared at most: nothing longer is one. */
const WORD_LENGTH = 60;

/** Marks above and below letters: Latin accents, Arabic vowels and hamza, the Arabic stretching mark. */
const MARKS = /[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g;
/** What is seen as nothing: soft hyphens, joiners, marks of direction. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** A word, with what may tie its parts: apostrophe, points of inclusive writing, hyphens, a parenthesis before an ending. */
const TIED = /[\p{L}\p{N}]+(?:['·.\-(][\p{L}\p{N}]+)*/gu;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[\p{L}\p{N}])/u;
/** «N’Diaye», «M’Barek»: what looks like an elision may be part of a name. */
const NAMES = /(?<![\p{L}\p{M}\p{N}])[dmn]['’ʼ]\p{Lu}[\p{L}\p{M}]*/giu;
const INCLUSIVE =
  /^(\p{L}{2,})[·.(](e|ne|le|te|ve|ive|se|sse|esse|euse|ere|iere|re|rice|ice|trice|fe|es|nes|les|tes|ves|ses|euses|eres|rices|ices|trices)(?:[·.]?(s))?$/u;
const HYPHENED_INCLUSIVE = /^(\p{L}{3,})-(e|ne|trice|rice|euse)(?:-?s)?$/u;

/** What stands in one place of a text: the words themselves, and others that lead to it as well. */
export interface FoldedWord {
  words: string[];
  /** Each one stands for all of `words`. */
  others: string[];
}

/** `text` in small letters without accents, œ and æ as two letters, one kind of apostrophe, hyphen and point. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[’‘ʼ′`´]/g, "'")
    .replace(/[‐‑‒]/g, '-')
    .replace(/[•‧∙⋅]/g, '·');
}

/**
 * The words of a text as they are compared, in order. In French the article of an elision is left out, inclusive writing
 * («militant·e·s») is its masculine with the feminine beside it, a compound («porte-voix») its parts with the whole beside them.
 */
export function foldWords(text: string, locale: string): FoldedWord[] {
  const isFrench = languageOf(locale) === 'fr';
  const names = new Set([...text.matchAll(NAMES)].map(([name]) => foldLetters(name)));
  return [...foldLetters(text).matchAll(TIED)].map(([tied]) => {
    const folded = foldOne(tied, isFrench);
    return names.has(tied) ? { ...folded, others: [...folded.others, tied.replace("'", '')] } : folded;
  });
}

/** The same as one string, as it goes into the index: the words in order, then what else leads to them. */
export function foldText(text: string, locale: string): string {
  const folded = foldWords(text, locale);
  const others = new Set(folded.flatMap((word) => word.others));
  return [...folded.flatMap(({ words }) => words), ...others].join(' ');
}

function foldOne(tied: string, isFrench: boolean): FoldedWord {
  const word = isFrench ? tied.replace(ELISION, '') : tied;
  const inclusive = isFrench ? (INCLUSIVE.exec(word) ?? HYPHENED_INCLUSIVE.exec(word)) : null;
  if (inclusive) {
    const [, masculine = '', ending = ''] = inclusive;
    return settled([masculine], [feminineOf(masculine, ending)], isFrench);
  }
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return settled([word.replaceAll('.', '')], [], isFrench);
  const parts = word.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const isCompound = parts.length > 1 && parts.length <= 4 && !/[.'(·]/.test(word);
  return settled(parts, isCompound ? [parts.join('')] : [], isFrench);
}

function settled(parts: string[], others: string[], isFrench: boolean): FoldedWord {
  const words = parts.map((part) => part.slice(0, WORD_LENGTH));
  const only = words.length === 1 ? words[0] : undefined;
  const forms = isFrench && only ? frenchForms(only) : [];
  return { words, others: [...others.map((other) => other.slice(0, WORD_LENGTH)), ...forms] };
}
