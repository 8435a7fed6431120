import type { Refusal } from '../publication/refusal';

/** Where in the entry, to begin a sentence with: «Bloc 3 : », «Photo de couverture : »; empty for an attribute of its own. */
export function placeWords(path: Refusal['path']): { fr: string; en: string } {
  if (path[0] === 'body' && typeof path[1] === 'number') {
    const block = path[1] + 1;
    const picture = typeof path[3] === 'number' ? path[3] + 1 : null;
    return {
      fr: `Bloc ${block}${picture ? `, image ${picture}` : ''}\u00a0: `,
      en: `Block ${block}${picture ? `, picture ${picture}` : ''}: `,
    };
  }
  if (path[0] === 'cover') return { fr: 'Image principale\u00a0: ', en: 'Cover: ' };
  if (path[0] === 'seo') return { fr: 'Image de partage\u00a0: ', en: 'Share picture: ' };
  if (path[0] === 'story') return { fr: 'L’histoire\u00a0: ', en: 'Story: ' };
  return { fr: '', en: '' };
}
