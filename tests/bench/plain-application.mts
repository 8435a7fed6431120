import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Middlewares of a new Strapi 5.54 application, in their order. */
const MIDDLEWARES =
  "['strapi::logger','strapi::errors','strapi::security','strapi::cors','strapi::poweredBy','strapi::query','strapi::body','strapi::session','strapi::favicon','strapi::public']";

/**
 * Writes into `folder` a Strapi application that has our content types and nothing else of ours: core controllers, routers and
 * services, the middlewares of a new application.
 */
export function writePlainApplication(folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  write(
    'package.json',
    JSON.stringify({ name: 'plain', version: '0.0.0', dependencies, strapi: { telemetryDisabled: true } }),
  );
  cpSync('src/components', join(folder, 'src/components'), { recursive: true });
  for (const schema of globSync('src/api/*/content-types/*/schema.json')) {
    const type = basename(dirname(schema));
    const api = dirname(dirname(dirname(schema)));
    const uid = `api::${basename(api)}.${type}`;
    write(schema, readFileSync(schema, 'utf8'));
    for (const [kind, factory] of [
      ['controllers', 'createCoreController'],
      ['services', 'createCoreService'],
      ['routes', 'createCoreRouter'],
    ])
      write(
        `${api}/${kind}/${type}.js`,
        `module.exports = require('@strapi/strapi').factories.${factory}('${uid}');\n`,
      );
  }
  write('src/index.js', INDEX);
  write('config/middlewares.js', `module.exports = ${MIDDLEWARES};\n`);
  write(
    'config/api.js',
    'module.exports = { rest: { defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true }, documents: { strictParams: true, strictRelations: true } };\n',
  );
  write(
    'config/database.js',
    "module.exports = () => ({ connection: { client: 'postgres', connection: { connectionString: process.env.DATABASE_URL }, pool: { min: 0, max: 10 } } });\n",
  );
  write(
    'config/server.js',
    "module.exports = () => ({ host: '127.0.0.1', port: 1337, app: { keys: [process.env.APP_KEYS] }, logger: { updates: { enabled: false }, startup: { enabled: false } } });\n",
  );
  write(
    'config/admin.js',
    'module.exports = () => ({ auth: { secret: process.env.ADMIN_JWT_SECRET }, apiToken: { salt: process.env.API_TOKEN_SALT }, transfer: { token: { salt: process.env.TRANSFER_TOKEN_SALT } }, secrets: { encryptionKey: process.env.ENCRYPTION_KEY } });\n',
  );
  write('config/logger.js', "module.exports = { level: 'error' };\n");
  write(
    'config/plugins.js',
    "process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE = 'fr';\nmodule.exports = {};\n",
  );
  mkdirSync(join(folder, 'public/uploads'), { recursive: true });
  mkdirSync(join(folder, 'database/migrations'), { recursive: true });
}

/** Lets everybody do everything, without asking the database: less work than any real Strapi does. */
const INDEX = `module.exports = {
  register({ strapi }) {
    strapi.customFields.register({ name: 'choice', type: 'enumeration' });
    strapi.get('auth').register('content-api', { name: 'open', authenticate: () => ({ authenticated: true }), verify() {} });
  },
};
`;
