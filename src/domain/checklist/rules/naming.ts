import { fallbackSlug, slugOf } from '../../content/slug';
import { checkTitle } from '../../publication/checks/naming';
import { refusal } from '../../publication/refusal';
import type { Rule } from '../item';
import { isFilled, relatedIn } from '../parts';

/** An entry has a title. */
export const TITLE: Rule = {
  code: 'title',
  level: 'blocking',
  overridable: false,
  path: ['title'],
  done: { fr: 'Le titre est là.', en: 'There is a title.' },
  check: checkTitle,
};

/** An entry has an address. It is made out of the title by itself at the next save, so that a new entry needs none yet. */
export const SLUG: Rule = {
  code: 'slug',
  level: 'blocking',
  path: ['slug'],
  done: { fr: 'La page a une adresse.', en: 'The page has an address.' },
  check({ slug, title }) {
    const name = String(title ?? '').trim();
    if (isFilled(slug) || (name && (slugOf(name) || fallbackSlug('page', name)))) return [];
    return [
      refusal(
        'slug-missing',
        ['slug'],
        'Donnez un titre\u00a0: l’adresse de la page se fait d’après lui.',
        'An entry needs an address: set "slug" or "title".',
      ),
    ];
  },
};

/** A text of two or three sentences says what the entry is about. `name` is its attribute: `standfirst` or `summary`. */
export function standfirst(name: 'standfirst' | 'summary'): Rule {
  const isStandfirst = name === 'standfirst';
  return {
    code: name,
    level: 'blocking',
    path: [name],
    done: isStandfirst
      ? { fr: 'Le chapô est écrit.', en: 'The standfirst is written.' }
      : { fr: 'Le résumé est écrit.', en: 'The summary is written.' },
    check: (entry) =>
      isFilled(entry[name])
        ? []
        : [
            refusal(
              `${name}-missing`,
              [name],
              isStandfirst
                ? 'Écrivez le chapô\u00a0: deux ou trois phrases qui disent l’essentiel.'
                : 'Écrivez le résumé\u00a0: deux ou trois phrases qui disent l’essentiel.',
              `An entry needs a ${name}: set "${name}".`,
            ),
          ],
  };
}

/** An entry stands in a section. */
export const SECTION: Rule = {
  code: 'section',
  level: 'blocking',
  path: ['section'],
  done: { fr: 'La rubrique est choisie.', en: 'A section is chosen.' },
  check: ({ section }) =>
    relatedIn(section).length > 0
      ? []
      : [
          refusal(
            'section-missing',
            ['section'],
            'Choisissez une rubrique\u00a0: c’est là qu’on trouvera la page.',
            'An entry needs a section: set "section".',
          ),
        ],
};

/** An entry has at least one tag. */
export const TAGS: Rule = {
  code: 'tags',
  level: 'advice',
  path: ['tags'],
  done: { fr: 'Il y a des mots-clés.', en: 'There are tags.' },
  check: ({ tags }) =>
    relatedIn(tags).length > 0
      ? []
      : [
          refusal(
            'tags-missing',
            ['tags'],
            'Ajoutez un ou deux mots-clés\u00a0: ils mènent d’une page à une autre.',
            'Tags lead from one page to another: set "tags".',
          ),
        ],
};
