import type { Core } from '@strapi/strapi';
import { UID } from '../domain/content/uids';
import type { StoredFile } from '../domain/document-facts/file-key';

type Row = {
  documentId: string;
  title: string;
  slug: string | null;
  locale: string;
  mimeType: string | null;
  sha256: string | null;
  fileKey: string | null;
  file: (StoredFile & { url: string; mime: string }) | null;
};
export type Version = Row & { file: NonNullable<Row['file']> };

/**
 * The newest published version of a document: itself, or what supersedes it, at whatever distance. Its words are in `locale` where
 * it is published in it, or else in the default one, or in any. Null when none has a file.
 */
export async function latestVersion(
  strapi: Core.Strapi,
  documentId: string,
  { locale, defaultLocale }: { locale: string; defaultLocale: string },
): Promise<Version | null> {
  const rank = (row: Row) => [locale, defaultLocale, row.locale].indexOf(row.locale);
  const published = async (where: object): Promise<Row[]> => {
    const rows = (await strapi.db.query(UID.document).findMany({
      where: { ...where, publishedAt: { $notNull: true } } as never,
      select: ['documentId', 'title', 'slug', 'locale', 'mimeType', 'sha256', 'fileKey'] as never,
      populate: { file: { select: ['id', 'hash', 'ext', 'updatedAt', 'url', 'mime'] } } as never,
      orderBy: [{ publishedOn: 'desc' }, { documentId: 'asc' }] as never,
    })) as unknown as Row[];
    // Of two that supersede the same one, the later counts; of one of them, the language that was asked for.
    return rows
      .filter((row) => row.documentId === rows[0]?.documentId)
      .sort((one, other) => rank(one) - rank(other));
  };
  let latest: Version | null = null;
  let [next] = await published({ documentId });
  const seen = new Set<string>();
  while (next && !seen.has(next.documentId)) {
    seen.add(next.documentId);
    if (next.file) latest = { ...next, file: next.file };
    [next] = await published({
      supersedes: { documentId: next.documentId, publishedAt: { $notNull: true } },
    });
  }
  return latest;
}
