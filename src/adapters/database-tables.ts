import type { Core } from '@strapi/strapi';
import type { TableFacts, Tables } from '../domain/cache/table-facts';
import { hasDraftAndPublish } from '../domain/content/model';
import { modelsOf } from './model-of';

interface StoredAttribute {
  mappedBy?: string;
  joinTable?: { name: string; joinColumn?: { name: string }; morphColumn?: unknown };
}

/** Tables that triggers of ours fill when another is written (search-tables.ts). */
const FILLED: Record<string, string[]> = { search_entries: ['search_matches'] };

/** What each table of the database holds, by what Strapi says of its own. */
export async function databaseTables(strapi: Core.Strapi): Promise<Tables> {
  const { rows } = (await strapi.db.connection.raw(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema')`,
  )) as { rows: { name: string }[] };
  const tables = new Map<string, TableFacts>(
    rows.map(({ name }) => [name, { kind: 'other', fills: FILLED[name] ?? [] }]),
  );
  const modelOf = modelsOf(strapi);
  for (const [uid, { tableName, attributes }] of strapi.db.metadata as Iterable<
    [string, { tableName: string; attributes: Record<string, unknown> }]
  >) {
    const isContent = uid.startsWith('api::');
    const isComponent = uid in strapi.components;
    if (isContent)
      tables.set(tableName, { kind: 'content', uid, isDrafted: hasDraftAndPublish(modelOf(uid)) });
    if (isComponent) tables.set(tableName, { kind: 'component' });
    if (!isContent && !isComponent) continue;
    for (const { joinTable, mappedBy } of Object.values(attributes) as StoredAttribute[])
      if (joinTable?.joinColumn && !mappedBy)
        tables.set(joinTable.name, {
          kind: 'link',
          ownerColumn: joinTable.joinColumn.name,
          ownerTable: isContent ? tableName : null,
        });
  }
  tables.set(strapi.db.metadata.get('plugin::upload.file').tableName, { kind: 'files' });
  tables.set('strapi_core_store_settings', { kind: 'settings' });
  tables.set('files_related_mph', { kind: 'link', ownerColumn: 'related_id', ownerTable: null });
  return tables;
}
