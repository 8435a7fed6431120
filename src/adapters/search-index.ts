import { AsyncResource } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { UID } from '../domain/content/uids';
import type { PublicationChange } from '../domain/publication/publication-change';
import type { AfterSave } from './publication-watcher';
import {
  type IndexedName,
  lockEntry,
  type Query,
  removeEntry,
  type StoredEntry,
  writeEntry,
  writeName,
  writeVersion,
} from './search-rows';
import {
  concernsSearch,
  type EntryKey,
  isIndexed,
  isNamed,
  loadIndexedEntry,
  loadName,
  staleEntries,
  staleNames,
  staleVersions,
  supersededBy,
} from './search-source';
import { learnWords } from './search-words';
import { siteConfiguration } from './site-context';

/** Keeps the index what readers may see. */
export interface SearchIndex {
  /** Step after a write: the index changes in the same commit. */
  follow: AfterSave;
  /** After a commit: the text of a file that was read in the background. */
  noticed(change: PublicationChange): Promise<void>;
  /** Indexes in the background what was changed while nobody followed: by another program, an import, an older version. */
  repair(): void;
  /**
   * Indexes everything again, entry by entry, each in a transaction of its own: readers always find every entry once, and what is
   * written meanwhile is kept. `signal` interrupts it between two entries; the next rebuild goes on from there.
   */
  rebuild(options: RebuildOptions): Promise<{ done: number; failed: number; isWhole: boolean }>;
  /** Done when nothing is left to repair, and no word to learn. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export interface RebuildOptions {
  signal?: AbortSignal;
  tell?: (done: number, total: number) => void;
}

export function createSearchIndex(strapi: Core.Strapi): SearchIndex {
  const stopping = new AbortController();
  let overtaken = new AbortController();
  // What is repaired in the background must not count as part of a save's transaction.
  const outside = new AsyncResource('search-index');
  let repairing: Promise<void> = Promise.resolve();
  let learning: Promise<unknown> = Promise.resolve();
  const { timezone } = siteConfiguration(strapi);

  const inTransaction = <T>(work: (query: Query) => Promise<T>): Promise<T> =>
    strapi.db.transaction(({ trx }) =>
      work(async (statement, values = []) => (await trx.raw(statement, values as never)).rows),
    ) as Promise<T>;
  const read: Query = async (statement, values = []) =>
    (await strapi.db.connection.raw(statement, values as never)).rows;

  /** Runs after the commit of the transaction that it is called in. */
  const learn: Learn = (stored, named) =>
    strapi.db.transaction(({ onCommit }) =>
      onCommit(() => {
        learning = outside.runInAsyncScope(() =>
          learning
            .then(() => learnWords(read, stored, named))
            .catch((error) => {
              if (!stopping.signal.aborted) strapi.log.error(`[search] words were not learnt: ${error}`);
            }),
        );
      }),
    ) as Promise<void>;
  const settle = (query: Query, key: EntryKey) => settleEntry({ strapi, query, learn, timezone }, key);
  const settleVersion = async (query: Query, documentId: string) => {
    const supersedes = (await supersededBy(strapi, documentId)).get(documentId) ?? [];
    await writeVersion(query, documentId, supersedes);
  };
  const settleVersions = async () => {
    for (const documentId of await staleVersions(strapi, read))
      await inTransaction((query) => settleVersion(query, documentId));
  };
  const settleAll = async (keys: readonly EntryKey[], signal: AbortSignal, tell?: (done: number) => void) => {
    let done = 0;
    let failed = 0;
    for (const key of keys) {
      if (signal.aborted) break;
      try {
        await inTransaction((query) => settle(query, key));
      } catch (error) {
        if (signal.aborted) break;
        failed += 1;
        strapi.log.error(
          `[search] ${key.uid} ${key.documentId} (${key.locale}) was not indexed: ${(error as Error).stack ?? error}`,
        );
      }
      done += 1;
      tell?.(done);
    }
    return { done, failed };
  };

