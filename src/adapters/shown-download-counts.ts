import type { Core } from '@strapi/strapi';
import { UID } from '../domain/content/uids';
import { DOWNLOADS_TABLE } from './download-counts';

/** How often documents were downloaded, by documentId; null where the site does not wish to tell. */
export async function shownDownloadCounts(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, number> | null> {
  const sites = await strapi.db.query(UID.site).count({ where: { downloadCountsShown: true } });
  if (sites === 0) return null;
  const rows = (await strapi.db
    .connection(DOWNLOADS_TABLE)
    .whereIn('document_id', [...documentIds])
    .groupBy('document_id')
    .select('document_id', strapi.db.connection.raw('sum(count)::integer AS total'))) as {
    document_id: string;
    total: number;
  }[];
  const counted = new Map(rows.map(({ document_id, total }) => [document_id, total]));
  return new Map(documentIds.map((documentId) => [documentId, counted.get(documentId) ?? 0]));
}
