import type { Core } from '@strapi/strapi';
import { siteConfiguration } from '../../adapters/site-context';
import { partnerRoot } from '../../domain/partner-page/partner-path';
import { createPartnerPageHandler } from './partner-page-handler';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const configuration = siteConfiguration(strapi);
    strapi.server.routes(
      configuration.locales.map((locale) => ({
        method: 'GET' as const,
        path: `${partnerRoot(locale, configuration)}/:plural/:slug`,
        handler: createPartnerPageHandler(strapi, locale),
        config: { auth: false as const },
      })) as never,
    );
  },
};
