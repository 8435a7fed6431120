import type { Core } from '@strapi/strapi';
import { type AnswerCache, createAnswerCache } from '../../adapters/answer-cache';
import { type CachePurge, createCachePurge } from '../../adapters/cache-purge';
import { createCacheStore } from '../../adapters/cache-store';
import { databaseTables } from '../../adapters/database-tables';
import { tagsOfLinking } from '../../adapters/linking-entries';
import { onDefaultLocaleChanged, onLocaleAdded, onLocaleRemoved } from '../../adapters/locale-watcher';
import type { PublicationWatcher } from '../../adapters/publication-watcher';
import { openQuickDoor } from '../../adapters/quick-door';
import { recordStatements } from '../../adapters/statement-recorder';
import { cacheTag, EVERYTHING } from '../../domain/cache/cache-tags';
import { tagsOfChange } from '../../domain/cache/change-tags';
import { DEFAULT_LOCALE_KEY } from '../../domain/cache/read-tags';

type App = { strapi: Core.Strapi };

interface CacheSettings {
  isOn: boolean;
  memoryBytes: number;
  databaseUrl: string;
}

/** What the public asks for is answered from memory until something that it shows changes. */
export default {
  register({ strapi }: App) {
    const { memoryBytes } = strapi.config.get('cache') as CacheSettings;
    const store = createCacheStore(memoryBytes, () => Date.now());
    // Until changes are heard of.
    store.suspend();
    strapi.add(
      'answer-cache',
      createAnswerCache(store, () => (strapi.get('cache-purge') as CachePurge).isThere()),
    );
  },

  async bootstrap({ strapi }: App) {
    const { isOn, databaseUrl } = strapi.config.get('cache') as CacheSettings;
    const cache = strapi.get('answer-cache') as AnswerCache;
    const { store } = cache;
    const purge = createCachePurge({
      databaseUrl,
      heard: (tags) => store.drop(tags),
      connected: (isConnected) => (isConnected && isOn ? store.resume() : store.suspend()),
      warn: (message) => strapi.log.warn(message),
    });
    strapi.add('cache-purge', purge);
    const changed = (tags: Iterable<string>) => {
      store.drop(tags);
      purge.tell(tags);
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
  },
};

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
