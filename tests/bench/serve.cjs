/** Starts a Strapi in this process: `node serve.cjs <application> <compiled>`; its settings come from the environment. */
const { createStrapi } = require('@strapi/strapi');

const [appDir, distDir] = process.argv.slice(2);
createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false })
  .start()
  .then(() => process.send?.('ready'));
