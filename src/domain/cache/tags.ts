import type { PublicationChange } from '../publication/publication-change';

/*
 * What an answer was made of, in words that a change can name too. An answer carries the tags of all that was read for it; a change
 * throws away the answers that carry one of its own.
 */
export type Tag = string;

/** An entry as readers see it, in one locale, or in any (null). */
export function entryTag(uid: string, documentId: string, locale: string | null): Tag {
  return locale ? `entry ${uid} ${documentId} ${locale}` : `entry ${uid} ${documentId}`;
}

/** Which entries of a type there are, in one locale or in any (null), and all that one may filter, sort and count them by. */
export function listTag(uid: string, locale: string | null): Tag {
  return `list ${uid} ${locale ?? '*'}`;
}

/** Which entry of a type has a slug, if any. */
export function slugTag(uid: string, slug: string): Tag {
  return `slug ${uid} ${slug}`;
}

/** Which entries of the type `target` an entry is linked with, whichever of the two sides names the link; also when none was shown. */
export function linksTag(uid: string, documentId: string, target: string): Tag {
  return `links ${uid} ${documentId} ${target}`;
}

/** Whether entries of a type are shown where a component links to them and a condition may keep them out. */
export function componentLinksTag(target: string): Tag {
  return `component-links ${target}`;
}

/** A file of the library: its fields and its bytes. */
export function fileTag(id: number): Tag {
  return `file ${id}`;
}

/** Anything in the table of a model. */
export function tableTag(uid: string): Tag {
  return `table ${uid}`;
}

/** An entry at the other end of a link. */
export interface Neighbour {
  uid: string;
  documentId: string;
}

/** What nobody can name: a change that says so throws away all. */
export const EVERYTHING: Tag = 'everything';

/** Tags of the answers that a change makes wrong. `neighbours` are linked with the entry once the change is made, in whatever direction. */
export function tagsOfChange(change: PublicationChange, neighbours: readonly Neighbour[]): Tag[] {
  const { uid, documentId, locale, slug, previousSlug } = change;
  return [
    ...new Set([
      entryTag(uid, documentId, null),
      entryTag(uid, documentId, locale),
      listTag(uid, locale),
      listTag(uid, null),
      ...[slug, previousSlug].flatMap((name) => (name ? [slugTag(uid, name)] : [])),
      componentLinksTag(uid),
      ...neighbours.map((neighbour) => linksTag(neighbour.uid, neighbour.documentId, uid)),
    ]),
  ];
}
