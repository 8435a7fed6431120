import type { Core } from '@strapi/strapi';
import { modelsOf } from '../../adapters/model-of';
import { createOverrideLog, ensureOverrideLog } from '../../adapters/override-log';
import { createPublicationGate } from '../../adapters/publication-gate';
import type { PublicationWatcher } from '../../adapters/publication-watcher';
import { createReadiness, READINESS, type Readiness } from '../../adapters/readiness';
import { refuse } from '../../adapters/refusal-error';
import { checkInverseRelations } from '../../domain/publication/checks/inverse-relations';
import { createChecklistHandlers } from './checklist-handlers';
import { linkFaultsOf } from './link-faults';

const CHECKLIST = '/content-manager/checklist/:uid';

/** The checklist: a gate on every way to publication, and what its panel beside the edit page asks for. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const readiness = createReadiness(strapi, () => new Date());
    strapi.add(READINESS, readiness);

    const { facts, publish } = createChecklistHandlers(strapi, readiness, createOverrideLog(strapi));
    const config = { policies: ['admin::isAuthenticatedAdmin'] };
    strapi.server.routes({
      type: 'admin',
      routes: [
        { method: 'GET', path: `${CHECKLIST}/facts`, handler: facts, config },
        { method: 'POST', path: `${CHECKLIST}/:documentId/publish`, handler: publish, config },
      ],
    } as never);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureOverrideLog(strapi);
    // The watcher is made after the `register` of api folders.
    const watcher = strapi.get('publication-watcher') as PublicationWatcher;
    const readiness = strapi.get(READINESS) as Readiness;
    readiness.askAboutLinks(linkFaultsOf(strapi));
    watcher.beforePublication(createPublicationGate(readiness));
    // The gate looks at the entry that is written: nothing may change another one beside it.
    watcher.beforeSave(async ({ uid, action, data }) => {
      const isNew = action === 'create' || action === 'clone';
      const found = data ? checkInverseRelations(uid, data, isNew, modelsOf(strapi)) : [];
      if (found.length > 0) refuse(strapi, found);
    });
    // Roles are given it by src/api/panel, whose bootstrap comes after this one: api folders are read in alphabetical order.
    await strapi.service('admin::permission').actionProvider.register({
      section: 'plugins',
      subCategory: 'checklist',
      displayName: 'Publier malgré un point bloquant, en disant pourquoi',
      uid: 'checklist.override',
      pluginName: 'content-manager',
    });
  },
};
