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
    // Strapi asks for the address of an entry's preview; src/api/preview gives it.
    preview: {
      enabled: true,
      config: {
        handler: (uid: string, wanted: object) => strapi.get('preview-address')(uid, wanted),
      },
    },
    flags: { nps: false, promoteEE: false, docLinks: false },
  };
};
