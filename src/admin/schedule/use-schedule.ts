import { type FetchError, useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import type { ScheduledKind } from '../../domain/schedule/scheduled-change';
import { useAnswer } from '../content/use-answer';

/** What the server tells of the schedule of an entry (see src/api/schedule). */
export interface EntrySchedule {
  /** IANA name of the site’s zone. */
  timezone: string;
  mayChange: boolean;
  /** `at` is ISO 8601. */
  changes: { kind: ScheduledKind; at: string; refusal: string | null }[];
}

interface ScheduleOfEntry {
  /** Null until it is known. */
  schedule: EntrySchedule | null;
  /** Why it cannot be shown, in words for the person. */
  fault: string | null;
  /** Sets (`YYYY-MM-DDTHH:MM` on the site’s clocks) or cancels; answers why not, null when done. */
  set(kind: ScheduledKind, at: string | null): Promise<string | null>;
}

/** The schedule of one language of an entry, read again after each save (`version` changes). */
export function useSchedule(entry: {
  uid: string;
  documentId: string;
  locale: string | null;
  version: string;
}): ScheduleOfEntry {
  const { put } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const { uid, documentId, locale, version } = entry;
  const address = `/content-manager/schedule/${uid}/${documentId}`;
  const options: { params: Record<string, string> } = { params: locale ? { locale } : {} };
  const { data: schedule, fault, keep } = useAnswer<EntrySchedule>(address, { ...options, version });

  return {
    schedule,
    fault,
    async set(kind, at) {
      try {
        const { data } = await put<{ data: EntrySchedule }>(`${address}/${kind}`, { at }, options);
        keep(data.data);
        return null;
      } catch (error) {
        return formatAPIError(error as FetchError);
      }
    },
  };
}
