import type { Core } from '@strapi/strapi';
import { onLocaleAdded } from '../../adapters/locale-watcher';
import { applyPanelConfiguration } from '../../adapters/panel-configuration';
import { guardPanelRoutes } from '../../adapters/panel-guards';
import { applyPanelRoles } from '../../adapters/panel-roles';
import { ensureLocales } from '../../adapters/site-locales';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    guardPanelRoutes(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    // Strapi makes its three roles after the bootstrap of api folders (5.54, Strapi.bootstrap); asked earlier, it makes them now.
    await strapi.service('admin::role').createRolesIfNoneExist();
    // The roles name every locale: those of the first start have to be there.
    await ensureLocales(strapi);
    await applyPanelConfiguration(strapi);
    await applyPanelRoles(strapi);
    onLocaleAdded(strapi, () => applyPanelRoles(strapi));
  },
};
