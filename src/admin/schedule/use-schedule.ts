import { type FetchError, useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { ScheduledKind } from '../../domain/schedule/scheduled-change';

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
  const { get, put } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [schedule, setSchedule] = useState<EntrySchedule | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const { uid, documentId, locale, version } = entry;
  const address = `/content-manager/schedule/${uid}/${documentId}`;
  const options = { params: locale ? { locale } : {} };

  // biome-ignore lint/correctness/useExhaustiveDependencies: what Strapi's hooks give is new at every rendering
  useEffect(() => {
    let isCurrent = true;
    get<{ data: EntrySchedule }>(address, options).then(
      ({ data }) => isCurrent && setSchedule(data.data),
      (error: FetchError) => isCurrent && error.name !== 'AbortError' && setFault(formatAPIError(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [address, locale, version]);

  return {
    schedule,
    fault,
    async set(kind, at) {
      try {
        const { data } = await put<{ data: EntrySchedule }>(`${address}/${kind}`, { at }, options);
        setSchedule(data.data);
        return null;
      } catch (error) {
        return formatAPIError(error as FetchError);
      }
    },
  };
}
