import { readSecrets, readSettings } from './settings';

export default () => {
  const settings = readSettings(process.env);
  return {
    host: settings.host,
    port: settings.port,
    // What Strapi hands to Node's `listen` instead of the two above.
    ...(settings.workers > 1 && {
      socket: { host: settings.host, port: settings.port, reusePort: true },
    }),
    url: settings.publicUrl,
    proxy: { koa: settings.trustProxy },
    app: { keys: readSecrets(process.env).appKeys },
    dirs: { public: settings.publicDir },
    cron: { enabled: true },
    transfer: { remote: { enabled: false } },
    mcp: { enabled: false },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    http: {
      serverOptions: { requestTimeout: 60_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 },
    },
  };
};
