import type { DraftedUid } from '../content/uids';

/** Something of the site that is to come: what the calendar «À venir» and the home page list. */
export interface Coming {
  /** `publish` and `unpublish` were scheduled; `event` begins, and `deadline` ends a campaign, by themselves. */
  kind: 'publish' | 'unpublish' | 'event' | 'deadline';
  uid: DraftedUid;
  documentId: string;
  locale: string;
  /** Empty for a draft without one. */
  title: string;
  /** ISO 8601; a date alone for deadlines and whole days. */
  at: string;
  /** IANA zone whose clocks count: the event's own, or the site's. */
  timezone: string;
  /** Why it did not happen, in French; null while it is to come. Such ones are past, and wait for somebody. */
  refusal: string | null;
  /** Who scheduled it; null for a program, an account that is no more, and what nobody scheduled. */
  scheduledBy: { id: number; name: string } | null;
}

/** Those that were refused first, then by time. */
export function inOrder(coming: readonly Coming[]): Coming[] {
  return [...coming].sort(
    (one, other) =>
      Number(other.refusal !== null) - Number(one.refusal !== null) ||
      Date.parse(one.at) - Date.parse(other.at) ||
      one.title.localeCompare(other.title, 'fr'),
  );
}
