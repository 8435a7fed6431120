import { refusal } from '../../publication/refusal';
import type { Rule } from '../item';

/** Characters that a search engine or a card shows of a title before cutting it. */
const TITLE_MAX = 70;
const STANDFIRST_MIN = 120;
const STANDFIRST_MAX = 300;

/** A title is read whole in lists, search results and shares. */
export const TITLE_LENGTH: Rule = {
  code: 'title-length',
  level: 'advice',
  path: ['title'],
  done: { fr: 'Le titre se lit en entier partout.', en: 'The title is short enough to be read everywhere.' },
  check({ title }) {
    const length = lengthOf(title);
    if (length === 0) return null;
    if (length <= TITLE_MAX) return [];
    return [
      refusal(
        'title-long',
        ['title'],
        `Raccourcissez le titre si vous pouvez\u00a0: ${length} caractères, et on en lit ${TITLE_MAX} dans les listes et les partages.`,
        `The title has ${length} characters; ${TITLE_MAX} are shown in lists and shares.`,
      ),
    ];
  },
};

/** A standfirst or summary says enough and is read whole in cards and shares: 120 to 300 characters. */
export function standfirstLength(name: 'standfirst' | 'summary'): Rule {
  const fr = name === 'standfirst' ? 'chapô' : 'résumé';
  return {
    code: `${name}-length`,
    level: 'advice',
    path: [name],
    done: { fr: `Le ${fr} a la bonne longueur.`, en: `The ${name} has a good length.` },
    check(entry) {
      const length = lengthOf(entry[name]);
      if (length === 0) return null;
      if (length < STANDFIRST_MIN)
        return [
          refusal(
            `${name}-short`,
            [name],
            `Dites-en un peu plus dans le ${fr}\u00a0: ${length} caractères, et ${STANDFIRST_MIN} à ${STANDFIRST_MAX} se lisent bien.`,
            `The ${name} has ${length} characters; ${STANDFIRST_MIN} to ${STANDFIRST_MAX} read well.`,
          ),
        ];
      if (length > STANDFIRST_MAX)
        return [
          refusal(
            `${name}-long`,
            [name],
            `Raccourcissez le ${fr}\u00a0: ${length} caractères, et ${STANDFIRST_MIN} à ${STANDFIRST_MAX} se lisent bien.`,
            `The ${name} has ${length} characters; ${STANDFIRST_MIN} to ${STANDFIRST_MAX} read well.`,
          ),
        ];
      return [];
    },
  };
}

/** Characters as a reader counts them, not as UTF-16 does. */
function lengthOf(value: unknown): number {
  return [...String(value ?? '').trim()].length;
}
