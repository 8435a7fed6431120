import type { Core } from '@strapi/strapi';
import { publishedRows, type Version, type WantedWords } from './document-rows';
import { laterVersions } from './version-line';

/**
 * The newest published version of a document: what supersedes it, at whatever distance, or itself. Its words are in `locale` where
 * it is published in it, or else in the default one, or in any. Null when none has a file.
 */
export async function latestVersion(
  strapi: Core.Strapi,
  documentId: string,
  wanted: WantedWords,
): Promise<Version | null> {
  const later = await laterVersions(strapi, documentId);
  for (const id of [documentId, ...later].reverse()) {
    const [row] = await publishedRows(strapi, { documentId: id }, wanted);
    if (row?.file) return { ...row, file: row.file };
  }
  return null;
}
