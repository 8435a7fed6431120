import type { Browser, Page } from 'playwright-core';
import { type Application, startApplication } from '../support/application';
import { openBrowser } from '../support/browser';
import { look, signIn } from '../support/panel';

let app: Application;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  app = await startApplication({ panel: true });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  await signIn(app, page);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const articles = () => app.strapi.documents('api::article.article');
const title = () => page.getByRole('textbox', { name: 'Titre', exact: true });
const save = () => page.getByRole('button', { name: 'Enregistrer' });

async function openNewDraft(): Promise<string> {
  const { documentId } = await articles().create({ data: { title: 'Le tram arrive' } as never });
  await page.goto(`${app.url}/admin/content-manager/collection-types/api::article.article/${documentId}`);
  await title().waitFor();
  await title().fill('Le tram est là');
  return documentId;
}

test('what was written stays in the form while the connection is cut, and is saved when it is back', async () => {
  const documentId = await openNewDraft();
  await page.context().setOffline(true);
  await save().click();
  await page.getByText('Le serveur ne répond pas.').first().waitFor();
  await look(page, 'failed-saves-offline');
  expect(await title().inputValue()).toBe('Le tram est là');
  await page.context().setOffline(false);
  await save().click();
  await page.getByText('Enregistré', { exact: true }).first().waitFor();
  expect(await articles().findOne({ documentId })).toMatchObject({ title: 'Le tram est là' });
});

test('and while a proxy answers in place of the server', async () => {
  const documentId = await openNewDraft();
  await page.route('**/content-manager/collection-types/**', (route) =>
    route.request().method() === 'PUT'
      ? route.fulfill({
          status: 502,
          contentType: 'text/html',
          body: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n</html>',
        })
      : route.continue(),
  );
  await save().click();
  await page.getByText('Le serveur ne répond pas.').first().waitFor();
  expect(await title().inputValue()).toBe('Le tram est là');
  await page.unroute('**/content-manager/collection-types/**');
  await save().click();
  await page.getByText('Enregistré', { exact: true }).first().waitFor();
  expect(await articles().findOne({ documentId })).toMatchObject({ title: 'Le tram est là' });
});
