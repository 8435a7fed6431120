import type { Core } from '@strapi/strapi';
import { isComponent } from '../domain/content/model';
import { ALL_UIDS } from '../domain/content/uids';
import { modelsOf } from './model-of';

/** Rows of types and components, by uid and numeric id, each with the ids of what it was found for: none where nobody asks. */
export type Rows = Map<string, Map<number, Set<number>>>;

/**
 * From rows of components up to rows of the entries that they are part of, at whatever depth; rows of entries stay as they are. What
 * they were found for goes along.
 */
export async function ownersOf(strapi: Core.Strapi, rows: Rows): Promise<Rows> {
  const uids = [...ALL_UIDS, ...Object.keys(strapi.components)];
  const owners: Rows = new Map();
  let level = rows;
  while (level.size > 0) {
    const above: Rows = new Map();
    for (const [uid, ids] of level) {
      if (!isComponent(uid)) {
        for (const [id, causes] of ids) addRow(owners, uid, id, causes);
        continue;
      }
      for (const parent of uids) {
        const table = partsTable(strapi, parent, uid);
        if (!table) continue;
        const { rows: found } = await strapi.db.connection.raw(
          'SELECT DISTINCT entity_id AS id, cmp_id AS part FROM ?? WHERE component_type = ? AND cmp_id = ANY(?)',
          [table, uid, [...ids.keys()]] as never,
        );
        for (const { id, part } of found as { id: number; part: number }[])
          addRow(above, parent, id, ids.get(part));
      }
    }
    level = above;
  }
  return owners;
}

/** Notes a row, found for `causes` too. */
export function addRow(rows: Rows, uid: string, id: number, causes: Iterable<number> = []): void {
  const ofType = rows.get(uid) ?? new Map<number, Set<number>>();
  rows.set(uid, ofType.set(id, new Set([...(ofType.get(id) ?? []), ...causes])));
}

/** Table that says which components belong to which rows of `parent`; null when it can have no `component`. */
function partsTable(strapi: Core.Strapi, parent: string, component: string): string | null {
  const declared = Object.entries(modelsOf(strapi)(parent)?.attributes ?? {});
  const [name] =
    declared.find(
      ([, attribute]) => attribute.component === component || attribute.components?.includes(component),
    ) ?? [];
  if (!name) return null;
  const stored = strapi.db.metadata.get(parent).attributes[name] as { joinTable?: { name: string } };
  return stored.joinTable?.name ?? null;
}
