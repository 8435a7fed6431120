// An instance of the application on the database of the environment, which carries out what is scheduled until it is ended.
const { loadStrapi } = require('./strapi-instance.cjs');

loadStrapi().then((app) => {
  app.server.mount();
  app.server.httpServer.listen(0, '127.0.0.1');
  process.once('SIGTERM', () => app.destroy().then(() => process.exit(0)));
});
