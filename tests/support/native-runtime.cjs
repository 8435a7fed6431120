const { createRequire, isBuiltin } = require('node:module');
const { default: Runtime } = require('jest-runtime');

const environmentOfWorker = { ...process.env };

/**
 * Jest evaluates whatever a test file reaches in a registry of that file; Strapi is some seven thousand modules. Here Node's own
 * `require` loads packages, once per worker, and with them the compiled application, which Strapi requires. Test files and the
 * sources that they import stay with Jest.
 */
module.exports = class NativeRuntime extends Runtime {
  constructor(config, environment, ...others) {
    super(config, environment, ...others);
    // One environment for the test and for what is loaded natively; nothing in it outlives a file.
    for (const name of Object.keys(process.env)) if (!(name in environmentOfWorker)) delete process.env[name];
    Object.assign(process.env, environmentOfWorker);
    environment.global.process.env = process.env;
    // Made by a test, they are `instanceof` what packages and the application know by these names.
    Object.assign(environment.global, { Date, Error });
  }

  requireModule(from, moduleName, options, isRequireActual) {
    return moduleName && !options?.isInternalModule && isNative(moduleName)
      ? createRequire(from)(moduleName)
      : super.requireModule(from, moduleName, options, isRequireActual);
  }
};

/** Packages by their names, and what is written for Node as it is. */
function isNative(moduleName) {
  return moduleName.endsWith('.cjs') || !(isBuiltin(moduleName) || /^[./]/.test(moduleName));
}
