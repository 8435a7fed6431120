import type { Core } from '@strapi/strapi';
import { createProposalMailer } from '../../adapters/proposal-mailer';
import { createProposals } from '../../adapters/proposals';
import type { PublicationWatcher } from '../../adapters/publication-watcher';
import { isDrafted } from '../../domain/content/uids';
import type { ProposalTarget } from '../../domain/proposals/proposal';
import { createProposalHandlers } from './proposal-handlers';

type App = { strapi: Core.Strapi };

const ADDRESS = '/content-manager/proposals/:uid/:documentId';

/** «Proposer à la publication»: who writes asks, who publishes answers. */
export default {
  register({ strapi }: App) {
    const proposals = createProposals(strapi);
    const handlers = createProposalHandlers(strapi, proposals, createProposalMailer(strapi));
    const config = { policies: ['admin::isAuthenticatedAdmin'] };
    strapi.server.routes({
      type: 'admin',
      routes: [
        { method: 'GET', path: ADDRESS, handler: handlers.show, config },
        { method: 'POST', path: ADDRESS, handler: handlers.propose, config },
        { method: 'DELETE', path: ADDRESS, handler: handlers.withdraw, config },
        { method: 'POST', path: `${ADDRESS}/refuse`, handler: handlers.refuse, config },
      ],
    } as never);
  },

  async bootstrap({ strapi }: App) {
    const proposals = createProposals(strapi);
    await proposals.ensureTable();
    const watcher = strapi.get('publication-watcher') as PublicationWatcher;
    watcher.onPublicationChange('proposals', async ({ action, uid, documentId, locale }) => {
      if (!isDrafted(uid) || locale === null) return;
      if (action !== 'published' && action !== 'updated') return;
      const target = { uid, documentId, locale };
      const last = await proposals.last(target);
      if (!last || last.outcome !== null) return;
      // Readers also notice what the machine writes: only a publication since answers a proposal.
      if (!(await isPublishedSince(strapi, target, last.proposedAt))) return;
      await proposals.end(target, { outcome: 'published', by: null, at: new Date() });
    });
    // A draft that nobody has published is deleted without readers noticing.
    watcher.afterSave(async ({ action, uid, documentId, locales }) => {
      if (action !== 'delete' || !documentId || !isDrafted(uid)) return;
      const end = { outcome: 'withdrawn', by: null, at: new Date() } as const;
      for (const locale of Array.isArray(locales) ? locales : [null])
        await proposals.end({ uid, documentId, locale }, end);
    });
  },
};

async function isPublishedSince(strapi: Core.Strapi, target: ProposalTarget, since: Date): Promise<boolean> {
  const { uid, documentId, locale } = target;
  const where = { documentId, locale, publishedAt: { $gte: since } };
  return (await strapi.db.query(uid as never).count({ where: where as never })) > 0;
}
