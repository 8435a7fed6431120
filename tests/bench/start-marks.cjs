// Starts the built application as database/application.cjs does, prints which part took how long, and ends.
const { createStrapi } = require('@strapi/strapi');

const parts = [];
function note(part, since, used) {
  const { user, system } = process.cpuUsage(used);
  parts.push({
    part,
    'elapsed ms': Math.round(performance.now() - since),
    'of a core ms': Math.round((user + system) / 1000),
  });
}

function measure(object, method, part) {
  const original = object[method];
  object[method] = async function measured(...given) {
    const [since, used] = [performance.now(), process.cpuUsage()];
    const result = await original.apply(this, given);
    note(part, since, used);
    return result;
  };
}

note('modules of Strapi', 0);
const strapi = createStrapi({ appDir: process.cwd(), distDir: `${process.cwd()}/dist` });
measure(strapi, 'register', 'registering, with the modules of plugins and of ours');
measure(strapi, 'bootstrap', 'bootstrap, with the lines above');
const { register } = strapi;
strapi.register = async function registered() {
  const result = await register.call(this);
  measure(this.db.schema, 'sync', 'comparing the tables');
  for (const [name, loaded] of Object.entries(this.get('modules').getAll()))
    if (/graphql|content-manager|^api::/.test(name)) measure(loaded, 'bootstrap', name);
  measure(this.app, 'bootstrap', 'src/index.ts');
  return result;
};
strapi.start().then(async () => {
  note('whole start', 0);
  console.table(parts.filter((each) => each['elapsed ms'] > 5));
  await strapi.destroy();
  process.exit(0);
});
