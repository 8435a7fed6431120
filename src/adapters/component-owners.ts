import type { Core } from '@strapi/strapi';
import { isComponent } from '../domain/content/model';
import { ALL_UIDS } from '../domain/content/uids';
import { modelsOf } from './model-of';

/** Rows of types and components: numeric ids by uid. */
export type Rows = Map<string, Set<number>>;

/** From rows of components up to rows of the entries that they are part of, at whatever depth; rows of entries stay as they are. */
export async function ownersOf(strapi: Core.Strapi, rows: Rows): Promise<Rows> {
  const uids = [...ALL_UIDS, ...Object.keys(strapi.components)];
  const owners: Rows = new Map();
  let level = rows;
  while (level.size > 0) {
    const above: Rows = new Map();
    for (const [uid, ids] of level) {
      if (!isComponent(uid)) {
        addRows(owners, uid, [...ids]);
        continue;
      }
      for (const parent of uids) {
        const table = partsTable(strapi, parent, uid);
        if (!table) continue;
        const { rows: found } = await strapi.db.connection.raw(
          'SELECT DISTINCT entity_id AS id FROM ?? WHERE component_type = ? AND cmp_id = ANY(?)',
          [table, uid, [...ids]] as never,
        );
        addRows(
          above,
          parent,
          (found as { id: number }[]).map(({ id }) => id),
        );
      }
    }
    level = above;
  }
  return owners;
}

export function addRows(rows: Rows, uid: string, ids: number[]): void {
  if (ids.length === 0) return;
  const known = rows.get(uid) ?? new Set<number>();
  for (const id of ids) known.add(id);
  rows.set(uid, known);
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
