import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { useDeferredValue, useMemo, useState } from 'react';
import { checkReadiness } from '../../domain/checklist/check-readiness';
import type { Item } from '../../domain/checklist/item';
import { peopleIn } from '../../domain/checklist/people-in';
import { withRelations } from '../../domain/checklist/stored-relations';
import type { Model } from '../../domain/content/model';
import { type ChecklistFacts, type EditedDraft, useChecklistFacts } from './use-checklist-facts';

/** The checklist of what stands in the form, saved or not. */
export interface EditedChecklist {
  items: Item[];
  facts: ChecklistFacts;
  /** Whether something is not saved yet. */
  isModified: boolean;
  /** Label of an attribute on the edit page; empty for one that is not on it. */
  labelOf(attribute: string): string;
}

/** Runs the rules on what is typed; null until the server has told what the form does not know, the words of a fault where it does not. */
export function useChecklist(draft: EditedDraft): EditedChecklist | string | null {
  const { form, contentType, components, layout } = useContentManagerContext();
  const { values, modified } = form as { values: Record<string, unknown>; modified: boolean };
  const typed = useDeferredValue(values);
  const [people, setPeople] = useState<string[]>([]);
  const { data: facts, fault } = useChecklistFacts(draft, people);

  const read = useMemo(() => {
    if (!facts || !contentType) return null;
    const models = { ...components, [draft.uid]: contentType } as unknown as Record<string, Model>;
    const modelOf = (uid: string) => models[uid];
    const entry = {
      ...withRelations(draft.uid, typed, facts.relations, modelOf),
      documentId: draft.documentId,
    };
    const items = checkReadiness(draft.uid, entry, facts.context, modelOf);
    return { items, named: peopleIn(entry).map(({ documentId }) => documentId) };
  }, [facts, contentType, components, typed, draft.uid, draft.documentId]);

  if (fault || !read || !facts) return fault;
  const known = new Set([...people, ...facts.context.people.map(({ documentId }) => documentId)]);
  const strangers = read.named.filter((documentId) => !known.has(documentId));
  if (strangers.length > 0) setPeople([...people, ...strangers]);
  const fields = layout.edit.layout.flat(2);
  const labelOf = (attribute: string) => fields.find(({ name }) => name === attribute)?.label ?? '';
  return { items: read.items, facts, isModified: modified, labelOf };
}
