import type { Core } from '@strapi/strapi';
import { publishedRows, type Version, type WantedWords } from './document-rows';

/**
 * The newest published version of a document: itself, or what supersedes it, at whatever distance. Its words are in `locale` where
 * it is published in it, or else in the default one, or in any. Null when none has a file.
 */
export async function latestVersion(
  strapi: Core.Strapi,
  documentId: string,
  wanted: WantedWords,
): Promise<Version | null> {
  let latest: Version | null = null;
  let [next] = await publishedRows(strapi, { documentId }, wanted);
  const seen = new Set<string>();
  while (next && !seen.has(next.documentId)) {
    seen.add(next.documentId);
    if (next.file) latest = { ...next, file: next.file };
    [next] = await publishedRows(
      strapi,
      { supersedes: { documentId: next.documentId, publishedAt: { $notNull: true } } },
      wanted,
    );
  }
  return latest;
}
