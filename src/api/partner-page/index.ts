import type { Core } from '@strapi/strapi';
import { createPartnerPageHandler } from './partner-page-handler';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const handler = createPartnerPageHandler(strapi);
    // What the address begins with differs from language to language, and languages are added in the panel.
    strapi.server.routes(
      ['/:root/:plural/:slug', '/:locale/:root/:plural/:slug'].map((path) => ({
        method: 'GET' as const,
        path,
        handler,
        config: { auth: false as const },
      })) as never,
    );
  },
};
