export default [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  { name: 'strapi::cors', config: { origin: '*', credentials: false, maxAge: 86_400 } },
  'global::plain-request',
  { name: 'strapi::query', config: { depth: 12, arrayLimit: 100, parameterLimit: 500 } },
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '2mb',
      formLimit: '1mb',
      textLimit: '1mb',
      formidable: { maxFileSize: 100 * 1024 * 1024 },
    },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
