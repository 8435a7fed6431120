// An instance of the application on the database of the environment, which carries out what is scheduled until it is ended.
const { createStrapi } = require('@strapi/strapi');

(async () => {
  const app = await createStrapi({
    appDir: process.cwd(),
    distDir: process.env.PORTEVOIX_TEST_DIST,
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  app.server.mount();
  app.server.httpServer.listen(0, '127.0.0.1');
  process.once('SIGTERM', () => app.destroy().then(() => process.exit(0)));
})();
