import type { Core } from '@strapi/strapi';
import { type AnswerCache, createAnswerCache } from '../../adapters/answer-cache';
import { type CachePurge, createCachePurge } from '../../adapters/cache-purge';
import { createCacheStore } from '../../adapters/cache-store';
import { databaseTables } from '../../adapters/database-tables';
import { createFrontCache, type FrontCache } from '../../adapters/front-cache';
import { tagsOfLinking } from '../../adapters/linking-entries';
import { onDefaultLocaleChanged, onLocaleAdded, onLocaleRemoved } from '../../adapters/locale-watcher';
import { outgoing } from '../../adapters/outgoing';
import type { PublicationWatcher } from '../../adapters/publication-watcher';
import { openQuickDoor } from '../../adapters/quick-door';
import { recordStatements } from '../../adapters/statement-recorder';
import { cacheTag, EVERYTHING } from '../../domain/cache/cache-tags';
import { tagsOfChange } from '../../domain/cache/change-tags';
import type { FrontSettings } from '../../domain/cache/front-settings';
import { DEFAULT_LOCALE_KEY } from '../../domain/cache/read-tags';

type App = { strapi: Core.Strapi };

interface CacheSettings {
  isOn: boolean;
  memoryBytes: number;
  databaseUrl: string;
  front: FrontSettings | null;
}

/** What the public asks for is answered from memory until something that it shows changes. */
export default {
  register({ strapi }: App) {
    const { isOn, memoryBytes, front } = strapi.config.get('cache') as CacheSettings;
    const store = createCacheStore(memoryBytes, () => Date.now());
    // Until changes are heard of.
    store.suspend();
    const isThere = () => (strapi.get('cache-purge') as CachePurge).isThere();
    strapi.add('answer-cache', createAnswerCache({ store, isOn, isThere, front }));
  },

  async bootstrap({ strapi }: App) {
    const { isOn, databaseUrl, front } = strapi.config.get('cache') as CacheSettings;
    const cache = strapi.get('answer-cache') as AnswerCache;
    const { store } = cache;
    const before = front && frontCacheOf(strapi, front);
    if (before) strapi.add('front-cache', before);
    const purge = createCachePurge({
      databaseUrl,
      heard: (tags) => store.drop(tags),
      connected(isConnected) {
        if (isConnected && isOn) store.resume();
        else store.suspend();
        // What changed while nobody heard of it.
        if (isConnected) before?.tell([EVERYTHING]);
      },
      warn: (message) => strapi.log.warn(message),
    });
    strapi.add('cache-purge', purge);
    const changed = (tags: Iterable<string>) => {
      store.drop(tags);
      purge.tell(tags);
      before?.tell(tags);
    };
    recordStatements(strapi, await databaseTables(strapi), changed);
    followPublication(strapi, purge, changed);
    onLocaleAdded(strapi, async () => changed([EVERYTHING]));
    onLocaleRemoved(strapi, async () => changed([EVERYTHING]));
    onDefaultLocaleChanged(strapi, async () => changed([cacheTag.setting(DEFAULT_LOCALE_KEY)]));
    // Whoever wants each request in the log gets them all.
    if (!strapi.log.isLevelEnabled('http'))
      openQuickDoor(strapi.server.httpServer, (request, response) => cache.answerAtOnce(request, response));
  },

  async destroy({ strapi }: App) {
    // A start that failed may have ended before it.
    if (strapi.has('cache-purge')) await (strapi.get('cache-purge') as CachePurge).stop();
    if (strapi.has('front-cache')) await (strapi.get('front-cache') as FrontCache).stop();
  },
};

/** Null for a front that cannot be told what to forget. */
function frontCacheOf(strapi: Core.Strapi, front: FrontSettings): FrontCache | null {
  if (front.url === null) return null;
  const ask = outgoing(strapi, new URL(front.url).origin);
  return createFrontCache({ front, ask, warn: (message) => strapi.log.warn(message) });
}

function followPublication(
  strapi: Core.Strapi,
  purge: CachePurge,
  changed: (tags: Iterable<string>) => void,
): void {
  const watcher = strapi.get('publication-watcher') as PublicationWatcher;
  /** Of entries that are about to be published, in transactions that are open. */
  const linking = new Map<string, string[]>();
  const keyOf = ({ uid, documentId }: { uid: string; documentId: string }) => `${uid} ${documentId}`;

  watcher.afterSave(async (_save, changes) => {
    for (const change of changes) {
      const found = change.action === 'published' ? await tagsOfLinking(strapi, change) : [];
      if (found.length > 0) linking.set(keyOf(change), [...(linking.get(keyOf(change)) ?? []), ...found]);
      await strapi.db.transaction(({ trx }) => purge.tellWith(trx, [...tagsOfChange(change), ...found]));
    }
  });
  watcher.onPublicationChange('cache', (change) => {
    changed([...tagsOfChange(change), ...(linking.get(keyOf(change)) ?? [])]);
    linking.delete(keyOf(change));
  });
}
