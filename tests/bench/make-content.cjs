// Boots the application on the database of the environment and fills it with the sample content, which the bench multiplies.
// Tells its parent a token that may write, and what plain Strapi has to be asked for to answer what Portevoix answers unasked.
// CommonJS, because Strapi's ES modules do not load under Node 24 (5.54, directory imports of lodash).
const { join } = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const presets = require(join(process.env.BENCH_DIST, 'src/domain/content/presets.js'));

const UID = 'api::article.article';

(async () => {
  const app = await createStrapi({
    appDir: process.cwd(),
    distDir: process.env.BENCH_DIST,
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  await app.service('api::sample.sample').fill();
  await app.get('document-facts').settled();
  await app.get('search-index').settled();
  const { accessKey } = await app
    .service('admin::api-token')
    .create({ name: 'Bench', description: '', type: 'full-access', lifespan: null });
  const { documentId } = await app.db.query(UID).findOne({ where: { slug: 'assotech93', locale: 'fr' } });
  const list = { locale: 'fr', sort: presets.listOrder(UID), populate: presets.cardPopulate(UID) };
  const entry = { locale: 'fr', populate: presets.pagePopulate(UID, (uid) => app.getModel(uid)) };
  await app.destroy();
  process.send({ accessKey, documentId, list, entry }, () => process.exit(0));
})();
