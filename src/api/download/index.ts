import type { Core } from '@strapi/strapi';
import { createDownloadHandler } from './download-handler';

/** The stable address of each document: whoever has the link gets the latest version. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const handler = createDownloadHandler(strapi);
    const config = { auth: false };
    strapi.server.routes([
      { method: 'GET', path: '/documents/:slug/download', handler, config },
      { method: 'GET', path: '/:locale/documents/:slug/download', handler, config },
    ] as never);
  },
};
