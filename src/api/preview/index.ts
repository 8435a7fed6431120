import type { Core } from '@strapi/strapi';
import { createDraftLinks, type DraftLinks, ensureDraftLinks } from '../../adapters/draft-links';
import { createPreviewTokens } from '../../adapters/preview-token';
import { createPublishedContent } from '../../adapters/published-content';
import { createDraftLinkHandlers } from './draft-link-handlers';
import { withoutToken } from './draft-page';
import { createPictureHandler } from './picture-handler';
import { createPreviewAddress } from './preview-address';
import { createPreviewHandler } from './preview-handler';
import { createSharedDraftHandler } from './shared-draft-handler';

const LINKS = '/content-manager/draft-links/:uid/:documentId';

/** Drafts shown as readers would see them: to the panel, and to whoever was given a link. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const secret = strapi.config.get('admin.auth.secret') as string;
    const content = createPublishedContent(strapi);
    const tokens = createPreviewTokens(secret);
    const addressOf = createPreviewAddress(strapi, tokens);
    // A function is taken for the maker of what it stands for.
    strapi.add('preview-address', () => addressOf);

    const links = createDraftLinks(strapi, secret);
    strapi.add('draft-links', links);
    const preview = withoutToken(createPreviewHandler(strapi, content, tokens));
    const picture = withoutToken(createPictureHandler(strapi, content, tokens));
    const sharedDraft = withoutToken(createSharedDraftHandler(strapi, content, links));
    const open = { auth: false as const };
    strapi.server.routes([
      { method: 'GET', path: '/preview/:token', handler: preview, config: open },
      { method: 'GET', path: '/preview/:token/:file', handler: picture, config: open },
      { method: 'GET', path: '/brouillon/:token', handler: sharedDraft, config: open },
    ] as never);

    const { list, make, revoke } = createDraftLinkHandlers(strapi, links);
    const config = { policies: ['admin::isAuthenticatedAdmin'] };
    strapi.server.routes({
      type: 'admin',
      routes: [
        { method: 'GET', path: LINKS, handler: list, config },
        { method: 'POST', path: LINKS, handler: make, config },
        { method: 'DELETE', path: `${LINKS}/:id`, handler: revoke, config },
      ],
    } as never);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureDraftLinks(strapi);
    if (!strapi.config.get('housekeeping.isOn')) return;
    const prune = () =>
      (strapi.get('draft-links') as DraftLinks)
        .prune(new Date())
        .catch((error: Error) => strapi.log.error(`[draft links] ${error.message}`));
    strapi.cron.add({ draftLinks: { task: prune, options: { rule: '0 30 * * * *' } } });
  },
};
