import type { Core } from '@strapi/strapi';
import { onLocaleAdded } from '../../adapters/locale-watcher';
import { applyPanelConfiguration } from '../../adapters/panel-configuration';
import { guardPanelRoutes } from '../../adapters/panel-guards';
import { applyPanelRoles } from '../../adapters/panel-roles';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    guardPanelRoutes(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await applyPanelConfiguration(strapi);
    onLocaleAdded(strapi, () => applyPanelRoles(strapi));
  },
};
