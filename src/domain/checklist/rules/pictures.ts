import { refusal } from '../../publication/refusal';
import type { Rule } from '../item';
import { blocksOf, figuresOf, isFilled, listOf } from '../parts';
import { placeWords } from '../place-words';

/** Each use of a picture has an alternative, or is marked decorative (RGAA 4.1.2, criteria 1.1 and 1.2). */
export const PICTURE_ALTERNATIVES: Rule = {
  code: 'picture-alternatives',
  level: 'blocking',
  path: ['cover'],
  done: { fr: 'Chaque image est décrite, ou décorative.', en: 'Each picture is described, or decorative.' },
  check(entry) {
    const figures = figuresOf(entry);
    if (figures.length === 0) return null;
    return figures
      .filter(({ value }) => !isFilled(value.alternativeText) && value.decorative !== true)
      .map(({ path }) => {
        const { fr, en } = placeWords(path);
        return refusal(
          'picture-without-alternative',
          [...path, 'alternativeText'],
          `${fr}${sentence(fr, 'décrivez l’image pour qui ne la voit pas, ou cochez «\u00a0décorative\u00a0».')}`,
          `${en}${sentence(en, 'describe the picture in "alternativeText", or set "decorative".')}`,
        );
      });
  },
};

/** A block for a picture shows one: where it was taken out of the library, nothing is left but its words. */
export const PICTURES_CHOSEN: Rule = {
  code: 'pictures-chosen',
  level: 'advice',
  path: ['body'],
  done: { fr: 'Chaque bloc d’image montre une image.', en: 'Each picture block shows a picture.' },
  check(entry) {
    const blocks = [...blocksOf(entry, 'content.figure'), ...blocksOf(entry, 'content.gallery')];
    if (blocks.length === 0) return null;
    return blocks
      .flatMap(({ path, value }) =>
        value.__component === 'content.figure'
          ? [{ path: [...path, 'figure'], figure: value.figure }]
          : listOf(value.figures).map((figure, index) => ({ path: [...path, 'figures', index], figure })),
      )
      .filter(({ figure }) => !isFilled((figure as Record<string, unknown> | null | undefined)?.image))
      .map(({ path }) => {
        const { fr, en } = placeWords(path);
        return refusal(
          'picture-missing',
          [...path, 'image'],
          `${fr}choisissez une image, ou retirez ce qui l’attend\u00a0: rien ne s’affiche là.`,
          `${en}choose an "image", or remove what waits for one: nothing is shown there.`,
        );
      });
  },
};

/** An entry has a picture to be seen with in lists. */
export const COVER: Rule = {
  code: 'cover',
  level: 'advice',
  path: ['cover'],
  done: { fr: 'Il y a une image principale.', en: 'There is a cover.' },
  check: ({ cover }) =>
    isFilled((cover as Record<string, unknown> | null | undefined)?.image)
      ? []
      : [
          refusal(
            'cover-missing',
            ['cover', 'image'],
            'Ajoutez une image principale\u00a0: la page se remarque mieux dans les listes et les partages.',
            'A cover makes the page stand out: set "cover".',
          ),
        ],
};

function sentence(before: string, words: string): string {
  return before ? words : words.charAt(0).toUpperCase() + words.slice(1);
}
