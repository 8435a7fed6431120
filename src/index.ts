import type { Core } from '@strapi/strapi';
import { createDocumentFacts } from './adapters/document-facts';
import { createEntryDefaults } from './adapters/entry-defaults';
import { createLinkKeeper } from './adapters/link-keeper';
import { completeAllLocales, createLocaleCompletion } from './adapters/locale-completion';
import { createSectionLoopCheck, createVersionLoopCheck } from './adapters/loop-checks';
import { modelsOf } from './adapters/model-of';
import { applyPanelRoles } from './adapters/panel-roles';
import { registerPublicReader } from './adapters/public-reader';
import { createPublicationWatcher } from './adapters/publication-watcher';
import { addressingOf } from './adapters/reader-addresses';
import {
  createRedirectKeeper,
  createRedirectLoopCheck,
  createRedirectStartCheck,
} from './adapters/redirect-keeper';
import { createSharedAttributeKeeper } from './adapters/shared-attributes';
import { ensureLocales } from './adapters/site-locales';
import { createSlugKeeper } from './adapters/slug-keeper';
import { ensureIndexes } from './adapters/unique-indexes';
import { createWithholder } from './adapters/withholder';
import { checkEntry } from './domain/publication/check-entry';

type App = { strapi: Core.Strapi };

/** The composition root: builds the adapters and wires them, nothing else. */
export default {
  register({ strapi }: App) {
    strapi.customFields.register({ name: 'choice', type: 'enumeration' });
    registerPublicReader(strapi);
    const watcher = createPublicationWatcher(strapi);
    const facts = createDocumentFacts(strapi, watcher);
    const addressing = addressingOf(strapi);
    watcher.beforeSave(createSlugKeeper(strapi, addressing.defaultLocale));
    watcher.beforeSave(createRedirectStartCheck(strapi));
    watcher.beforeSave(createLinkKeeper(strapi));
    watcher.beforeSave(createSharedAttributeKeeper(strapi, addressing.defaultLocale));
    watcher.beforeSave(createEntryDefaults(strapi, addressing.defaultLocale, () => new Date()));
    watcher.beforeSave(facts.keepOut);
    watcher.beforePublication((uid, entry) => checkEntry(uid, entry, modelsOf(strapi)));
    watcher.beforePublication(createSectionLoopCheck(strapi));
    watcher.beforePublication(createVersionLoopCheck(strapi));
    watcher.beforePublication(createRedirectLoopCheck(strapi));
    watcher.afterSave(createLocaleCompletion(strapi, addressing.defaultLocale));
    watcher.afterSave(createWithholder(strapi, () => new Date()));
    watcher.afterSave(createRedirectKeeper(strapi, addressing));
    watcher.afterSave(facts.follow);
    strapi.add('publication-watcher', watcher);
    strapi.add('document-facts', facts);
  },

  async bootstrap({ strapi }: App) {
    await ensureIndexes(strapi);
    await ensureLocales(strapi);
    await applyPanelRoles(strapi);
    await completeAllLocales(strapi);
    await strapi.get('schedule-clock').start();
    await strapi.service('api::sample.sample').greet();
  },
};
