// CommonJS, because Strapi's ES modules do not load under Node 24 (5.54, directory imports of lodash).
const { createStrapi } = require('@strapi/strapi');

/** The application as global-setup.mjs has compiled it, loaded on the database of the environment. It listens to nothing yet. */
async function loadStrapi({ panel = false } = {}) {
  const listeners = listenersOfProcess();
  const strapi = createStrapi({
    appDir: process.cwd(),
    distDir: process.env.PORTEVOIX_TEST_DIST,
    autoReload: false,
    serveAdminPanel: panel,
  });
  const destroy = strapi.destroy.bind(strapi);
  // It takes away all listeners of the process (5.54), among them the one by which a worker hears from Jest.
  strapi.destroy = async () => {
    await destroy();
    for (const [name, listener] of listeners) process.on(name, listener);
  };
  try {
    return await strapi.load();
  } catch (error) {
    // What it has registered so far would be in the way of the next one: packages are loaded once for all.
    await strapi.destroy().catch(() => undefined);
    throw error;
  }
}

function listenersOfProcess() {
  return process.eventNames().flatMap((name) => process.rawListeners(name).map((one) => [name, one]));
}

module.exports = { loadStrapi };
