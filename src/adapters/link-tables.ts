import type { Core } from '@strapi/strapi';
import { hasDraftAndPublish } from '../domain/content/model';
import { modelsOf } from './model-of';

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/** A table of links between two types with draft and publish: `source` and `target` name its columns. */
export interface LinkTable {
  name: string;
  source: string;
  target: string;
  sourceUid: string;
  targetUid: string;
  sourceTable: string;
  targetTable: string;
  /** Whether an entry has one such link at most. */
  isToOne: boolean;
}

/** A row of such a table, with its columns of order. */
export type Link = Record<string, unknown>;

/** Every table of links from one type with draft and publish to another, or to itself. */
export function linkTables(strapi: Core.Strapi): LinkTable[] {
  const modelOf = modelsOf(strapi);
  const uids = Object.keys(strapi.contentTypes).filter(
    (uid) => uid.startsWith('api::') && hasDraftAndPublish(modelOf(uid)),
  );
  return uids.flatMap((uid) => {
    const { tableName, attributes } = strapi.db.metadata.get(uid);
    return (Object.values(attributes) as DatabaseAttribute[])
      .filter(({ joinTable, mappedBy, target }) => joinTable && !mappedBy && uids.includes(target ?? ''))
      .map(({ joinTable, relation, target }) => ({
        name: joinTable?.name ?? '',
        source: joinTable?.joinColumn.name ?? '',
        target: joinTable?.inverseJoinColumn.name ?? '',
        sourceUid: uid,
        targetUid: target ?? '',
        sourceTable: tableName,
        targetTable: strapi.db.metadata.get(target ?? '').tableName,
        isToOne: relation === 'manyToOne' || relation === 'oneToOne',
      }));
  });
}

/** Links whose `end` is one of the rows. */
export function linksAt(
  trx: Transaction,
  table: LinkTable,
  end: 'source' | 'target',
  ids: number[],
): Promise<Link[]> {
  return trx(table.name).whereIn(table[end], ids).select('*');
}

/** Links of drafts to a draft, as their published rows would have them: of entries that are published in the same language. */
export function linksOfPublished(trx: Transaction, table: LinkTable, draftId: number): Promise<Link[]> {
  return trx(`${table.name} as link`)
    .join(`${table.sourceTable} as draft`, 'draft.id', `link.${table.source}`)
    .join(`${table.sourceTable} as published`, 'published.document_id', 'draft.document_id')
    .whereRaw('published.locale = draft.locale')
    .whereNotNull('published.published_at')
    .whereNull('draft.published_at')
    .where(`link.${table.target}`, draftId)
    .select('link.*', `published.id as ${table.source}`);
}

/** Links of drafts to entries that are not published in their language. */
export function linksToUnpublished(trx: Transaction, table: LinkTable, draftIds: number[]): Promise<Link[]> {
  return trx(`${table.name} as link`)
    .join(`${table.targetTable} as draft`, 'draft.id', `link.${table.target}`)
    .whereIn(`link.${table.source}`, draftIds)
    .whereNotExists(
      trx(`${table.targetTable} as published`)
        .whereRaw('published.document_id = draft.document_id AND published.locale = draft.locale')
        .whereNotNull('published.published_at')
        .select(trx.raw('1')),
    )
    .select('link.*');
}

/** Adds links, their ends as given; one that is there already, or a second one where there can be one, is left out. */
export async function addLinks(trx: Transaction, table: LinkTable, links: Link[]): Promise<void> {
  for (const { id: _id, ...link } of links) {
    const same = {
      [table.source]: link[table.source],
      ...(table.isToOne ? {} : { [table.target]: link[table.target] }),
    };
    if (!(await trx(table.name).where(same).first('id'))) await trx(table.name).insert(link);
  }
}

interface DatabaseAttribute {
  relation?: string;
  target?: string;
  mappedBy?: string;
  joinTable?: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } };
}
