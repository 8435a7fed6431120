// Boots the application once on the database of the environment, so that its tables are there to be copied.
const { loadStrapi } = require('./strapi-instance.cjs');

loadStrapi()
  .then((app) => app.destroy())
  .then(() => process.exit(0));
