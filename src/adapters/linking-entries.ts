import type { Core } from '@strapi/strapi';
import { cacheTag } from '../domain/cache/cache-tags';
import { linkTables } from './link-tables';

/** Entries of one type that are named one by one; where there are more, the type counts. */
const ENTRIES_AT_MOST = 500;

/**
 * Tags of the published entries that lead to an entry: those that show it once it is published, and had nothing to show in its place.
 * Other types than those with drafts are there from their first save: whoever leads to them is saved after.
 */
export async function tagsOfLinking(
  strapi: Core.Strapi,
  entry: { uid: string; documentId: string },
): Promise<string[]> {
  const tags: string[] = [];
  await strapi.db.transaction(async ({ trx }) => {
    for (const table of linkTables(strapi).filter(({ targetUid }) => targetUid === entry.uid)) {
      const rows: { document_id: string }[] = await trx(`${table.name} as link`)
        .join(`${table.sourceTable} as source`, 'source.id', `link.${table.source}`)
        .join(`${table.targetTable} as target`, 'target.id', `link.${table.target}`)
        .where('target.document_id', entry.documentId)
        .whereNotNull('source.published_at')
        .distinct('source.document_id')
        .limit(ENTRIES_AT_MOST + 1);
      if (rows.length > ENTRIES_AT_MOST) tags.push(cacheTag.type(table.sourceUid));
      else if (rows.length > 0)
        tags.push(
          cacheTag.links(table.sourceUid, null),
          ...rows.flatMap(({ document_id }) => [
            cacheTag.entry(table.sourceUid, document_id),
            cacheTag.links(table.sourceUid, document_id),
          ]),
        );
    }
  });
  return tags;
}
