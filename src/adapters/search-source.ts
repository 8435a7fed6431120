import type { Core } from '@strapi/strapi';
import { fullPopulate } from '../domain/content/full-populate';
import { hasDraftAndPublish } from '../domain/content/model';
import { isReference, REFERENCE_UIDS, UID } from '../domain/content/uids';
import { canBeWithheld } from '../domain/content/withholding';
import { indexedEntry } from '../domain/search/indexed-entry';
import {
  SEARCH_TYPE_NAMES,
  SEARCH_TYPES,
  type SearchType,
  searchTypeOf,
} from '../domain/search/search-types';
import { modelsOf } from './model-of';
import type { IndexedName, Query, StoredEntry } from './search-rows';

type Values = Record<string, unknown>;

/** Raised when what the index keeps of an entry changes: every entry is then indexed again by itself. */
const FORMAT = 3;

export interface EntryKey {
  uid: string;
  documentId: string;
  locale: string;
}

/** Whether entries of the type are found, or what they are called leads to others. */
export function concernsSearch(uid: string): boolean {
  return searchTypeOf(uid) !== null || isNamed(uid);
}

/** Whether what entries of the type are called is part of the text of those that are linked to them. */
export function isNamed(uid: string): boolean {
  return isReference(uid);
}

/** What readers may see of an entry, as the index keeps it; null when they see nothing of it. */
export async function loadIndexedEntry(
  strapi: Core.Strapi,
  query: Query,
  key: EntryKey,
): Promise<StoredEntry | null> {
  const type = searchTypeOf(key.uid);
  if (!type) return null;
  const modelOf = modelsOf(strapi);
  const [state] = await query(`${versions(strapi, type)} AND t.document_id = ? AND t.locale = ?`, [
    key.documentId,
    key.locale,
  ]);
  if (!state) return null;
  const row = (await strapi.db.query(key.uid as never).findOne({
    where: { id: state.row_id } as never,
    populate: fullPopulate(key.uid, modelOf) as never,
  })) as Values | null;
  if (!row) return null;
  const attributes = modelOf(key.uid)?.attributes ?? {};
  // When it is to end is kept from readers, and decides what they see.
  const open = Object.entries(row).filter(([name]) => !attributes[name]?.private || name === 'unpublishAt');
  const entry = indexedEntry(type, Object.fromEntries(open));
  if (!entry) return null;
  const [file] = state.file_key
    ? await query('SELECT file_key, text FROM file_readings WHERE file_key = ?', [state.file_key])
    : [];
  return {
    entry,
    version: state.version as string,
    file: file ? { key: file.file_key as string, text: file.text as string } : null,
  };
}

/** Whether the index has the entry as it is now. */
export async function isIndexed(strapi: Core.Strapi, query: Query, key: EntryKey): Promise<boolean> {
  const type = searchTypeOf(key.uid);
  if (!type) return true;
  const [row] = await query(
    `SELECT 1 FROM (${versions(strapi, type)}) v JOIN search_entries e ON e.document_id = v.document_id AND e.locale = v.locale
    WHERE v.document_id = ? AND v.locale = ? AND v.version = e.version`,
    [key.documentId, key.locale],
  );
  return row !== undefined;
}

/** What a reference record is called; null when readers may not know, or it is gone. */
export async function loadName(
  strapi: Core.Strapi,
  { uid, documentId, locale }: EntryKey,
): Promise<IndexedName | null> {
  const row = (await strapi.db.query(uid as never).findOne({
    where: { documentId, locale } as never,
  })) as Values | null;
  if (!row?.name || row.visibility === 'hidden') return null;
  return { documentId, locale, uid, name: row.name as string, slug: (row.slug as string | null) ?? null };
}

