import { AsyncResource } from 'node:async_hooks';
import type { CachePurge } from '../../src/adapters/cache-purge';
import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { documentsOf } from '../support/entries';
import { buildArticle, buildRecord } from '../support/factories';

let app: Application;
beforeAll(async () => {
  process.env.CACHE = 'off';
  app = await startApplication();
  // Nothing is kept before changes are heard of.
  expect(await (app.strapi.get('cache-purge') as CachePurge).isThere()).toBe(true);
});
afterAll(() => app.stop());

const articles = () => documentsOf(app, UID.article);

async function totals(): Promise<number[]> {
  const paths = ['/api/articles', '/api/articles?filters[kind][$eq]=report', '/api/articles?locale=en'];
  const answers = await Promise.all(paths.map((path) => app.request.get(path).expect(200)));
  return answers.map(({ body }) => body.meta.pagination.total);
}

async function breadcrumb(documentId: string): Promise<string[]> {
  const { body } = await app.request.get(`/api/articles/${documentId}`).expect(200);
  return body.data.breadcrumb.map(({ name }: { name: string }) => name);
}

test('the number of entries follows each change, whatever door it comes by', async () => {
  expect(await totals()).toEqual([0, 0, 0]);
  const { documentId } = await buildArticle(app, { kind: 'report' });
  expect(await totals()).toEqual([1, 1, 0]);
  await articles().update({ documentId, data: { kind: 'news' }, status: 'published' });
  expect(await totals()).toEqual([1, 0, 0]);
  await articles().update({ documentId, locale: 'en', data: { title: 'In English' }, status: 'published' });
  expect(await totals()).toEqual([1, 0, 1]);
  await articles().unpublish({ documentId, locale: 'fr' });
  expect(await totals()).toEqual([0, 0, 1]);
  await articles().publish({ documentId, locale: 'fr' });
  expect(await totals()).toEqual([1, 0, 1]);
  await app.strapi.db.query(UID.article).updateMany({
    where: { documentId },
    data: { kind: 'report' } as never,
  });
  expect(await totals()).toEqual([1, 1, 1]);
  await app.strapi.db.connection('articles').where({ document_id: documentId }).delete();
  expect(await totals()).toEqual([0, 0, 0]);
});

test('a change that is undone, or not committed yet, changes nothing for others', async () => {
  // Whoever asks in the midst of a transaction would be taken for a part of it.
  const outside = new AsyncResource('outside');
  const [before = 0] = await totals();
  await expect(
    app.strapi.db.transaction(async () => {
      await buildArticle(app);
      expect((await outside.runInAsyncScope(totals))[0]).toBe(before);
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  expect((await totals())[0]).toBe(before);
  await buildArticle(app);
  expect((await totals())[0]).toBe(before + 1);
});

test('a breadcrumb follows the names and places of sections', async () => {
  const above = await buildRecord(app, 'section', { name: 'Au-dessus' });
  const below = await buildRecord(app, 'section', { name: 'Dessous' });
  const { documentId } = await buildArticle(app, { section: below.documentId });
  expect(await breadcrumb(documentId)).toEqual(['Dessous']);
  const sections = documentsOf(app, UID.section);
  await sections.update({ documentId: below.documentId, data: { parent: above.documentId } });
  expect(await breadcrumb(documentId)).toEqual(['Au-dessus', 'Dessous']);
  await sections.update({ documentId: above.documentId, data: { name: 'En haut' } });
  expect(await breadcrumb(documentId)).toEqual(['En haut', 'Dessous']);
  await sections.delete({ documentId: above.documentId });
  expect(await breadcrumb(documentId)).toEqual(['Dessous']);
});

test('the default language is the one that was last chosen', async () => {
  const { setDefaultLocale } = app.strapi.plugin('i18n').service('locales');
  const languageOf = async (path: string) => (await app.request.get(path).expect(200)).body.data[0]?.locale;
  await buildArticle(app, { title: 'Here, too' }, { locale: 'en' });
  await buildArticle(app);
  for (const path of ['/api/articles', '/api/articles?fields=title,locale'])
    expect(await languageOf(path)).toBe('fr');
  await setDefaultLocale({ code: 'en' });
  for (const path of ['/api/articles', '/api/articles?fields=title,locale'])
    expect(await languageOf(path)).toBe('en');
  await setDefaultLocale({ code: 'fr' });
  for (const path of ['/api/articles', '/api/articles?fields=title,locale'])
    expect(await languageOf(path)).toBe('fr');
});
