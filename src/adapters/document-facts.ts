import { AsyncResource } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { UID } from '../domain/content/uids';
import { blankFacts, FACTS, type Facts, factsOf } from '../domain/document-facts/fact-columns';
import { fileKey, fileKeyStart, type StoredFile } from '../domain/document-facts/file-key';
import { type FreshReading, UNREAD } from '../domain/document-facts/file-reading';
import { WAITING } from '../domain/document-facts/reading-sentence';
import { createFileReadings } from './file-readings';
import type { AfterSave, BeforeSave, PublicationWatcher } from './publication-watcher';
import { type ReadingLimits, readDocument } from './read-document';
import { storedFilePath } from './stored-file';

type File = StoredFile & { url: string };
type Row = Partial<Facts> & { id: number; documentId: string; file?: File | null };

/** Keeps what documents say of their files (pages, size, type …) true: read in the background, one file after the other. */
export interface DocumentFacts {
  /** Step before a write: what the machine fills in is nobody else's to send. */
  keepOut: BeforeSave;
  /** Step after a write: facts of another file go in the same commit, those already known come, a file not yet read is read after it. */
  follow: AfterSave;
  /** Reads again, in the background, what documents of this file say of it. */
  fileChanged(fileId: number): void;
  /** Reads the files of a document again, in the background; until then it says of them what it said. */
  readAgain(documentId: string): Promise<void>;
  /** Makes the table, and reads in the background whatever is unread: what was interrupted, and what came by another way. */
  start(): Promise<void>;
  /** Done when nothing waits to be read. */
  settled(): Promise<void>;
  /** Stops reading; the next start goes on. */
  stop(): Promise<void>;
}

const ROWS_AT_ONCE = 500;
/** PostgreSQL: a row is being written by somebody else. */
const LOCK_NOT_AVAILABLE = '55P03';
const RETRY_AFTER_MILLISECONDS = 200;

