import type { ReadinessContext } from '../../domain/checklist/item';
import type { StoredRelations } from '../../domain/checklist/stored-relations';
import { type Answer, useAnswer } from '../content/use-answer';

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

/**
 * Facts about the draft and the people in it, asked again after each save and for people newly named.
 * Where they do not come, the gate on the server says the same as the list, later.
 */
export function useChecklistFacts(draft: EditedDraft, people: readonly string[]): Answer<ChecklistFacts> {
  const { uid, documentId, locale, version } = draft;
  const params = {
    ...(documentId ? { documentId } : {}),
    ...(locale ? { locale } : {}),
    ...(people.length > 0 ? { people: people.join(',') } : {}),
  };
  return useAnswer<ChecklistFacts>(`/content-manager/checklist/${uid}/facts`, { params, version });
}
