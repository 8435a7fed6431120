// Serves one application (BENCH_APP, compiled in BENCH_DIST) on a free port, and tells its parent which; answers any message with its memory (bytes) and the processor
// time that it has used (ms).
const { createStrapi } = require('@strapi/strapi');

(async () => {
  const started = performance.now();
  const app = await createStrapi({
    appDir: process.env.BENCH_APP,
    distDir: process.env.BENCH_DIST,
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  app.server.mount();
  const server = app.server.httpServer;
  server.listen(0, '127.0.0.1', () =>
    process.send({ port: server.address().port, startMs: Math.round(performance.now() - started) }),
  );
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send({ memory: process.memoryUsage().rss, cpuMs: (user + system) / 1000 });
  });
  process.on('disconnect', () => process.exit(0));
})();
