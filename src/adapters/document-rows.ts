import type { Core } from '@strapi/strapi';
import { UID } from '../domain/content/uids';
import type { StoredFile } from '../domain/document-facts/file-key';

/** A published document in one language, as far as a download needs it. */
export interface DocumentRow {
  documentId: string;
  title: string;
  slug: string | null;
  locale: string;
  publishedOn: string | null;
  mimeType: string | null;
  sha256: string | null;
  fileKey: string | null;
  file: (StoredFile & { url: string; mime: string }) | null;
}

/** One that has a file to send. */
export type Version = DocumentRow & { file: NonNullable<DocumentRow['file']> };

/** Languages in which the words of a document are wanted: the first in which it is published, or else any. */
export interface WantedWords {
  locale: string;
  defaultLocale: string;
}

/**
 * The published rows of the document that answers `where`, the language wanted first. Of several documents the latest counts; empty
 * when none is published.
 */
export async function publishedRows(
  strapi: Core.Strapi,
  where: object,
  { locale, defaultLocale }: WantedWords,
): Promise<DocumentRow[]> {
  const rank = (row: DocumentRow) => [locale, defaultLocale, row.locale].indexOf(row.locale);
  const rows = (await strapi.db.query(UID.document).findMany({
    where: { ...where, publishedAt: { $notNull: true } } as never,
    select: [
      'documentId',
      'title',
      'slug',
      'locale',
      'publishedOn',
      'mimeType',
      'sha256',
      'fileKey',
    ] as never,
    populate: { file: { select: ['id', 'hash', 'ext', 'updatedAt', 'url', 'mime'] } } as never,
    orderBy: [{ publishedOn: 'desc' }, { documentId: 'asc' }] as never,
  })) as unknown as DocumentRow[];
  return rows
    .filter((row) => row.documentId === rows[0]?.documentId)
    .sort((one, other) => rank(one) - rank(other));
}
