import type { Core } from '@strapi/strapi';
import { completeAllLocales } from '../../adapters/locale-completion';
import { onLocaleAdded } from '../../adapters/locale-watcher';
import { createShapedRows } from '../../adapters/shaped-rows';
import { createQueryChecker } from './checked-query';
import { extendGraphql } from './extend-graphql';

type App = { strapi: Core.Strapi };

export default {
  register({ strapi }: App) {
    strapi.add('shaped-rows', createShapedRows(strapi));
    strapi.add('query-checker', createQueryChecker(strapi));
    extendGraphql(strapi);
  },

  bootstrap({ strapi }: App) {
    onLocaleAdded(strapi, () => completeAllLocales(strapi));
  },
};
