import type { Core } from '@strapi/strapi';
import { followChanges } from '../../adapters/change-purger';
import type { PublicationWatcher } from '../../adapters/publication-watcher';
import { recordReadings } from '../../adapters/reading-recorder';
import { createResponseCache, type ResponseCache } from '../../adapters/response-cache';

type App = { strapi: Core.Strapi };

/** Answers to the public are kept in memory; src/middlewares/response-cache.ts gives them out. */
export default {
  register({ strapi }: App) {
    strapi.add('response-cache', createResponseCache(strapi));
  },

  async bootstrap({ strapi }: App) {
    const { settings, store, channel } = strapi.get('response-cache') as ResponseCache;
    if (!settings.isOn) return;
    const watcher = strapi.get('publication-watcher') as PublicationWatcher;
    recordReadings(strapi, (tags) => {
      store.purge(tags);
      void channel.send(tags).catch((error) => strapi.log.error(`[cache] a purge was not sent: ${error}`));
    });
    followChanges(strapi, watcher, { purge: (tags) => store.purge(tags), channel });
    await channel.start();
  },

  async destroy({ strapi }: App) {
    await (strapi.get('response-cache') as ResponseCache).channel.stop();
  },
};
