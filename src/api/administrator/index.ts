import cluster from 'node:cluster';
import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';

const FALLBACK_EMAIL = 'admin@portevoix.local';
const PASSWORD_LENGTH = 20;
/** Letters and digits that nobody mistakes for each other when copying from a screen. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Account named in the settings (`ADMIN_EMAIL`, `ADMIN_PASSWORD`); null when there is none. */
type Settings = { email: string; password: string | null } | null;

export default {
  /** Makes the first administrator when there is no account at all, and says once how to sign in. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const users = strapi.service('admin::user') as unknown as {
      exists(): Promise<boolean>;
      createFirstAdmin(attributes: object): Promise<unknown>;
    };
    if (await users.exists()) return;
    await strapi.service('admin::role').createRolesIfNoneExist();
    const settings = strapi.config.get('site.admin', null) as Settings;
    const email = (settings?.email ?? FALLBACK_EMAIL).toLowerCase();
    const password = settings?.password ?? randomPassword();
    await users.createFirstAdmin({
      email,
      password,
      firstname: 'Administration',
      lastname: '',
      preferedLanguage: 'fr',
    });
    tell({ email, password, generated: !settings?.password });
  },
};

/** To the launcher that started this process, or to the terminal: a log would keep the password. */
function tell(account: { email: string; password: string; generated: boolean }): void {
  // Under `strapi develop` the channel leads to Strapi's own cluster, not to the launcher.
  if (process.send && !cluster.isWorker) {
    process.send({ kind: 'first-administrator', ...account });
    return;
  }
  const password = account.generated
    ? `${account.password}\n  Notez-le\u00a0: il ne sera plus affiché.`
    : 'celui de ADMIN_PASSWORD';
  process.stdout.write(
    `\nPremier compte du panneau d’administration\n  adresse\u00a0: ${account.email}\n  mot de passe\u00a0: ${password}\n\n`,
  );
}

function randomPassword(): string {
  const draw = () =>
    Array.from({ length: PASSWORD_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  let password = draw();
  // The panel asks for a small letter, a capital and a digit.
  while (!/[a-z]/.test(password) || !/[A-Z]/.test(password) || !/\d/.test(password)) password = draw();
  return password;
}
