import { type Refusal, refusal } from '../../publication/refusal';
import type { Rule } from '../item';
import { type RichText, richTextsOf, wordsOf } from '../parts';
import { placeWords } from '../place-words';

/**
 * Words a sentence on average. The European Commission's guide «Rédiger clairement» (conseil 4) advises 20 and short ones in
 * between; we speak up at 25, and only where there are enough sentences for an average to mean something. No formula with
 * syllables (Flesch, Kandel and Moles): on short texts it swings with a single long name.
 */
const SENTENCE_MEAN_MAX = 25;
const SENTENCES_MIN = 5;
/** Words in one paragraph beyond which it looks like a wall on a phone: some fifteen lines. */
const PARAGRAPH_MAX = 130;
/** Words without a heading: about two screens of a phone, or two minutes of reading. */
const WITHOUT_HEADING_MAX = 450;

/** Sentences of the French text are short enough to be read once. Other languages have other measures. */
export const SENTENCES: Rule = {
  code: 'sentences',
  level: 'advice',
  path: ['body'],
  done: { fr: 'Les phrases se lisent bien.', en: 'Sentences are easy to read.' },
  check(entry, { locale }) {
    if (locale !== 'fr') return null;
    const texts = richTextsOf(entry);
    const sentences = texts.flatMap(({ nodes, path }) =>
      paragraphsOf(nodes)
        .flatMap(sentencesOf)
        .map((words) => ({ words, path })),
    );
    if (sentences.length < SENTENCES_MIN) return null;
    const mean = sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length;
    if (mean <= SENTENCE_MEAN_MAX) return [];
    const longest = sentences.reduce((one, other) => (other.words > one.words ? other : one));
    return [
      refusal(
        'sentences-long',
        longest.path,
        `Coupez quelques phrases\u00a0: elles ont ${Math.round(mean)} mots en moyenne, et une vingtaine se lit bien. La plus longue en a ${longest.words}.`,
        `Sentences have ${Math.round(mean)} words on average; some twenty read well. The longest has ${longest.words}.`,
      ),
    ];
  },
};

/** No paragraph is a wall. */
export const PARAGRAPHS: Rule = {
  code: 'paragraphs',
  level: 'advice',
  path: ['body'],
  done: { fr: 'Les paragraphes respirent.', en: 'No paragraph is too long.' },
  check(entry) {
    const texts = richTextsOf(entry);
    if (texts.length === 0) return null;
    return texts.flatMap(({ path, nodes }) =>
      paragraphsOf(nodes)
        .map(countWords)
        .filter((words) => words > PARAGRAPH_MAX)
        .map((words) => {
          const place = placeWords(path);
          return refusal(
            'paragraph-long',
            path,
            `${place.fr}un paragraphe a ${words} mots. Coupez-le en deux ou trois, une idée dans chacun.`,
            `${place.en}a paragraph has ${words} words: make two or three of it.`,
          );
        }),
    );
  },
};

/** A long text has headings to find one's way in. */
export const SUBHEADINGS: Rule = {
  code: 'subheadings',
  level: 'advice',
  path: ['body'],
  done: { fr: 'Le texte a des intertitres là où il en faut.', en: 'Headings divide the text.' },
  check(entry) {
    const texts = richTextsOf(entry);
    return texts.length === 0 ? null : stretches(texts);
  },
};

/** Where the text goes on too long without a heading, through all its blocks. */
function stretches(texts: readonly RichText[]): Refusal[] {
  const faults: Refusal[] = [];
  let words = 0;
  let isSaid = false;
  for (const { path, nodes } of texts)
    for (const node of nodes) {
      if (node.type === 'heading') {
        words = 0;
        isSaid = false;
      } else words += countWords(wordsOf(node));
      if (words <= WITHOUT_HEADING_MAX || isSaid) continue;
      isSaid = true;
      const place = placeWords(path);
      faults.push(
        refusal(
          'text-without-headings',
          path,
          `${place.fr}ajoutez un intertitre\u00a0: plus de ${WITHOUT_HEADING_MAX} mots se suivent sans aucun.`,
          `${place.en}more than ${WITHOUT_HEADING_MAX} words without a heading.`,
        ),
      );
    }
  return faults;
}

function paragraphsOf(nodes: readonly Record<string, unknown>[]): string[] {
  return nodes.filter(({ type }) => type === 'paragraph' || type === 'quote').map(wordsOf);
}

/** Number of words of each sentence: what ends in `.`, `!`, `?` or `…` before a space. An abbreviation may make two of one. */
function sentencesOf(paragraph: string): number[] {
  return paragraph
    .split(/(?<=[.!?…][\s\u00a0]*[»”)]?)\s+(?=["«(]?\s?[\p{Lu}\d])/u)
    .map(countWords)
    .filter((words) => words > 0);
}

/** Signs that stand alone («:», «–») are no words; an elision («l’été») is one word with what follows. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