  const repair = async () => {
    const signal = AbortSignal.any([stopping.signal, overtaken.signal]);
    await settleVersions();
    const stale = [...(await staleNames(strapi, read)), ...(await staleEntries(strapi, read, null))];
    await settleAll(stale, signal);
  };

  return {
    async follow({ uid, documentId }, changes) {
      // Of drafts too: they say what supersedes what.
      if (uid === UID.document && documentId)
        await inTransaction((query) => settleVersion(query, documentId));
      if (!concernsSearch(uid) || changes.length === 0) return;
      await inTransaction(async (query) => {
        for (const { documentId, locale } of changes)
          if (locale !== null) await settle(query, { uid, documentId, locale });
      });
    },
    async noticed({ uid, documentId, locale, action }) {
      if (uid !== UID.document || locale === null || action === 'deleted' || action === 'unpublished') return;
      const key = { uid, documentId, locale };
      if (!(await isIndexed(strapi, read, key))) await inTransaction((query) => settle(query, key));
    },
    repair() {
      repairing = outside.runInAsyncScope(() =>
        repairing.then(repair).catch((error) => {
          if (!stopping.signal.aborted)
            strapi.log.error(`[search] the index was not looked over: ${(error as Error).stack ?? error}`);
        }),
      );
    },
    async rebuild({ signal = new AbortController().signal, tell }) {
      // What a repair has still to do is done here, and told.
      overtaken.abort();
      await repairing;
      overtaken = new AbortController();
      const [run] = await read(
        `INSERT INTO search_rebuild (started_at) VALUES (clock_timestamp())
        ON CONFLICT (only_one) DO UPDATE SET started_at = search_rebuild.started_at RETURNING started_at`,
      );
      await settleVersions();
      const names = await settleAll(await staleNames(strapi, read), signal);
      const keys = await staleEntries(strapi, read, run?.started_at as Date);
      const { done, failed } = await settleAll(keys, signal, (count) => tell?.(count, keys.length));
      await learning;
      const lost = names.failed + failed;
      if (signal.aborted || lost > 0) return { done, failed: lost, isWhole: false };
      await forgetWords(read);
      await read('DELETE FROM search_rebuild');
      return { done, failed: 0, isWhole: true };
    },
    async settled() {
      await repairing;
      await learning;
    },
    async stop() {
      stopping.abort();
      await repairing;
      await learning;
    },
  };
}

type Learn = (stored: StoredEntry | null, named: IndexedName | null) => Promise<void>;

interface Settling {
  strapi: Core.Strapi;
  query: Query;
  learn: Learn;
  timezone: string;
}

async function settleEntry({ strapi, query, learn, timezone }: Settling, key: EntryKey): Promise<void> {
  const { uid, documentId, locale } = key;
  await lockEntry(query, documentId);
  // The name first: whoever is hidden disappears from what others are found by.
  const named = isNamed(uid) ? await loadName(strapi, key) : null;
  if (isNamed(uid)) await writeName(query, documentId, locale, named);
  const stored = await loadIndexedEntry(strapi, query, key);
  if (stored) await writeEntry(query, stored, timezone);
  else await removeEntry(query, documentId, locale);
  if (stored || named) await learn(stored, named);
}

/** Drops words that no entry has any more: nobody was shown them, they only lie about. */
async function forgetWords(query: Query): Promise<void> {
  await query(
    `DELETE FROM search_words w WHERE NOT EXISTS (
      SELECT FROM search_matches e WHERE e.locale = w.locale AND e.vector @@ plainto_tsquery(
        (CASE split_part(lower(w.locale), '-', 1) WHEN 'fr' THEN 'portevoix_fr' WHEN 'en' THEN 'portevoix_en' WHEN 'ar' THEN 'portevoix_ar' ELSE 'portevoix_simple' END)::regconfig, w.word))`,
  );
}
