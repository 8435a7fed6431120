import type { Core } from '@strapi/strapi';
import { answerOEmbed } from './answer-oembed';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.server.routes([
      { method: 'GET', path: '/oembed', handler: answerOEmbed(strapi), config: { auth: false } },
    ]);
  },
};
