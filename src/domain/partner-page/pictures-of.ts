import type { EmbeddableUid } from '../content/embeddable';
import type { Figure, Published } from '../reading/published';

/** The pictures of an entry in the order in which it shows them, each once: cover, figures, galleries. No portraits: their consent is for this site. */
export function picturesOf(entry: Published<EmbeddableUid>): Figure[] {
  const cover = 'cover' in entry ? [entry.cover] : [];
  const body = ('body' in entry ? (entry.body ?? []) : []).flatMap((block) => {
    if (block.__component === 'content.figure') return [block.figure];
    return block.__component === 'content.gallery' ? (block.figures ?? []) : [];
  });
  const shown = [...cover, ...body].filter((figure): figure is Figure => Boolean(figure?.image));
  return shown.filter(
    ({ image }, index) => shown.findIndex((other) => other.image?.url === image?.url) === index,
  );
}
