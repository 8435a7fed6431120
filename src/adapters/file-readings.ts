import type { Core } from '@strapi/strapi';
import { UID } from '../domain/content/uids';
import { type FileReading, type FreshReading, UNREAD } from '../domain/document-facts/file-reading';
import { ensureOwn } from './own-tables';

const TABLE = 'file_readings';
/** Key of the advisory lock under which several instances that start at once make the table one after the other. */
const LOCK = 'portevoix file readings';

/**
 * What files said when they were read, by `fileKey`. A table of its own: their text is up to 2 MB, which no list of documents and no
 * form of the panel should carry. `file_key` of a document leads here: `facts` without the text, `text` as `joinPages` made it.
 */
export interface FileReadings {
  ensureTable(): Promise<void>;
  find(fileKey: string): Promise<FileReading | null>;
  keep(fileKey: string, reading: FreshReading): Promise<void>;
  /** Picture of the first page (WebP) of a file that a published document has, by the file's SHA-256. */
  publishedPicture(sha256: string): Promise<Buffer | null>;
  /** Picture of the first page (WebP) of what was read under this key; null where there is none. */
  picture(fileKey: string): Promise<Buffer | null>;
  /** Drops what was read, so that it is read again. */
  forget(fileKey: string): Promise<void>;
  /** Drops what no document leads to any more; what was read of late may not have reached its document yet. */
  tidy(): Promise<void>;
}

export function createFileReadings(strapi: Core.Strapi): FileReadings {
  const { db } = strapi;
  // The database knows its tables only once the application is registered.
  const tableOf = () => db.metadata.get(UID.document).tableName;
  return {
    ensureTable: () =>
      ensureOwn(strapi, LOCK, [
        `CREATE TABLE IF NOT EXISTS ${TABLE} (file_key text PRIMARY KEY, facts jsonb NOT NULL, text text NOT NULL, read_at timestamptz NOT NULL DEFAULT now())`,
        `ALTER TABLE ${TABLE} ADD COLUMN IF NOT EXISTS picture bytea`,
        `CREATE INDEX IF NOT EXISTS ${tableOf()}_sha256 ON ${tableOf()} (sha_256) WHERE published_at IS NOT NULL`,
      ]),
    async find(fileKey) {
      const row = await db.transaction(({ trx }) =>
        trx(TABLE).where({ file_key: fileKey }).first('facts', 'text'),
      );
      // Strapi leaves JSON unparsed (5.54, dialects/postgresql).
      return row ? { ...UNREAD, ...JSON.parse(row.facts), text: row.text } : null;
    },
    async keep(fileKey, { text, pictureBytes, ...facts }) {
      await db.transaction(({ trx }) =>
        trx(TABLE)
          .insert({
            file_key: fileKey,
            facts: JSON.stringify(facts),
            text,
            picture: pictureBytes && Buffer.from(pictureBytes),
          })
          .onConflict('file_key')
          .merge(),
      );
    },
    async publishedPicture(sha256) {
      const row = await db
        .connection(TABLE)
        .whereNotNull('picture')
        .whereIn(
          'file_key',
          db.connection(tableOf()).where({ sha_256: sha256 }).whereNotNull('published_at').select('file_key'),
        )
        .first('picture');
      return row?.picture ?? null;
    },
    async picture(fileKey) {
      const row = await db.connection(TABLE).where({ file_key: fileKey }).first('picture');
      return row?.picture ?? null;
    },
    async forget(fileKey) {
      await db.transaction(({ trx }) => trx(TABLE).where({ file_key: fileKey }).delete());
    },
    async tidy() {
      await db.transaction(({ trx }) =>
        trx.raw(
          `DELETE FROM ${TABLE} WHERE NOT EXISTS (SELECT FROM ${tableOf()} AS documents WHERE documents.file_key = ${TABLE}.file_key) AND read_at < now() - interval '1 day'`,
        ),
      );
    },
  };
}
