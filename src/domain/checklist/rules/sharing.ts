import { refusal } from '../../publication/refusal';
import type { Rule } from '../item';
import { isFilled } from '../parts';
import { placeWords } from '../place-words';

type Values = Record<string, unknown>;

/** Pixels below which networks show a picture as a stamp beside the title (Facebook and LinkedIn ask for 600 and more). */
const WIDTH_MIN = 600;

/** A page without a standfirst says in other ways what it is about where it is shared or found. */
export const SHARE_DESCRIPTION: Rule = {
  code: 'share-description',
  level: 'advice',
  path: ['seo', 'metaDescription'],
  done: { fr: 'La page se présente bien quand on la partage.', en: 'There is a description for shares.' },
  check: ({ seo }) =>
    isFilled((seo as Values | null | undefined)?.metaDescription)
      ? []
      : [
          refusal(
            'share-description-missing',
            ['seo', 'metaDescription'],
            'Écrivez une phrase de présentation pour les partages et les moteurs de recherche.',
            'A description helps shares and search engines: set "seo.metaDescription".',
          ),
        ],
};

/** The picture that goes with a share is large enough to be shown large. */
export const SHARE_PICTURE: Rule = {
  code: 'share-picture',
  level: 'advice',
  path: ['cover'],
  done: { fr: 'L’image est assez grande pour les partages.', en: 'The picture is large enough for shares.' },
  check({ cover, seo }) {
    const shared = (seo as { shareImage?: Values | null } | null | undefined)?.shareImage;
    const [path, figure] = isFilled(shared?.image)
      ? [['seo', 'shareImage'], shared as Values]
      : [['cover'], cover as Values | null];
    const { width } = (figure?.image ?? {}) as { width?: unknown };
    if (typeof width !== 'number') return null;
    if (width >= WIDTH_MIN) return [];
    const place = placeWords(path);
    return [
      refusal(
        'share-picture-small',
        path,
        `${place.fr}prenez une image plus grande si vous l’avez\u00a0: ${width} pixels de large, il en faut ${WIDTH_MIN} pour un beau partage.`,
        `${place.en}it is ${width} pixels wide; shares look good from ${WIDTH_MIN}.`,
      ),
    ];
  },
};
