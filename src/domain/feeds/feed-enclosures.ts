import type { FeedFile, FeedItem } from './feed';

/** Everything that goes along with an item, picture first. */
export function filesOf({ picture, documents }: FeedItem): FeedFile[] {
  return picture ? [picture, ...documents] : documents;
}

/**
 * The one file that an RSS item may enclose: its first document, which nothing else in RSS 2.0 can carry, or else its picture,
 * which also stands in `media:content`. A file whose length is not known cannot be one: `length` is required.
 */
export function enclosureOf({ picture, documents }: FeedItem): (FeedFile & { bytes: number }) | null {
  const file = [...documents, ...(picture ? [picture] : [])].find(({ bytes }) => bytes !== null);
  return file ? { ...file, bytes: file.bytes ?? 0 } : null;
}
