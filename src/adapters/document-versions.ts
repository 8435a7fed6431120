import type { Core } from '@strapi/strapi';
import { publishedRows, type Version, type WantedWords } from './document-rows';
import { versionLine } from './version-line';

export type NumberedVersion = Version & { number: number };

/**
 * The published versions of a document that have a file, the newest first. The oldest is number 1; one that was withdrawn keeps its
 * number for itself, so that the others keep theirs.
 */
export async function documentVersions(
  strapi: Core.Strapi,
  documentId: string,
  wanted: WantedWords,
): Promise<NumberedVersion[]> {
  const line = await versionLine(strapi, documentId);
  const versions = await Promise.all(
    line.map(async (id, index) => {
      const [row] = await publishedRows(strapi, { documentId: id }, wanted);
      return row?.file ? [{ ...row, file: row.file, number: index + 1 }] : [];
    }),
  );
  return versions.flat().reverse();
}
