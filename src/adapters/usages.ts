import type { Core } from '@strapi/strapi';
import { hasDraftAndPublish } from '../domain/content/model';
import { readingPath } from '../domain/content/reading-path';
import { ALL_UIDS, UID } from '../domain/content/uids';
import { addRow, ownersOf, type Rows } from './component-owners';
import { pathsOfDownload } from './internal-links';
import { modelsOf } from './model-of';
import { addressingOf } from './reader-addresses';

/** An entry that uses another one, or a file. */
export interface Usage {
  uid: string;
  documentId: string;
  /** Whether a version that readers see uses it. */
  isPublic: boolean;
  /** How: it shows it, itself or in a part of it, or a link in it leads there. */
  by: 'relation' | 'link';
}

export interface Usages {
  /** All other entries that name one of these, at whatever depth of their components, or link to its address; those that readers see first. */
  ofEntries(uid: string, documentIds: readonly string[]): Promise<Usage[]>;
  /** For each of these files of the library, all entries that show it or link to it; those that readers see first. */
  ofFiles(ids: readonly number[]): Promise<Map<number, Usage[]>>;
}

interface DatabaseAttribute {
  type: string;
  target?: string;
  mappedBy?: string;
  joinTable?: {
    name: string;
    joinColumn: { name: string };
    inverseJoinColumn?: { name: string };
    morphColumn?: unknown;
  };
}

/** Finds uses by the models alone: whatever relation, picture, component or block a type is given is found in it. */
export function createUsages(strapi: Core.Strapi): Usages {
  const uids = [...ALL_UIDS, ...Object.keys(strapi.components)];
  const sql = async (statement: string, values: unknown[]): Promise<Record<string, unknown>[]> =>
    (await strapi.db.connection.raw(statement, values as never)).rows;
  const attributesOf = (uid: string) =>
    Object.values(strapi.db.metadata.get(uid).attributes) as DatabaseAttribute[];

  const usersOfRows = async (target: string, ids: number[]): Promise<Rows> => {
    const users: Rows = new Map();
    for (const uid of uids)
      for (const { target: named, mappedBy, joinTable } of attributesOf(uid)) {
        if (named !== target || mappedBy || !joinTable?.inverseJoinColumn) continue;
        const { name, joinColumn, inverseJoinColumn } = joinTable;
        const rows = await sql('SELECT DISTINCT ?? AS id FROM ?? WHERE ?? = ANY(?)', [
          joinColumn.name,
          name,
          inverseJoinColumn.name,
          ids,
        ]);
        for (const { id } of rows) addRow(users, uid, id as number);
      }
    return users;
  };

  const showing = async (rows: Rows): Promise<FoundUsage[]> => {
    const usages: FoundUsage[] = [];
    for (const [uid, ids] of rows) {
      const isDraftable = hasDraftAndPublish(modelsOf(strapi)(uid));
      const found = await sql(
        'SELECT id, document_id, published_at IS NOT NULL AS is_published FROM ?? WHERE id = ANY(?) ORDER BY document_id',
        [strapi.db.metadata.get(uid).tableName, [...ids.keys()]],
      );
      for (const row of found)
        usages.push({
          uid,
          documentId: row.document_id as string,
          isPublic: !isDraftable || row.is_published === true,
          by: 'relation',
          causes: ids.get(row.id as number) ?? new Set(),
        });
    }
    return usages;
  };

  const linking = async (paths: ReadonlyMap<string, Iterable<number>>): Promise<FoundUsage[]> => {
    if (paths.size === 0) return [];
    const rows = await sql(
      `SELECT link.uid, link.document_id, bool_or(link.is_public) AS is_public, asked.path FROM entry_links link
       JOIN checked_links checked ON checked.key = link.key JOIN unnest(?::text[]) AS asked (path) ON checked.leads @> ARRAY[asked.path]
       WHERE checked.leads && ?::text[] GROUP BY link.uid, link.document_id, asked.path ORDER BY link.document_id`,
      [[...paths.keys()], [...paths.keys()]],
    );
    return rows.map((row) => ({
      uid: row.uid as string,
      documentId: row.document_id as string,
      isPublic: row.is_public as boolean,
      by: 'link' as const,
      causes: new Set(paths.get(row.path as string)),
    }));
  };

  return {
    async ofEntries(uid, documentIds) {
      const addressing = addressingOf(strapi);
      const slug = modelsOf(strapi)(uid)?.attributes.slug ? 'slug' : 'NULL AS slug';
      const rows = (await sql(`SELECT id, locale, ${slug} FROM ?? WHERE document_id = ANY(?)`, [
        strapi.db.metadata.get(uid).tableName,
        documentIds,
      ])) as { id: number; locale: string | null; slug: string | null }[];
      const paths = rows.flatMap((row) => [
        readingPath(uid, row, addressing) ?? [],
        uid === UID.document ? pathsOfDownload(row.slug, row.locale, addressing.defaultLocale) : [],
      ]);
      const users = await usersOfRows(
        uid,
        rows.map(({ id }) => id),
      );
      const found = [
        ...(await showing(await ownersOf(strapi, users))),
        ...(await linking(new Map(paths.flat().map((path) => [path, []])))),
      ];
      return merged(found).filter((usage) => usage.uid !== uid || !documentIds.includes(usage.documentId));
    },
    async ofFiles(ids) {
      const shown = await sql(
        'SELECT DISTINCT file_id, related_type, related_id FROM files_related_mph WHERE file_id = ANY(?)',
        [ids],
      );
      const users: Rows = new Map();
      for (const { file_id, related_type, related_id } of shown)
        if (uids.includes(related_type as string))
          addRow(users, related_type as string, related_id as number, [file_id as number]);
      const files = await sql('SELECT id, url FROM files WHERE id = ANY(?)', [ids]);
      const paths = new Map<string, number[]>();
      for (const { id, url } of files as { id: number; url: string }[])
        if (url.startsWith('/')) paths.set(url, [...(paths.get(url) ?? []), id]);
      const found = [...(await showing(await ownersOf(strapi, users))), ...(await linking(paths))];
      return new Map(ids.map((id) => [id, merged(found.filter(({ causes }) => causes.has(id)))]));
    },
  };
}

/** What was found in one row, or by one link. `causes` are ids of the files that it was found for. */
type FoundUsage = Usage & { causes: ReadonlySet<number> };

/** One use for each entry, those that readers see first. */
function merged(found: readonly FoundUsage[]): Usage[] {
  const byEntry = new Map<string, Usage>();
  for (const { uid, documentId, isPublic, by } of found) {
    const key = `${uid} ${documentId}`;
    const known = byEntry.get(key);
    byEntry.set(key, {
      uid,
      documentId,
      isPublic: isPublic || known?.isPublic === true,
      by: known?.by ?? by,
    });
  }
  return [...byEntry.values()].sort((one, other) => Number(other.isPublic) - Number(one.isPublic));
}
