import type { Core } from '@strapi/strapi';
import { createPublishedContent } from '../../adapters/published-content';
import { createAgendaHandler } from './agenda-handler';
import { createEventHandler } from './event-handler';

/** The agenda for people's own calendars: all events to subscribe to, each one to be kept. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const content = createPublishedContent(strapi);
    const config = { auth: false };
    strapi.server.routes([
      { method: 'GET', path: '/feeds/events.ics', handler: createAgendaHandler(strapi, content), config },
      // At this address whatever the pages' own are: it is in calendars already.
      {
        method: 'GET',
        path: '/events/:slug([^/]+?).ics',
        handler: createEventHandler(strapi, content),
        config,
      },
    ] as never);
  },
};
