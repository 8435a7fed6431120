import { refusal } from '../../publication/refusal';
import type { Rule } from '../item';
import { blocksOf, isFilled } from '../parts';
import { placeWords } from '../place-words';

/** A key figure says where it comes from. */
export const KEY_FIGURE_SOURCES: Rule = {
  code: 'key-figure-sources',
  level: 'advice',
  path: ['body'],
  done: { fr: 'Chaque chiffre a sa source.', en: 'Each key figure has a source.' },
  check(entry) {
    const figures = blocksOf(entry, 'content.key-figure');
    if (figures.length === 0) return null;
    return figures
      .filter(({ value }) => !isFilled(value.source) && !isFilled(value.sourceUrl))
      .map(({ path }) => {
        const place = placeWords(path);
        return refusal(
          'key-figure-without-source',
          [...path, 'source'],
          `${place.fr}dites d’où vient le chiffre\u00a0: qui l’a compté, et quand.`,
          `${place.en}say in "source" where the figure comes from.`,
        );
      });
  },
};
