/**
 * Names of what an answer may depend on. An answer carries the tags of all that was read for it, a change those of all that it
 * may have changed; an answer that carries one of them is not served again.
 */
export const cacheTag = {
  /** Every row of a table, drafts and links included: changes with any write to it. */
  table: (name: string) => `table ${name}`,
  /** All that is read of a type: changes when its rows are written past the publication watcher. */
  type: (uid: string) => `type ${uid}`,
  /** Which entries of a type are public, and everything in them; in one locale, or in all of them (null). */
  list: (uid: string, locale: string | null) => (locale === null ? `list ${uid}` : `list ${uid} ${locale}`),
  /** One entry, in all locales, published or not. */
  entry: (uid: string, documentId: string) => `entry ${uid} ${documentId}`,
  /** What an entry leads to; of any entry of the type where an answer does not say which it shows (null). */
  links: (uid: string, documentId: string | null) =>
    documentId === null ? `links ${uid}` : `links ${uid} ${documentId}`,
  /** Which entry of a type is found by a slug, and everything in it. */
  slug: (uid: string, slug: string) => `slug ${uid} ${slug}`,
  /** One of the settings that Strapi keeps, by its key. */
  setting: (key: string) => `setting ${key}`,
  /** A file of the media library. */
  file: (id: number | string) => `file ${id}`,
};

/** A change after which no answer counts. */
export const EVERYTHING = 'everything';
