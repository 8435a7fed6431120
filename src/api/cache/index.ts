import type { Core } from '@strapi/strapi';
import { type AnswerCache, createAnswerCache } from '../../adapters/answer-cache';
import { type CachePurge, createCachePurge } from '../../adapters/cache-purge';
import { createCacheStore } from '../../adapters/cache-store';
import { databaseTables } from '../../adapters/database-tables';
import { createFrontCache, type FrontCache } from '../../adapters/front-cache';
import { createKeptReadings, type KeptReadings } from '../../adapters/kept-readings';
import { tagsOfLinking } from '../../adapters/linking-entries';
import { onDefaultLocaleChanged, onLocaleAdded, onLocaleRemoved } from '../../adapters/locale-watcher';
import { outgoing } from '../../adapters/outgoing';
import type { PublicationWatcher } from '../../adapters/publication-watcher';
import { openQuickDoor } from '../../adapters/quick-door';
import { recordStatements, type StatementRecorder } from '../../adapters/statement-recorder';
import { createWebhookFollower, type WebhookFollower } from '../../adapters/webhook-follower';
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
    strapi.add(
      'kept-readings',
      createKeptReadings(strapi, () => Date.now()),
    );
  },

  async bootstrap({ strapi }: App) {
    const { isOn, databaseUrl, front } = strapi.config.get('cache') as CacheSettings;
    const cache = strapi.get('answer-cache') as AnswerCache;
    const { store } = cache;
    const { store: readings } = strapi.get('kept-readings') as KeptReadings;
    const before = front && frontCacheOf(strapi, front);
    if (before) strapi.add('front-cache', before);
    const webhooks = createWebhookFollower(strapi);
    strapi.add('webhook-follower', webhooks);
    const purge = createCachePurge({
      databaseUrl,
      heard(tags) {
        store.drop(tags);
        readings.drop(tags);
        webhooks.heard(tags);
      },
      connected(isConnected) {
        if (isConnected && isOn) store.resume();
        else store.suspend();
        if (isConnected) readings.resume();
        else readings.suspend();
        if (!isConnected) return;
        // What changed while nobody heard of it.
        before?.tell([EVERYTHING]);
        webhooks.reload();
      },
      warn: (message) => strapi.log.warn(message),
    });
    strapi.add('cache-purge', purge);
    const changing = (tags: readonly string[]) => {
      const drops = [store.hold(tags), readings.hold(tags)];
      return () => {
        for (const drop of drops) drop();
        before?.tell(tags);
      };
    };
    const changed = (tags: readonly string[]) => {
      changing(tags)();
      purge.tell(tags);
    };
    const { tell, tellWith } = purge;
    const recorder = recordStatements(strapi, await databaseTables(strapi), { changing, tell, tellWith });
    strapi.add('statement-recorder', recorder);
    followPublication(strapi, recorder);
    onLocaleAdded(strapi, async () => changed([EVERYTHING]));
    onLocaleRemoved(strapi, async () => changed([EVERYTHING]));
    onDefaultLocaleChanged(strapi, async () => changed([cacheTag.setting(DEFAULT_LOCALE_KEY)]));
    // Whoever wants each request in the log gets them all.
    if (!strapi.log.isLevelEnabled('http')) openQuickDoor(strapi.server.httpServer, cache.answerAtOnce);
  },

  async destroy({ strapi }: App) {
    // A start that failed may have ended before it.
    if (strapi.has('cache-purge')) await (strapi.get('cache-purge') as CachePurge).stop();
    if (strapi.has('webhook-follower')) await (strapi.get('webhook-follower') as WebhookFollower).settled();
    if (strapi.has('front-cache')) await (strapi.get('front-cache') as FrontCache).stop();
  },
};

/** Null for a front that cannot be told what to forget. */
function frontCacheOf(strapi: Core.Strapi, front: FrontSettings): FrontCache | null {
  if (front.url === null) return null;
  const ask = outgoing(strapi, new URL(front.url).origin);
  return createFrontCache({ front, ask, warn: (message) => strapi.log.warn(message) });
}

function followPublication(strapi: Core.Strapi, recorder: StatementRecorder): void {
  const watcher = strapi.get('publication-watcher') as PublicationWatcher;
  watcher.beforeCommit(async (changes) => {
    const tags = changes.flatMap(tagsOfChange);
    for (const change of changes)
      if (change.action === 'published') tags.push(...(await tagsOfLinking(strapi, change)));
    await strapi.db.transaction(({ trx }) => recorder.note(trx, tags));
  });
}
