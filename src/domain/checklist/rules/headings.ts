import { type Refusal, refusal } from '../../publication/refusal';
import type { Rule } from '../item';
import { type RichText, richTextsOf, wordsOf } from '../parts';
import { placeWords } from '../place-words';

/**
 * The headings of a body skip no level (RGAA 4.1.2, criterion 9.1): the first is of level 2, as the title is of level 1, and none
 * lies more than one level below the one before it, through all texts of the body. Our own pages set them in order whatever is
 * written (domain/reading/headings), but a front end gets the levels that were chosen. Empty headings are shown by nobody, and
 * left out; a callout stands apart, with headings of its own.
 */
export const HEADINGS_IN_ORDER: Rule = {
  code: 'headings-in-order',
  level: 'blocking',
  path: ['body'],
  done: { fr: 'Les intertitres se suivent dans l’ordre.', en: 'Headings are in order.' },
  check(entry) {
    const texts = richTextsOf(entry);
    const isCallout = ({ path }: RichText) => blockKind(entry, path) === 'content.callout';
    const sequences = [
      texts.filter((text) => !isCallout(text)),
      ...texts.filter(isCallout).map((text) => [text]),
    ];
    const faults = sequences.map(faultsOf);
    if (faults.every((found) => found === null)) return null;
    return faults.flatMap((found) => found ?? []);
  },
};

function faultsOf(texts: readonly RichText[]): Refusal[] | null {
  const headings = texts.flatMap(({ path, nodes }) =>
    nodes
      .filter((node) => node.type === 'heading' && wordsOf(node).trim())
      .map((node) => ({ path, level: Number(node.level), words: wordsOf(node).trim() })),
  );
  if (headings.length === 0) return null;
  const faults: Refusal[] = [];
  let previous = 1;
  for (const { path, level, words } of headings) {
    const place = placeWords(path);
    // Level 1 is refused in any text (publication/checks/addresses-and-text).
    if (level > previous + 1)
      faults.push(
        refusal(
          'heading-level-skipped',
          path,
          `${place.fr}mettez l’intertitre «\u00a0${words}\u00a0» au niveau ${previous + 1}, il saute un niveau.`,
          `${place.en}the heading "${words}" skips a level: set it to level ${previous + 1}.`,
        ),
      );
    previous = Math.max(level, 1);
  }
  return faults;
}

function blockKind(entry: Record<string, unknown>, path: Refusal['path']): unknown {
  const [attribute, index] = path;
  if (attribute !== 'body' || typeof index !== 'number') return null;
  return (entry.body as { __component?: string }[])[index]?.__component;
}
