import type { Core } from '@strapi/strapi';
import { createUsages } from '../../adapters/usages';
import { createUsageHandler } from './usage-handler';

/** Where entries and files are used: shown in the panel, beside them and before they are deleted. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const usages = createUsages(strapi);
    strapi.add('usages', usages);
    const handler = createUsageHandler(strapi, usages);
    const config = { policies: ['admin::isAuthenticatedAdmin'] };
    strapi.server.routes({
      type: 'admin',
      routes: [{ method: 'POST', path: '/content-manager/usages/:uid', handler, config }],
    } as never);
  },
};
