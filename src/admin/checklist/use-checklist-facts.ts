import { useFetchClient } from '@strapi/strapi/admin';
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

/** Facts about the draft and the people in it, asked again after each save and for people newly named; null until the first are there. */
export function useChecklistFacts(draft: EditedDraft, people: readonly string[]): ChecklistFacts | null {
  const { uid, documentId, locale, version } = draft;
  const { get } = useFetchClient();
  const [facts, setFacts] = useState<ChecklistFacts | null>(null);
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
      ({ data }) => isCurrent && setFacts(data.data),
      // Without the facts there is no list: the gate on the server says the same, later.
      () => isCurrent && setFacts(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [uid, documentId, locale, version, named]);

  return facts;
}
