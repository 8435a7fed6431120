import type { Core } from '@strapi/strapi';
import { createUsages } from '../../adapters/usages';
import { createFileListHandler } from './file-list-handler';
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
      routes: [
        {
          method: 'GET',
          path: '/content-manager/usages/files',
          handler: createFileListHandler(strapi),
          config,
        },
        { method: 'POST', path: '/content-manager/usages/:uid', handler, config },
      ],
    } as never);
  },
};
