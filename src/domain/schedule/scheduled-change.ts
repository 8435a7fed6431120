import { UID } from '../content/uids';

/** Types with drafts: what goes out and comes down at a moment set before. */
export const SCHEDULED_UIDS = [UID.article, UID.event, UID.campaign, UID.document, UID.page] as const;

export type ScheduledUid = (typeof SCHEDULED_UIDS)[number];

export type ScheduledKind = 'publish' | 'unpublish';

/** One language of an entry: each is published on its own, so each has its own moments. */
export interface ScheduleTarget {
  uid: ScheduledUid;
  documentId: string;
  locale: string;
}

/** A publication or an end of one that is to come, or that was refused at its moment. */
export interface ScheduledChange extends ScheduleTarget {
  kind: ScheduledKind;
  at: Date;
  /** Id of the panel user who set it; null for a program. */
  scheduledBy: number | null;
  /** Why it did not happen, in French; null while it is to come. */
  refusal: string | null;
}

export function isScheduled(uid: string): uid is ScheduledUid {
  return (SCHEDULED_UIDS as readonly string[]).includes(uid);
}
