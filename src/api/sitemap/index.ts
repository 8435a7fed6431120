import type { Core } from '@strapi/strapi';
import { createPublishedAddresses } from '../../adapters/published-addresses';
import { createPublishedContent } from '../../adapters/published-content';
import { siteConfiguration } from '../../adapters/site-context';
import { createRobotsHandler } from './robots-handler';
import { createSecurityHandler } from './security-handler';
import { createSitemapHandler } from './sitemap-handler';

/** What machines look for at the root of a site: what is there, what they may read, where a weakness is reported. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const config = { auth: false };
    const sitemap = createSitemapHandler(strapi, createPublishedAddresses(strapi));
    const { readingPages, readersUrl, serverUrl } = siteConfiguration(strapi);
    // Where nobody shows pages, there is nothing to list.
    const hasPages = readingPages !== 'off' || readersUrl !== serverUrl;
    strapi.server.routes([
      ...(hasPages
        ? [
            { method: 'GET', path: '/sitemap.xml', handler: sitemap, config },
            { method: 'GET', path: '/sitemap-:part(\\d{1,6}).xml', handler: sitemap, config },
          ]
        : []),
      { method: 'GET', path: '/robots.txt', handler: createRobotsHandler(strapi, hasPages), config },
      {
        method: 'GET',
        path: '/.well-known/security.txt',
        handler: createSecurityHandler(strapi, createPublishedContent(strapi)),
        config,
      },
    ] as never);
  },
};
