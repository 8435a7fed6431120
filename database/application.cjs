// The application, started as `strapi start` does, without the modules of Strapi's other commands (nearly half a second and 25 MB).
// CommonJS, because Strapi's ES modules do not load under Node 24 (5.54, directory imports of lodash).
const { createRequire } = require('node:module');
const { join } = require('node:path');

const appDir = process.cwd();
const { createStrapi } = createRequire(join(appDir, 'package.json'))('@strapi/strapi');

async function start() {
  const strapi = createStrapi({ appDir, distDir: join(appDir, 'dist') });
  await strapi.start();
  // Strapi reads an entry again after it has answered its save, which nobody waits for (5.54, document-service/events.js): a database that
  // is away or overburdened just then would end the whole site, which is answered from memory meanwhile.
  process.on('unhandledRejection', (error) => strapi.log.error(error));
  // V8 would keep what the start has dropped, some 80 MB, for later use. It takes a third of a second, least noticed now.
  process.send({ kind: 'listening' }, () => gc({ type: 'major', execution: 'sync', flavor: 'last-resort' }));
}

start();
