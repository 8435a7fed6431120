import { hasDraftAndPublish, type ModelOf } from '../../content/model';
import { type Refusal, refusal } from '../refusal';

type Values = Record<string, unknown>;

/**
 * Relations that another type owns are set in its entries. From this side Strapi 5.54 writes drafts and published rows at once, and no
 * check of the entry that changes would run. `isNew`: what empties such a relation of a new entry changes nothing.
 */
export function checkInverseRelations(
  uid: string,
  data: Values,
  isNew: boolean,
  modelOf: ModelOf,
): Refusal[] {
  return Object.entries(modelOf(uid)?.attributes ?? {}).flatMap(([name, attribute]) => {
    const owner = modelOf(attribute.target ?? '');
    if (!attribute.mappedBy || !hasDraftAndPublish(owner) || !changes(data[name], isNew)) return [];
    const plural = owner?.info?.pluralName ?? 'other';
    return [
      refusal(
        'relation-of-the-other-side',
        [name],
        'Ce lien se change dans l’autre fiche : ouvrez-la, changez le lien, puis publiez.',
        `"${name}" is set from the other side: set "${attribute.mappedBy}" of the ${plural} entry.`,
      ),
    ];
  });
}

/** The panel sends `{ connect: [], disconnect: [] }` for what nobody touched. */
function changes(value: unknown, isNew: boolean): boolean {
  if (value === undefined) return false;
  if (value === null || (Array.isArray(value) && value.length === 0)) return !isNew;
  if (typeof value !== 'object' || Array.isArray(value)) return true;
  const { connect, disconnect, set } = value as Record<string, unknown>;
  return set !== undefined || [connect, disconnect].some((list) => [list ?? []].flat().length > 0);
}
