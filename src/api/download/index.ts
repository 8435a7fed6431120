import type { Core } from '@strapi/strapi';
import { createDownloadCounts } from '../../adapters/download-counts';
import { createDownloadHandler } from './download-handler';
import { createFileHandlers } from './file-handlers';
import { createThumbnailHandler } from './thumbnail-handler';

type App = { strapi: Core.Strapi };

/** The stable address of each document: whoever has the link gets the latest version. The team learns how often. */
export default {
  register({ strapi }: App) {
    const counts = createDownloadCounts(strapi);
    const handler = createDownloadHandler(strapi, counts);
    const file = createFileHandlers(strapi, counts);
    const config = { auth: false };
    const team = { policies: ['admin::isAuthenticatedAdmin'] };
    strapi.server.routes([
      { method: 'GET', path: '/documents/:slug/download', handler, config },
      { method: 'GET', path: '/documents/:slug/download/:number', handler, config },
      { method: 'GET', path: '/:locale/documents/:slug/download', handler, config },
      { method: 'GET', path: '/:locale/documents/:slug/download/:number', handler, config },
      {
        method: 'GET',
        path: '/documents/thumbnails/:picture',
        handler: createThumbnailHandler(strapi),
        config,
      },
    ] as never);
    strapi.server.routes({
      type: 'admin',
      prefix: '/admin',
      routes: [
        { method: 'GET', path: '/documents/:documentId/file', handler: file.show, config: team },
        { method: 'POST', path: '/documents/:documentId/file/read', handler: file.readAgain, config: team },
      ],
    } as never);
  },
  async bootstrap({ strapi }: App) {
    await createDownloadCounts(strapi).ensureTable();
  },
};
