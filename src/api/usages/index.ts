import type { Core } from '@strapi/strapi';
import { createUsages } from '../../adapters/usages';
import { createFileListHandler } from './file-list-handler';
import { createFileRemovalHandler } from './file-removal-handler';
import { createUsageHandler } from './usage-handler';

/** Where entries and files are used: shown in the panel, beside them and before they are deleted; and that deletion of a file. */
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
        {
          method: 'DELETE',
          path: '/content-manager/usages/files/:id',
          handler: createFileRemovalHandler(strapi),
          // As Strapi has it on its own door to the same (upload, 5.54).
          config: {
            policies: [
              ...config.policies,
              { name: 'admin::hasPermissions', config: { actions: ['plugin::upload.assets.update'] } },
            ],
          },
        },
        { method: 'POST', path: '/content-manager/usages/:uid', handler, config },
      ],
    } as never);
  },
};
