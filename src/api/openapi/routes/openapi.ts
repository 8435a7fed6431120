export default {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/openapi.json', handler: 'openapi.document', config: { auth: false } },
    { method: 'GET', path: '/docs', handler: 'openapi.docs', config: { auth: false } },
  ],
};