/** A query for the entries of a type that are to be in the index: `row_id`, `document_id`, `locale`, `version`, `file_key`. */
function versions(strapi: Core.Strapi, type: SearchType): string {
  const uid = SEARCH_TYPES[type];
  const table = strapi.db.metadata.get(uid).tableName;
  const fileKey = uid === UID.document ? 't.file_key' : 'NULL::text';
  // A file's text may be read long after the entry was written.
  const read =
    uid === UID.document
      ? `CASE WHEN EXISTS (SELECT FROM file_readings r WHERE r.file_key = t.file_key) THEN t.file_key ELSE '' END`
      : `''`;
  const shown = [
    ...(hasDraftAndPublish(modelsOf(strapi)(uid)) ? ['t.published_at IS NOT NULL'] : []),
    ...(canBeWithheld(uid) ? [`t.visibility IS DISTINCT FROM 'hidden'`] : []),
    `coalesce(t.${namingColumn(uid)}, '') <> ''`,
  ].join(' AND ');
  return `SELECT t.id AS row_id, t.document_id, t.locale, ${fileKey} AS file_key,
    '${FORMAT}:' || t.id || ':' || extract(epoch FROM t.updated_at) || ':' || ${read} AS version
    FROM ${table} t WHERE t.locale IS NOT NULL AND ${shown}`;
}

/** Entries whose row in the index is missing, is of another state, was made before `before`, or has no entry any more. */
export async function staleEntries(
  strapi: Core.Strapi,
  query: Query,
  before: Date | null,
): Promise<EntryKey[]> {
  const stale: EntryKey[] = [];
  for (const type of SEARCH_TYPE_NAMES) {
    const rows = await query(
      `SELECT coalesce(v.document_id, e.document_id) AS document_id, coalesce(v.locale, e.locale) AS locale
      FROM (${versions(strapi, type)}) v
      FULL JOIN (SELECT * FROM search_entries WHERE type = ?) e ON e.document_id = v.document_id AND e.locale = v.locale
      WHERE v.version IS DISTINCT FROM e.version OR e.indexed_at < ?::timestamptz
      ORDER BY 1, 2`,
      [type, before],
    );
    for (const { document_id, locale } of rows)
      stale.push({ uid: SEARCH_TYPES[type], documentId: document_id as string, locale: locale as string });
  }
  return stale;
}

/** Reference records whose name the index has not, or has differently. */
export async function staleNames(strapi: Core.Strapi, query: Query): Promise<EntryKey[]> {
  const stale: EntryKey[] = [];
  for (const uid of REFERENCE_UIDS) {
    const table = strapi.db.metadata.get(uid).tableName;
    const shown = canBeWithheld(uid) ? `AND t.visibility IS DISTINCT FROM 'hidden'` : '';
    const rows = await query(
      `SELECT coalesce(v.document_id, n.document_id) AS document_id, coalesce(v.locale, n.locale) AS locale
      FROM (SELECT document_id, locale, name, slug FROM ${table} t WHERE t.locale IS NOT NULL AND coalesce(t.name, '') <> '' ${shown}) v
      FULL JOIN (SELECT * FROM search_names WHERE uid = ?) n ON n.document_id = v.document_id AND n.locale = v.locale
      WHERE (v.name, v.slug) IS DISTINCT FROM (n.name, n.slug)
      ORDER BY 1, 2`,
      [uid],
    );
    for (const { document_id, locale } of rows)
      stale.push({ uid, documentId: document_id as string, locale: locale as string });
  }
  return stale;
}

/** Documents that each document supersedes, in any of its versions; of one document where one is named, of those that supersede any otherwise. */
export async function supersededBy(strapi: Core.Strapi, documentId?: string): Promise<Map<string, string[]>> {
  const rows = (await strapi.db.query(UID.document).findMany({
    where: { ...(documentId ? { documentId } : {}), supersedes: { documentId: { $notNull: true } } } as never,
    select: ['documentId'] as never,
    populate: { supersedes: { select: ['documentId'] } } as never,
  })) as { documentId: string; supersedes: { documentId: string } }[];
  const found = new Map<string, string[]>();
  for (const { documentId: newer, supersedes } of rows)
    found.set(newer, [...new Set([...(found.get(newer) ?? []), supersedes.documentId])].sort());
  return found;
}

/** Documents of which the index does not know, or knows wrongly, what they supersede. */
export async function staleVersions(strapi: Core.Strapi, query: Query): Promise<string[]> {
  const actual = await supersededBy(strapi);
  const known = new Map(
    (await query('SELECT document_id, supersedes FROM search_versions')).map((row) => [
      row.document_id as string,
      row.supersedes as string[],
    ]),
  );
  return [...new Set([...actual.keys(), ...known.keys()])].filter(
    (id) => (actual.get(id) ?? []).join() !== (known.get(id) ?? []).join(),
  );
}

function namingColumn(uid: string): 'title' | 'name' {
  return isNamed(uid) ? 'name' : 'title';
}
