import type { Core } from '@strapi/strapi';
import { onLocaleRemoved } from '../../adapters/locale-watcher';
import type { PublicationWatcher } from '../../adapters/publication-watcher';
import { createSearch } from '../../adapters/search';
import { createSearchIndex, type SearchIndex } from '../../adapters/search-index';
import { ensureSearchTables } from '../../adapters/search-tables';
import { extendGraphql } from './extend-graphql';

type App = { strapi: Core.Strapi };

/** One search over everything that is published. */
export default {
  register({ strapi }: App) {
    strapi.add('search', () => createSearch(strapi, () => new Date()));
    extendGraphql(strapi);
  },
  async bootstrap({ strapi }: App) {
    await ensureSearchTables(strapi);
    const index = createSearchIndex(strapi);
    const watcher = strapi.get('publication-watcher') as PublicationWatcher;
    watcher.afterSave(index.follow);
    watcher.onPublicationChange('search', index.noticed);
    strapi.add('search-index', index);
    onLocaleRemoved(strapi, () => {
      index.repair();
      return index.settled();
    });
    index.repair();
  },
  async destroy({ strapi }: App) {
    await (strapi.get('search-index') as SearchIndex).stop();
  },
};
