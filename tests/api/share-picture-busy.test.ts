import { type Application, startApplication } from '../support/application';
import { buildArticle } from '../support/factories';

let app: Application;

beforeAll(async () => {
  app = await startApplication();
  app.strapi.config.set('share-picture.atOnce', 0);
  app.strapi.config.set('share-picture.waitingAtMost', 0);
});
afterAll(() => app.stop());

test('asks for patience when too many share pictures wait to be made', async () => {
  const { slug } = await buildArticle(app);
  const { status, headers, body } = await app.request.get(`/share/articles/${slug}.png`);
  expect(status).toBe(503);
  expect(headers).toMatchObject({ 'retry-after': '10', 'cache-control': 'no-store' });
  expect(headers.etag).toBeUndefined();
  expect(body.error).toMatchObject({ status: 503, message: expect.stringContaining('ask again') });
});
