import type { Core } from '@strapi/strapi';
import { answerEmbedScript } from './answer-embed-script';
import { createEmbedHandlers } from './embed-handlers';

const open = { auth: false } as const;

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const { framedPage, fromPage } = createEmbedHandlers(strapi);
    strapi.server.routes([
      { method: 'GET', path: '/embed', handler: fromPage, config: open },
      { method: 'GET', path: '/embed/:plural/:slug', handler: framedPage, config: open },
      { method: 'GET', path: '/embed.js', handler: answerEmbedScript(strapi), config: open },
    ]);
  },
};
