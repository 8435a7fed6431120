import type { Core } from '@strapi/strapi';
import { createSignInAttempts } from '../../adapters/sign-in-attempts';

export default {
  /** Strapi counts in the memory of a process, which lets each worker be tried anew. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const attempts = createSignInAttempts(strapi);
    await attempts.ensureTable();
    for (const name of ['admin.rateLimit', 'plugin::email.ratelimit'])
      strapi.config.set(name, { enabled: true, ...strapi.config.get(name, {}), store: attempts.store });
    if (!strapi.config.get('housekeeping.isOn')) return;
    const forget = () =>
      attempts.forget().catch((error: Error) => strapi.log.error(`[sign-in] ${error.message}`));
    strapi.cron.add({ signInAttempts: { task: forget, options: { rule: '0 45 * * * *' } } });
  },
};
