import type { Core } from '@strapi/strapi';
import { ensureOwn } from './own-tables';

export const DOWNLOADS_TABLE = 'document_downloads';
/** Key of the advisory lock under which several instances that start at once make the table one after the other. */
const LOCK = 'portevoix document downloads';

/** Downloads of one document on one day, `YYYY-MM-DD`. */
export interface DayCount {
  day: string;
  count: number;
}

/** How often documents were downloaded, a number for each day: of whoever did it, nothing is kept. */
export interface DownloadCounts {
  ensureTable(): Promise<void>;
  /** Never rejects: a download that was not counted is still one. */
  add(documentId: string, day: string): Promise<void>;
  /** Days with downloads, the latest first, 366 at most, and the sum of all there ever were. */
  of(documentId: string): Promise<{ total: number; days: DayCount[] }>;
}

export function createDownloadCounts(strapi: Core.Strapi): DownloadCounts {
  const { db } = strapi;
  return {
    ensureTable: () =>
      ensureOwn(strapi, LOCK, [
        `CREATE TABLE IF NOT EXISTS ${DOWNLOADS_TABLE} (document_id text, day date, count integer NOT NULL, PRIMARY KEY (document_id, day))`,
      ]),
    async add(documentId, day) {
      try {
        await db.connection.raw(
          `INSERT INTO ${DOWNLOADS_TABLE} VALUES (?, ?, 1) ON CONFLICT (document_id, day) DO UPDATE SET count = ${DOWNLOADS_TABLE}.count + 1`,
          [documentId, day],
        );
      } catch (error) {
        strapi.log.error(`[documents] a download of ${documentId} was not counted: ${error}`);
      }
    },
    async of(documentId) {
      const days = (await db
        .connection(DOWNLOADS_TABLE)
        .where({ document_id: documentId })
        .orderBy('day', 'desc')
        .select(db.connection.raw('day::text'), 'count')) as DayCount[];
      return { total: days.reduce((sum, { count }) => sum + count, 0), days: days.slice(0, 366) };
    },
  };
}
