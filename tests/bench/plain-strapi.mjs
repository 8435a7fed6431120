import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const MIDDLEWARES = [
  'logger',
  'errors',
  'security',
  'cors',
  'poweredBy',
  'query',
  'body',
  'session',
  'favicon',
  'public',
];

/** Writes, into `folder`, an application with our content types and nothing else of ours: Strapi's own controllers, routes and settings. */
export function writePlainStrapi(folder) {
  const write = (path, text) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  write(
    'package.json',
    JSON.stringify({ name: 'plain', strapi: { telemetryDisabled: true }, dependencies: {} }),
  );
  cpSync('src/components', join(folder, 'src/components'), { recursive: true });
  for (const api of readdirSync('src/api')) {
    let names = [];
    try {
      names = readdirSync(join('src/api', api, 'content-types'));
    } catch {
      continue;
    }
    for (const name of names) {
      const path = `src/api/${api}/content-types/${name}/schema.json`;
      write(path, readFileSync(path, 'utf8'));
      const uid = `api::${api}.${name}`;
      const core = (what, options = '') =>
        `module.exports = require('@strapi/strapi').factories.createCore${what}('${uid}'${options});`;
      write(`src/api/${api}/controllers/${name}.js`, core('Controller'));
      write(`src/api/${api}/services/${name}.js`, core('Service'));
      const open = '{ config: { find: { auth: false }, findOne: { auth: false } } }';
      write(`src/api/${api}/routes/${name}.js`, core('Router', `, ${open}`));
    }
  }
  write(
    'src/index.js',
    `module.exports = { register({ strapi }) { strapi.customFields.register({ name: 'choice', type: 'enumeration' }); } };`,
  );
  write(
    'config/middlewares.js',
    `module.exports = ${JSON.stringify(MIDDLEWARES.map((name) => `strapi::${name}`))};`,
  );
  write(
    'config/database.js',
    `module.exports = () => ({ connection: { client: 'postgres', connection: { connectionString: process.env.DATABASE_URL }, pool: { min: 0, max: 10 } } });`,
  );
  write(
    'config/server.js',
    `module.exports = () => ({ host: '127.0.0.1', port: Number(process.env.PORT), app: { keys: ['plain-strapi-key'] }, logger: { updates: { enabled: false }, startup: { enabled: false } } });`,
  );
  write(
    'config/admin.js',
    `module.exports = { auth: { secret: 'plain-strapi-secret' }, apiToken: { salt: 'plain-strapi-salt' }, transfer: { token: { salt: 'plain-strapi-salt' } }, autoOpen: false };`,
  );
  write('config/logger.js', `module.exports = { level: 'error' };`);
  mkdirSync(join(folder, 'public/uploads'), { recursive: true });
}
