import type { Core } from '@strapi/strapi';
import { createPublishedContent } from '../../adapters/published-content';
import { createFeedHandler } from './feed-handler';

/** What readers subscribe to: the articles, in three formats. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const content = createPublishedContent(strapi);
    strapi.server.routes(
      (['rss', 'atom', 'json'] as const).map((format) => ({
        method: 'GET' as const,
        path: `/feeds/articles.${format}`,
        handler: createFeedHandler(strapi, content, format),
        config: { auth: false },
      })) as never,
    );
  },
};
