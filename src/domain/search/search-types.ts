import { PLURALS, UID } from '../content/uids';

/** Types that the search looks through, by the name that the door gives them. */
export const SEARCH_TYPES = {
  article: UID.article,
  event: UID.event,
  campaign: UID.campaign,
  document: UID.document,
  organization: UID.organization,
  speaker: UID.speaker,
  page: UID.page,
} as const;

export type SearchType = keyof typeof SEARCH_TYPES;
export type SearchedUid = (typeof SEARCH_TYPES)[SearchType];

export const SEARCH_TYPE_NAMES = Object.keys(SEARCH_TYPES) as SearchType[];

/** The name of a type that is searched; null for any other. */
export function searchTypeOf(uid: string): SearchType | null {
  return SEARCH_TYPE_NAMES.find((name) => SEARCH_TYPES[name] === uid) ?? null;
}

/** The type that somebody names, in the singular or the plural; null for any other word. */
export function searchTypeNamed(name: string): SearchType | null {
  return SEARCH_TYPE_NAMES.find((type) => type === name || PLURALS[SEARCH_TYPES[type]] === name) ?? null;
}
