import type { Core } from '@strapi/strapi';
import { hasDraftAndPublish } from '../domain/content/model';
import {
  addLinks,
  type Link,
  type LinkTable,
  linksAt,
  linksOfPublished,
  linksToUnpublished,
  linkTables,
} from './link-tables';
import { modelsOf } from './model-of';
import type { BeforeSave, Save } from './publication-watcher';

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];
type Row = { id: number; locale: string; isPublished: boolean };

/**
 * Step that keeps links between entries of two types with draft and publish where Strapi 5.54 leaks or loses them. It makes a row
 * anew at publication and at `discardDraft`, and takes the links that lead to it from the drafts: a published entry would show
 * a link that is in its draft only, or lose one, and a draft would lose a link that is not published yet. So the links that lead
 * to the row are put back as they were. And a draft that is discarded keeps its links to entries that are not published, which
 * its published row cannot name. tests/api/relations.test.ts fails without; see strapi#25361, #24438.
 */
export function createLinkKeeper(strapi: Core.Strapi): BeforeSave {
  return async (save) => {
    const { uid, documentId } = save;
    const layer = remadeLayer(save);
    if (!documentId || !layer || !hasDraftAndPublish(modelsOf(strapi)(uid))) return undefined;
    const tables = linkTables(strapi);
    const inTransaction = <T>(work: (trx: Transaction) => Promise<T>) =>
      strapi.db.transaction(({ trx }) => work(trx)) as Promise<T>;

    const { old, arriving, leaving } = await inTransaction(async (trx) => {
      const rows = (await rowsOf(strapi, trx, uid, documentId)).filter(isIn(layer));
      const ids = rows.map(({ id }) => id);
      const incoming: [LinkTable, Link[]][] = [];
      const outgoing: [LinkTable, Link[]][] = [];
      for (const table of tables) {
        if (table.targetUid === uid) incoming.push([table, await linksAt(trx, table, 'target', ids)]);
        if (table.sourceUid === uid && layer === 'draft')
          outgoing.push([table, await linksToUnpublished(trx, table, ids)]);
      }
      return { old: rows, arriving: incoming, leaving: outgoing };
    });

    return () =>
      inTransaction(async (trx) => {
        const rows = await rowsOf(strapi, trx, uid, documentId);
        const own = rows.map(({ id }) => id);
        for (const row of rows.filter(isIn(layer))) {
          const before = old.find(({ locale }) => locale === row.locale);
          if (before?.id === row.id) continue;
          const draft = rows.find(({ locale, isPublished }) => locale === row.locale && !isPublished);
          for (const [table, links] of arriving) {
            const wanted = before
              ? links.filter((link) => link[table.target] === before.id)
              : await linksOfPublished(trx, table, draft?.id ?? 0);
            await trx(table.name).where(table.target, row.id).whereNotIn(table.source, own).delete();
            await addLinks(
              trx,
              table,
              wanted.map((link) => ({ ...link, [table.target]: row.id })),
            );
          }
          for (const [table, links] of leaving) {
            const kept = links.filter((link) => link[table.source] === before?.id);
            await addLinks(
              trx,
              table,
              kept.map((link) => ({ ...link, [table.source]: row.id })),
            );
          }
        }
      });
  };
}

/** Rows that the write makes anew; null when it makes none. */
function remadeLayer({ action, makesPublic }: Save): 'draft' | 'published' | null {
  if (action === 'discardDraft') return 'draft';
  return makesPublic && (action === 'publish' || action === 'update') ? 'published' : null;
}

function isIn(layer: 'draft' | 'published') {
  return ({ isPublished }: Row) => isPublished === (layer === 'published');
}

async function rowsOf(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: string,
  documentId: string,
): Promise<Row[]> {
  const rows = await trx(strapi.db.metadata.get(uid).tableName)
    .where({ document_id: documentId })
    .select('id', 'locale', 'published_at');
  return rows.map(({ id, locale, published_at }: Record<string, unknown>) => ({
    id: id as number,
    locale: locale as string,
    isPublished: published_at !== null,
  }));
}
