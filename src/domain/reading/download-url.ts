import { PLURALS, UID } from '../content/uids';
import { fileUrl } from './links';
import type { DownloadableDocument } from './published';
import type { RenderContext } from './render-context';

/**
 * Where the latest version of a document is downloaded, from the root of this server: the address outlives every file. With a number,
 * where that version is: the oldest is 1.
 */
export function downloadPath(
  { slug, locale }: { slug: string; locale: string },
  defaultLocale: string,
  number?: number | string,
): string {
  const prefix = locale === defaultLocale ? '' : `/${locale}`;
  return `${prefix}/${PLURALS[UID.document]}/${encodeURIComponent(slug)}/download${number ? `/${number}` : ''}`;
}

/** Where a link leads that downloads the document; null when it has no file. A draft, which has no address yet, to the file itself. */
export function downloadUrl(
  document: Pick<DownloadableDocument, 'file' | 'slug' | 'locale' | 'publishedAt'>,
  { origin, locale, defaultLocale }: RenderContext,
): string | null {
  const { file, slug } = document;
  if (!file) return null;
  if (!slug || document.publishedAt === null) return fileUrl(file.url, origin);
  return `${origin}${downloadPath({ slug, locale: document.locale ?? locale }, defaultLocale)}`;
}
