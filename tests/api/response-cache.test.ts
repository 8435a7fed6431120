import { type Application, startApplication } from '../support/application';
import { documentsOf } from '../support/entries';
import { buildArticle, buildRecord } from '../support/factories';

let app: Application;

beforeAll(async () => {
  app = await startApplication({ listen: true });
});
afterAll(() => app.stop());

test('smoke', async () => {
  const section = await buildRecord(app, 'section', { name: 'Vie' });
  const article = await buildArticle(app, { section: section.documentId });
  for (const path of [
    '/api/articles',
    `/api/articles/slug/${article.slug}`,
    '/feeds/articles.rss',
    '/sitemap.xml',
    '/',
    `/actualites/${article.slug}`,
    `/rubriques/${section.slug}`,
    '/feeds/events.ics',
    `/share/articles/${article.slug}.png`,
    `/embed/articles/${article.slug}`,
    `/oembed?url=${encodeURIComponent(`http://localhost:1337/actualites/${article.slug}`)}`,
    '/site.css',
    '/graphql?query={articles{title,section{name}}}',
  ]) {
    const one = await app.request.get(path).set('apollo-require-preflight', '1');
    const two = await app.request.get(path).set('apollo-require-preflight', '1');
    console.log(
      path,
      one.status,
      one.headers['cache-status'],
      two.headers['cache-status'],
      one.headers.etag,
      two.headers['content-encoding'],
    );
    if (one.status === 200) expect(two.headers['cache-status']).toBe('Portevoix; hit');
  }
  const cache = app.strapi.get('response-cache') as any;
  console.log(cache.store.figures, [...(cache.store.any as any).toString()].length);
});
