import type { Core } from '@strapi/strapi';
import { settlePortraits } from '../../adapters/portrait-consents';
import { siteConfiguration } from '../../adapters/site-context';

type App = { strapi: Core.Strapi };

/** Consents to a portrait end with a day: looked at on start and each hour, on the site's clocks. */
export default {
  async bootstrap({ strapi }: App) {
    const settle = () =>
      settlePortraits(strapi, new Date()).catch((error: Error) =>
        strapi.log.error(`[portraits] ${error.stack ?? error}`),
      );
    await settle();
    if (!strapi.config.get('housekeeping.isOn')) return;
    strapi.cron.add({
      portraits: { task: settle, options: { rule: '0 0 * * * *', tz: siteConfiguration(strapi).timezone } },
    });
  },
};
