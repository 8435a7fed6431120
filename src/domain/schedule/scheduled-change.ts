import type { DraftedUid } from '../content/uids';

export type ScheduledKind = 'publish' | 'unpublish';

/** One language of an entry: each is published on its own, so each has its own moments. */
export interface ScheduleTarget {
  uid: DraftedUid;
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
