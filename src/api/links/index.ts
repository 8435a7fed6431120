import type { Core } from '@strapi/strapi';
import { createBrokenLinks } from '../../adapters/broken-links';
import { createLinkChecker, type LinkChecker, type LinkCheckSettings } from '../../adapters/link-checker';
import { onMediaChange } from '../../adapters/media-watcher';
import type { PublicationWatcher } from '../../adapters/publication-watcher';
import { createLinkHandlers } from './link-handlers';

type App = { strapi: Core.Strapi };

/** Links of entries: read after each save, checked in the background, shown in the panel where they lead nowhere. */
export default {
  register({ strapi }: App) {
    const broken = createBrokenLinks(strapi);
    strapi.add('broken-links', broken);

    const { list, ignore, heed, look } = createLinkHandlers(strapi, broken);
    const config = { policies: ['admin::isAuthenticatedAdmin'] };
    strapi.server.routes({
      type: 'admin',
      routes: [
        { method: 'GET', path: '/content-manager/links', handler: list, config },
        { method: 'POST', path: '/content-manager/links/ignore', handler: ignore, config },
        { method: 'POST', path: '/content-manager/links/heed', handler: heed, config },
        { method: 'POST', path: '/content-manager/links/look', handler: look, config },
      ],
    } as never);
  },

  async bootstrap({ strapi }: App) {
    // The composition root, which makes the watcher, is registered after the api folders.
    const checker = createLinkChecker(strapi, strapi.get('publication-watcher') as PublicationWatcher);
    strapi.add('link-checker', checker);
    await checker.start();
    onMediaChange(strapi, () => checker.filesChanged());
    const { isOn, everySeconds } = strapi.config.get('link-check') as LinkCheckSettings;
    if (!isOn) return;
    timer = setInterval(() => void checker.look(new Date()), everySeconds * 1000).unref();
  },

  async destroy({ strapi }: App) {
    clearInterval(timer);
    await (strapi.get('link-checker') as LinkChecker).stop();
  },
};

let timer: NodeJS.Timeout | undefined;
