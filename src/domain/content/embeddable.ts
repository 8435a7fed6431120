import { UID } from './uids';

/** Types that partners may show on their own pages. */
export const EMBEDDABLE_UIDS = [UID.article, UID.event, UID.campaign, UID.document] as const;

export type EmbeddableUid = (typeof EMBEDDABLE_UIDS)[number];

export function isEmbeddable(uid: string): uid is EmbeddableUid {
  return (EMBEDDABLE_UIDS as readonly string[]).includes(uid);
}

/** Whether other sites may show an entry: it is of such a type, and its writers did not say no, which they can for articles. */
export function mayBeEmbedded(uid: string, entry: object): boolean {
  return isEmbeddable(uid) && !('embeddable' in entry && entry.embeddable === false);
}
