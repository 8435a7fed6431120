import { readSecrets } from './settings';

export default () => {
  const secrets = readSecrets(process.env);
  return {
    autoOpen: false,
    auth: {
      secret: secrets.adminJwtSecret,
      sessions: {
        maxRefreshTokenLifespan: 30 * 24 * 60 * 60,
        maxSessionLifespan: 30 * 24 * 60 * 60,
      },
    },
    apiToken: { salt: secrets.apiTokenSalt },
    transfer: { token: { salt: secrets.transferTokenSalt } },
    secrets: { encryptionKey: secrets.encryptionKey },
    // Strapi offers to set a preview up on every entry otherwise; ours comes with the reading pages.
    preview: { enabled: false },
    flags: { nps: false, promoteEE: false, docLinks: false },
  };
};