export function createDocumentFacts(strapi: Core.Strapi, watcher: PublicationWatcher): DocumentFacts {
  const readings = createFileReadings(strapi);
  const stopping = new AbortController();
  const waiting = new Set<string>();
  let working: Promise<void> | null = null;
  // What is read after a save must not count as part of its transaction.
  const outside = new AsyncResource('document-facts');

  const rowsOf = (where: object, more: object = {}): Promise<Row[]> =>
    strapi.db.query(UID.document).findMany({
      where: where as never,
      select: ['id', 'documentId', ...FACTS] as never,
      populate: { file: { select: ['id', 'hash', 'ext', 'updatedAt', 'url'] } } as never,
      orderBy: { id: 'asc' },
      ...more,
    }) as Promise<unknown> as Promise<Row[]>;

  /** Written beside the entry service: neither a draft nor `updatedAt` changes because a file was read. */
  const write = (row: Row, facts: Facts) =>
    strapi.db.transaction(async ({ trx }) => {
      const { tableName, attributes } = strapi.db.metadata.get(UID.document);
      const columns = FACTS.map((name) => [
        (attributes[name] as { columnName?: string })?.columnName ?? name,
        name === 'thumbnail' && facts[name] ? JSON.stringify(facts[name]) : facts[name],
      ]);
      await trx(tableName).where({ id: row.id }).update(Object.fromEntries(columns));
    });

  const read = async ({ url }: File): Promise<FreshReading> => {
    const path = storedFilePath(strapi, url);
    if (!path) return { ...UNREAD, pictureBytes: null, fault: 'elsewhere' };
    return readDocument(path, strapi.config.get('document-facts') as ReadingLimits, stopping.signal);
  };

  const readOne = async (documentId: string) => {
    for (const { file } of (await rowsOf({ documentId })).filter(isStale)) {
      if (!file || (await readings.find(fileKey(file)))) continue;
      const reading = await read(file);
      // A lost file may come back: nothing is kept of it.
      if (reading.fault === 'missing') await settleRows(documentId, new Map([[fileKey(file), reading]]));
      else await readings.keep(fileKey(file), reading);
    }
    await settleRows(documentId, new Map());
  };

  const settleRows = async (documentId: string, lost: ReadonlyMap<string, FreshReading>) => {
    const changes = async () => {
      const found: [Row, Facts][] = [];
      for (const row of (await rowsOf({ documentId })).filter(isStale)) {
        const key = row.file ? fileKey(row.file) : '';
        const reading = lost.get(key) ?? (await readings.find(key));
        const facts = reading ? factsOf(reading, key) : row.file ? null : blankFacts(null);
        if (facts && !isDeepStrictEqual({ ...facts }, factsIn(row))) found.push([row, facts]);
      }
      return found;
    };
    while ((await changes()).length > 0)
      try {
        await watcher.noting({ uid: UID.document, documentId }, async () => {
          await lockOrThrow(documentId);
          for (const [row, facts] of await changes()) await write(row, facts);
        });
      } catch (error) {
        if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
        await wait(RETRY_AFTER_MILLISECONDS, undefined, { signal: stopping.signal });
      }
  };

  /** Somebody’s save writes the same rows in an order of its own: whoever waited for it here, holding others, could undo it (deadlock). */
  const lockOrThrow = (documentId: string) =>
    strapi.db.transaction(async ({ trx }) => {
      await trx(strapi.db.metadata.get(UID.document).tableName)
        .where({ document_id: documentId })
        .orderBy('id')
        .select('id')
        .forUpdate()
        .noWait();
    });

  const work = async () => {
    for (const documentId of waiting) {
      waiting.delete(documentId);
      try {
        await readOne(documentId);
      } catch (error) {
        if (!stopping.signal.aborted)
          strapi.log.error(`[documents] ${documentId} was not read: ${(error as Error).stack ?? error}`);
      }
    }
    working = null;
  };

  const ask = (documentId: string) => {
    if (stopping.signal.aborted) return;
    waiting.add(documentId);
    working ??= outside.runInAsyncScope(work);
  };

  const findUnread = async () => {
    for (let after = 0; !stopping.signal.aborted; ) {
      const rows = await rowsOf({ id: { $gt: after } }, { limit: ROWS_AT_ONCE });
      for (const row of rows.filter(isStale)) ask(row.documentId);
      const last = rows.at(-1);
      if (!last) break;
      after = last.id;
    }
    if (!stopping.signal.aborted) await readings.tidy();
  };

  const findChanged = async (fileId: number) => {
    const known = { fileKey: { $startsWith: fileKeyStart(fileId) } };
    for (const row of await rowsOf({ $or: [{ file: { id: fileId } }, known] })) ask(row.documentId);
  };

  let finding: Promise<unknown> = Promise.resolve();
  const alsoFind = (found: Promise<void>) => {
    finding = Promise.all([
      finding,
      found.catch((error) => {
        if (!stopping.signal.aborted)
          strapi.log.error(`[documents] not all files were looked at: ${(error as Error).stack ?? error}`);
      }),
    ]);
  };

  return {
    async keepOut({ uid, data }) {
      if (uid === UID.document && data) for (const name of FACTS) delete data[name];
    },
    async follow({ uid, documentId, action }) {
      if (uid !== UID.document || !documentId || action === 'delete' || action === 'unpublish') return;
      let isUnread = false;
      for (const row of (await rowsOf({ documentId })).filter(isStale)) {
        const key = row.file ? fileKey(row.file) : '';
        const reading = row.file ? await readings.find(key) : null;
        await write(row, reading ? factsOf(reading, key) : blankFacts(row.file ? WAITING : null));
        isUnread ||= row.file !== null && reading === null;
      }
      if (isUnread) await strapi.db.transaction(({ onCommit }) => onCommit(() => ask(documentId)));
    },
    fileChanged: (fileId) => alsoFind(outside.runInAsyncScope(findChanged, undefined, fileId)),
    async readAgain(documentId) {
      for (const row of await rowsOf({ documentId })) {
        if (!row.file) continue;
        await readings.forget(fileKey(row.file));
        await write(row, { ...blankFacts(null), ...factsIn(row), fileReading: WAITING, fileKey: null });
      }
      ask(documentId);
    },
    async start() {
      await readings.ensureTable();
      alsoFind(findUnread());
    },
    async settled() {
      await finding;
      while (working) await working;
    },
    async stop() {
      waiting.clear();
      stopping.abort();
      await finding;
      await working;
    },
  };
}

/** Whether the row says nothing yet of the file that it has, or something of one that it had. */
function isStale({ file, fileKey: known }: Row): boolean {
  return (file ? fileKey(file) : null) !== (known ?? null);
}

function factsIn(row: Row): Partial<Facts> {
  return Object.fromEntries(FACTS.map((name) => [name, row[name] ?? null]));
}
