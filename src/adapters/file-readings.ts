import type { Core } from '@strapi/strapi';
import { type FileReading, UNREAD } from '../domain/document-facts/file-reading';
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
  keep(fileKey: string, reading: FileReading): Promise<void>;
  /** Drops what no document leads to any more; what was read of late may not have reached its document yet. */
  tidy(documentsTable: string): Promise<void>;
}

export function createFileReadings(strapi: Core.Strapi): FileReadings {
  const { db } = strapi;
  return {
    ensureTable: () =>
      ensureOwn(strapi, LOCK, [
        `CREATE TABLE IF NOT EXISTS ${TABLE} (file_key text PRIMARY KEY, facts jsonb NOT NULL, text text NOT NULL, read_at timestamptz NOT NULL DEFAULT now())`,
      ]),
    async find(fileKey) {
      const row = await db.transaction(({ trx }) => trx(TABLE).where({ file_key: fileKey }).first());
      // Strapi leaves JSON unparsed (5.54, dialects/postgresql).
      return row ? { ...UNREAD, ...JSON.parse(row.facts), text: row.text } : null;
    },
    async keep(fileKey, { text, ...facts }) {
      await db.transaction(({ trx }) =>
        trx(TABLE)
          .insert({ file_key: fileKey, facts: JSON.stringify(facts), text })
          .onConflict('file_key')
          .merge(),
      );
    },
    async tidy(documentsTable) {
      await db.transaction(({ trx }) =>
        trx.raw(
          `DELETE FROM ${TABLE} WHERE NOT EXISTS (SELECT FROM ${documentsTable} WHERE ${documentsTable}.file_key = ${TABLE}.file_key) AND read_at < now() - interval '1 day'`,
        ),
      );
    },
  };
}
