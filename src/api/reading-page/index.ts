import type { Core } from '@strapi/strapi';
import { createPublishedContent } from '../../adapters/published-content';
import { siteConfiguration } from '../../adapters/site-context';
import { createAssetHandlers } from './asset-handlers';
import { createMissingHandler } from './missing-handler';
import { createPageHandler } from './page-handler';

/**
 * The site that readers see without a front end: a page for each published entry, at the root of this server. The routes take
 * every address that nothing else has taken, and pass on what is not theirs.
 */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const { readingPages } = siteConfiguration(strapi);
    const content = createPublishedContent(strapi);
    const open = { auth: false as const };
    const assets = createAssetHandlers(content, siteConfiguration(strapi).defaultLocale);
    strapi.server.routes([
      { method: 'GET', path: '/(.*)', handler: createMissingHandler(strapi, content), config: open },
      // Embeds and the pages for partners need these two whether or not there are reading pages.
      { method: 'GET', path: '/site.css', handler: assets.style, config: open },
      { method: 'GET', path: '/fonts/newsreader-600.woff2', handler: assets.font, config: open },
      ...(readingPages === 'off'
        ? []
        : [
            {
              method: 'GET' as const,
              path: '/(.*)',
              handler: createPageHandler(strapi, content),
              config: open,
            },
          ]),
    ] as never);
  },
};
