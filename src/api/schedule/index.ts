import type { Core } from '@strapi/strapi';
import type { PublicationWatcher } from '../../adapters/publication-watcher';
import { createSchedule, type Schedule } from '../../adapters/schedule';
import { createScheduleKeeper } from '../../adapters/schedule-keeper';
import { ensureSchedule } from '../../adapters/schedule-table';
import { createScheduleClock } from './schedule-clock';
import { createScheduleHandlers } from './schedule-handlers';

type App = { strapi: Core.Strapi };

const ENTRY = '/content-manager/schedule/:uid/:documentId';

/** Publication and its end at moments set before, and what is to come. */
export default {
  register({ strapi }: App) {
    const schedule = createSchedule(strapi);
    strapi.add('schedule', schedule);
    strapi.add('schedule-clock', createScheduleClock(strapi, schedule));

    const { ofEntry, set, coming } = createScheduleHandlers(strapi, schedule);
    const config = { policies: ['admin::isAuthenticatedAdmin'] };
    strapi.server.routes({
      type: 'admin',
      routes: [
        { method: 'GET', path: '/content-manager/schedule', handler: coming, config },
        { method: 'GET', path: ENTRY, handler: ofEntry, config },
        { method: 'PUT', path: `${ENTRY}/:kind`, handler: set, config },
      ],
    } as never);
  },

  async bootstrap({ strapi }: App) {
    // The watcher is made after the register of api folders.
    const schedule = strapi.get('schedule') as Schedule;
    const watcher = strapi.get('publication-watcher') as PublicationWatcher;
    const keeper = createScheduleKeeper(strapi, schedule, () => new Date());
    watcher.beforeSave(keeper.before);
    watcher.afterSave(keeper.after);
    await ensureSchedule(strapi);
  },

  async destroy({ strapi }: App) {
    await clockOf(strapi).stop();
  },
};

function clockOf(strapi: Core.Strapi) {
  return strapi.get('schedule-clock') as ReturnType<typeof createScheduleClock>;
}
