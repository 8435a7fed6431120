// Boots the application once on the database of the environment, so that its tables are there to be copied.
// CommonJS, because Strapi's ES modules do not load under Node 24 (5.54, directory imports of lodash).
const { createStrapi } = require('@strapi/strapi');

(async () => {
  const distDir = process.env.PORTEVOIX_TEST_DIST;
  const app = await createStrapi({
    appDir: process.cwd(),
    distDir,
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  await app.destroy();
  process.exit(0);
})();
