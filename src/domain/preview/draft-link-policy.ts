import type { DraftedUid } from '../content/uids';
import { type Refusal, refusal } from '../publication/refusal';

/** Days for which a link to a draft can be made. */
export const LINK_DAYS = [1, 7, 30] as const;

export const DEFAULT_LINK_DAYS: (typeof LINK_DAYS)[number] = 7;

/** Links to one entry in one language that are good at the same time. */
export const LINKS_PER_ENTRY = 20;

/** The entry in one language that a link leads to. */
export interface DraftLinkTarget {
  uid: DraftedUid;
  documentId: string;
  locale: string;
}

/** When a link for so many days ends; null for a number that is not offered. */
export function linkEnd(days: unknown, now: Date): Date | null {
  const known = LINK_DAYS.find((offered) => offered === days);
  return known ? new Date(now.getTime() + known * 24 * 3_600_000) : null;
}

/**
 * Whether a link has done its work: the entry was published after the link was made. A link that was made to show a new version
 * of something published goes on until that version is out.
 */
export function isOvertaken(linkMadeAt: Date, publishedAt: string | null | undefined): boolean {
  return publishedAt ? Date.parse(publishedAt) >= linkMadeAt.getTime() : false;
}

export const UNKNOWN_DAYS: Refusal = refusal(
  'draft-link.days',
  ['days'],
  'Choisissez 1, 7 ou 30 jours.',
  'days must be 1, 7 or 30.',
);

export const TOO_MANY_LINKS: Refusal = refusal(
  'draft-link.limit',
  [],
  `Il y a déjà ${LINKS_PER_ENTRY} liens vers ce brouillon\u00a0: révoquez-en un d’abord.`,
  `There are ${LINKS_PER_ENTRY} links to this draft already: revoke one first.`,
);
