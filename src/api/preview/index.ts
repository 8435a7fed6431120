import type { Core } from '@strapi/strapi';
import { createPreviewTokens } from '../../adapters/preview-token';
import { createPublishedContent } from '../../adapters/published-content';
import { withoutToken } from './draft-page';
import { createPreviewAddress } from './preview-address';
import { createPreviewHandler } from './preview-handler';

/** Drafts shown as readers would see them: to the panel, and to whoever was given a link. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const content = createPublishedContent(strapi);
    const tokens = createPreviewTokens(strapi.config.get('admin.auth.secret') as string);
    const addressOf = createPreviewAddress(strapi, tokens);
    // A function is taken for the maker of what it stands for.
    strapi.add('preview-address', () => addressOf);
    strapi.server.routes([
      {
        method: 'GET',
        path: '/preview/:token',
        handler: withoutToken(createPreviewHandler(strapi, content, tokens) as never),
        config: { auth: false },
      },
    ] as never);
  },
};
