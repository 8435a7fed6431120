export default [
  'strapi::logger',
  'strapi::compression',
  'global::response-cache',
  'strapi::errors',
  'global::plain-errors',
  // By default Strapi speaks for the hosts below this one, too: those of an association may not all have https.
  {
    name: 'strapi::security',
    config: { hsts: { maxAge: 365 * 24 * 60 * 60, includeSubDomains: false } },
  },
  'global::uploaded-files',
  { name: 'strapi::cors', config: { origin: '*', credentials: false, maxAge: 86_400 } },
  'global::plain-request',
  // Roomier than what readers may ask for: what they ask is limited by src/domain/content/query-check.ts, and the controllers'
  // own additions to a query pass through this parser again (it drops, silently, what is beyond).
  { name: 'strapi::query', config: { depth: 40, arrayLimit: 100, parameterLimit: 10_000 } },
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '2mb',
      formLimit: '1mb',
      textLimit: '1mb',
      formidable: { maxFileSize: 100 * 1024 * 1024 },
    },
  },
  'global::plain-body',
  'global::real-pictures',
  { name: 'global::response-cache', config: { of: 'bodies' } },
  'strapi::session',
  { name: 'strapi::favicon', config: { path: 'public/favicon.png' } },
  'strapi::public',
];
