import type { Core } from '@strapi/strapi';
import { hasDraftAndPublish } from '../domain/content/model';
import { readingPath } from '../domain/content/reading-path';
import { ALL_UIDS, UID } from '../domain/content/uids';
import { addRows, ownersOf, type Rows } from './component-owners';
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
  /** All entries that show one of these files of the library, or link to it; those that readers see first. */
  ofFiles(ids: readonly number[]): Promise<Usage[]>;
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
        addRows(
          users,
          uid,
          rows.map(({ id }) => id as number),
        );
      }
    return users;
  };

  const toUsages = async (rows: Rows): Promise<Usage[]> => {
    const usages: Usage[] = [];
    for (const [uid, ids] of rows) {
      const isDraftable = hasDraftAndPublish(modelsOf(strapi)(uid));
      const found = await sql(
        'SELECT document_id, bool_or(published_at IS NOT NULL) AS is_published FROM ?? WHERE id = ANY(?) GROUP BY document_id ORDER BY document_id',
        [strapi.db.metadata.get(uid).tableName, [...ids]],
      );
      for (const row of found)
        usages.push({
          uid,
          documentId: row.document_id as string,
          isPublic: !isDraftable || row.is_published === true,
          by: 'relation',
        });
    }
    return usages;
  };

  const linking = async (paths: string[]): Promise<Usage[]> => {
    if (paths.length === 0) return [];
    const rows = await sql(
      `SELECT link.uid, link.document_id, bool_or(link.is_public) AS is_public FROM entry_links link
       JOIN checked_links checked ON checked.key = link.key WHERE checked.leads && ?::text[] GROUP BY link.uid, link.document_id ORDER BY link.document_id`,
      [paths],
    );
    return rows.map((row) => ({
      uid: row.uid as string,
      documentId: row.document_id as string,
      isPublic: row.is_public as boolean,
      by: 'link' as const,
    }));
  };

  const merged = (usages: Usage[]): Usage[] => {
    const byEntry = new Map<string, Usage>();
    for (const usage of usages) {
      const key = `${usage.uid} ${usage.documentId}`;
      const known = byEntry.get(key);
      byEntry.set(key, known ? { ...known, isPublic: known.isPublic || usage.isPublic } : usage);
    }
    return [...byEntry.values()].sort((one, other) => Number(other.isPublic) - Number(one.isPublic));
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
        ...(await toUsages(await ownersOf(strapi, users))),
        ...(await linking([...new Set(paths.flat())])),
      ];
      return merged(found).filter((usage) => usage.uid !== uid || !documentIds.includes(usage.documentId));
    },
    async ofFiles(ids) {
      const shown = await sql(
        'SELECT DISTINCT related_type, related_id FROM files_related_mph WHERE file_id = ANY(?)',
        [ids],
      );
      const users: Rows = new Map();
      for (const { related_type, related_id } of shown)
        if (uids.includes(related_type as string))
          addRows(users, related_type as string, [related_id as number]);
      const files = await sql('SELECT url FROM files WHERE id = ANY(?)', [ids]);
      const paths = files.map(({ url }) => url as string).filter((url) => url.startsWith('/'));
      return merged([...(await toUsages(await ownersOf(strapi, users))), ...(await linking(paths))]);
    },
  };
}
