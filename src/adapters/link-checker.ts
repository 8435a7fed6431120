import { AsyncResource } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { fullPopulate } from '../domain/content/full-populate';
import { hasDraftAndPublish } from '../domain/content/model';
import { readingPath } from '../domain/content/reading-path';
import { ALL_UIDS, UID } from '../domain/content/uids';
import { linkTarget } from '../domain/link-check/link-target';
import { linksOf } from '../domain/link-check/links-of';
import { nextLook } from '../domain/link-check/next-look';
import type { PublicationChange } from '../domain/publication/publication-change';
import { lookInside, pathsOfDownload, siteOrigins } from './internal-links';
import { createLinkStore, type StoredLink } from './link-store';
import { createLinkVisit } from './link-visit';
import { modelsOf } from './model-of';
import { outgoing } from './outgoing';
import type { PublicationWatcher } from './publication-watcher';
import { addressingOf } from './reader-addresses';

/** What config/link-check.ts says. */
export interface LinkCheckSettings {
  /** Whether outside addresses are looked at by themselves. */
  isOn: boolean;
  everySeconds: number;
  linksAtOnce: number;
  /** Between two looks at addresses of one host. */
  hostPauseSeconds: number;
}

/** Knows the links of all entries, and whether they lead somewhere. */
export interface LinkChecker {
  /** Makes the tables, and reads in the background the entries that came or changed by another way. */
  start(): Promise<void>;
  /**
   * Looks at some outside addresses that are due, each claimed before; answers how many. Entries that could not be read are tried
   * again, later and later. One call at a time; never rejects.
   */
  look(now: Date): Promise<number>;
  /** Looks at what one link leads to, at once. False when its host asked to be left alone, or is just being looked at. */
  lookAt(address: string, now: Date): Promise<boolean>;
  /** Places below `/uploads/` are looked at again. */
  filesChanged(): void;
  /** Done when nothing waits to be read. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

type Task = () => Promise<void>;

export function createLinkChecker(strapi: Core.Strapi, watcher: PublicationWatcher): LinkChecker {
  const store = createLinkStore(strapi);
  const stopping = new AbortController();
  const waiting = new Map<string, Task>();
  /** What went wrong in the background, and how many looks go by before it is tried again. */
  const failed = new Map<string, { task: Task; tries: number; looks: number }>();
  const visit = createLinkVisit();
  let working: Promise<void> | null = null;
  // What is read after a save must not count as part of its transaction.
  const outside = new AsyncResource('link-checker');

  const work = async () => {
    for (const [name, task] of waiting) {
      waiting.delete(name);
      try {
        await task();
        failed.delete(name);
      } catch (error) {
        if (stopping.signal.aborted) continue;
        strapi.log.error(`[links] ${name}: ${(error as Error).stack ?? error}`);
        const tries = (failed.get(name)?.tries ?? 0) + 1;
        failed.set(name, { task, tries, looks: 2 ** Math.min(tries - 1, TRIES_APART_AT_MOST) - 1 });
      }
    }
    working = null;
  };
  const ask = (name: string, task: Task) => {
    if (stopping.signal.aborted) return;
    // Asked again: what is known by then counts.
    waiting.delete(name);
    waiting.set(name, task);
    working ??= outside.runInAsyncScope(work);
  };

  const tryAgain = () => {
    for (const [name, one] of failed) {
      if (one.looks === 0) ask(name, one.task);
      one.looks -= 1;
    }
  };

  const readEntry = async (uid: string, documentId: string) => {
    const modelOf = modelsOf(strapi);
    const entry = { uid, documentId };
    const state = await store.stateOf(entry);
    const origins = await siteOrigins(strapi);
    const rows = (await strapi.db.query(uid as never).findMany({
      where: { documentId } as never,
      populate: fullPopulate(uid, modelOf) as never,
    })) as unknown as Record<string, unknown>[];
    const links = rows.flatMap((row) =>
      linksOf(uid, row, modelOf).map(
        (link): StoredLink => ({
          ...link,
          target: linkTarget(link.address, origins),
          locale: (row.locale as string | null) ?? '',
          isPublic: !hasDraftAndPublish(modelOf(uid)) || row.publishedAt !== null,
        }),
      ),
    );
    await store.replace(entry, links, state, new Date());
    await lookAtKeys(await store.internalKeys({ entry }));
  };

