import { type FetchError, useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { ReadinessContext } from '../../domain/checklist/item';
import type { StoredRelations } from '../../domain/checklist/stored-relations';

/** Why somebody published over blocking items. */
export interface Reason {
  reason: string;
  /** What was published over, one sentence each. */
  items: string[];
  madeBy: string | null;
  /** ISO 8601. */
  madeAt: string;
}

/** What the server tells of an entry (see src/api/checklist). */
export interface ChecklistFacts {
  relations: StoredRelations;
  context: ReadinessContext;
  reasons: Reason[];
  mayOverride: boolean;
}

export interface EditedDraft {
  uid: string;
  /** Null while it is new. */
  documentId: string | null;
  /** Null where the default one is meant. */
  locale: string | null;
  /** Differs after each save. */
  version: string;
}

interface AskedFacts {
  /** Null until they are there. */
  facts: ChecklistFacts | null;
  /** Why they do not come, in words for the person. The gate on the server says the same as the list, later. */
  fault: string | null;
}

/** Facts about the draft and the people in it, asked again after each save and for people newly named. */
export function useChecklistFacts(draft: EditedDraft, people: readonly string[]): AskedFacts {
  const { uid, documentId, locale, version } = draft;
  const { get } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [asked, setAsked] = useState<AskedFacts>({ facts: null, fault: null });
  const named = people.join(',');

  // biome-ignore lint/correctness/useExhaustiveDependencies: what Strapi's hooks give is new at every rendering
  useEffect(() => {
    let isCurrent = true;
    const params = {
      ...(documentId ? { documentId } : {}),
      ...(locale ? { locale } : {}),
      ...(named ? { people: named } : {}),
    };
    get<{ data: ChecklistFacts }>(`/content-manager/checklist/${uid}/facts`, { params }).then(
      ({ data }) => isCurrent && setAsked({ facts: data.data, fault: null }),
      (error: FetchError) =>
        isCurrent && error.name !== 'AbortError' && setAsked({ facts: null, fault: formatAPIError(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [uid, documentId, locale, version, named]);

  return asked;
}
