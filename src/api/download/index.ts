import type { Core } from '@strapi/strapi';
import { createDownloadCounts } from '../../adapters/download-counts';
import { createCountsHandler } from './counts-handler';
import { createDownloadHandler } from './download-handler';

type App = { strapi: Core.Strapi };

/** The stable address of each document: whoever has the link gets the latest version. The team learns how often. */
export default {
  register({ strapi }: App) {
    const counts = createDownloadCounts(strapi);
    const handler = createDownloadHandler(strapi, counts);
    const config = { auth: false };
    strapi.server.routes([
      { method: 'GET', path: '/documents/:slug/download', handler, config },
      { method: 'GET', path: '/:locale/documents/:slug/download', handler, config },
    ] as never);
    strapi.server.routes({
      type: 'admin',
      prefix: '/admin',
      routes: [
        {
          method: 'GET',
          path: '/documents/:documentId/downloads',
          handler: createCountsHandler(strapi, counts),
          config: { policies: ['admin::isAuthenticatedAdmin'] },
        },
      ],
    } as never);
  },
  async bootstrap({ strapi }: App) {
    await createDownloadCounts(strapi).ensureTable();
  },
};