  const lookAtKeys = async (keys: string[]) => {
    const origins = await siteOrigins(strapi);
    for (const key of keys) {
      if (stopping.signal.aborted) return;
      await store.keepInternal(key, await lookInside(strapi, key, origins), new Date());
    }
  };

  const follow = ({ uid, locale, slug, previousSlug }: PublicationChange) => {
    if (uid === UID.redirect)
      return ask('redirects', async () => lookAtKeys(await store.internalKeys('redirected or broken')));
    const addressing = addressingOf(strapi);
    const paths = [slug, previousSlug].flatMap((name) => [
      readingPath(uid, { slug: name, locale }, addressing) ?? [],
      uid === UID.document ? pathsOfDownload(name, locale, addressing.defaultLocale) : [],
    ]);
    const flat = [...new Set(paths.flat())];
    if (flat.length > 0)
      ask(`to ${flat.join(' ')}`, async () => lookAtKeys(await store.internalKeys({ paths: flat })));
  };

  watcher.afterSave(async ({ uid, documentId }) => {
    if (documentId && uid !== UID.redirect)
      await strapi.db.transaction(({ onCommit }) =>
        onCommit(() => ask(`${uid} ${documentId}`, () => readEntry(uid, documentId))),
      );
  });
  watcher.onPublicationChange('links', (change) => void follow(change));

  const settings = () => strapi.config.get('link-check') as LinkCheckSettings;

  const lookOutside = async (now: Date, pauseSeconds: number, key?: string): Promise<boolean> => {
    const claimed = await store.claim(now, pauseSeconds, key);
    if (!claimed) return false;
    const { signal } = stopping;
    const send = outgoing(strapi);
    const request: typeof send = (address, options) => send(address, { ...options, signal });
    const { judgement, pauses } = await visit(claimed.key, request, now);
    if (signal.aborted) return false;
    for (const { host, seconds } of pauses)
      await store.pauseHost(host, new Date(now.getTime() + seconds * 1000));
    await store.keepOutside(claimed.key, nextLook(claimed.state, judgement, now));
    return true;
  };

  const lookSeveral = async (now: Date): Promise<number> => {
    const { linksAtOnce, hostPauseSeconds } = settings();
    let looks = 0;
    try {
      while (looks < linksAtOnce && !stopping.signal.aborted && (await lookOutside(now, hostPauseSeconds)))
        looks += 1;
      await store.tidy(now);
    } catch (error) {
      if (!stopping.signal.aborted) strapi.log.error(`[links] ${(error as Error).stack ?? error}`);
    }
    return looks;
  };
  let looking: Promise<number> | null = null;

  return {
    async start() {
      await store.ensureTables();
      for (const uid of ALL_UIDS)
        if (uid !== UID.redirect)
          ask(`all ${uid}`, async () => {
            for (const documentId of await store.unread(uid))
              ask(`${uid} ${documentId}`, () => readEntry(uid, documentId));
          });
    },
    look(now) {
      tryAgain();
      looking ??= lookSeveral(now).finally(() => {
        looking = null;
      });
      return looking;
    },
    async lookAt(address, now) {
      const target = linkTarget(address, await siteOrigins(strapi));
      if (target.kind === 'internal') await lookAtKeys([target.key]);
      return target.kind === 'outside' ? lookOutside(now, MINUTE, target.key) : true;
    },
    filesChanged: () =>
      ask('files', async () => lookAtKeys(await store.internalKeys({ below: '/uploads/' }))),
    async settled() {
      while (working) await working;
    },
    async stop() {
      waiting.clear();
      failed.clear();
      stopping.abort();
      await working;
      await looking;
    },
  };
}

/** The longest wait, in doublings of the time between two looks: about a day where that is a minute. */
const TRIES_APART_AT_MOST = 10;
/** Seconds between two looks that a person asks for. */
const MINUTE = 60;
