import type { Browser, Page } from 'playwright-core';
import { type Application, startApplication } from '../support/application';
import { accessibilityFaults, openBrowser } from '../support/browser';
import { buildArticle } from '../support/factories';
import { look, signIn } from '../support/panel';

let app: Application;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  app = await startApplication({ panel: true });
  browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('a volunteer looks at the preview, shares the draft by a link, and takes the link back', async () => {
  const { documentId } = await buildArticle(app, { title: 'Le tram arrive' }, { status: 'draft' });
  await signIn(app, page);
  await page.goto(`${app.url}/admin/content-manager/collection-types/api::article.article/${documentId}`);

  await page.getByRole('button', { name: 'Créer un lien' }).hover();
  await look(page, 'draft-links-empty');
  await page.getByRole('button', { name: 'Créer un lien' }).click();
  await page.getByText('Lien créé et copié').waitFor();
  const address = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  const links = page.getByRole('list', { name: 'Liens en cours' });
  expect(await links.getByRole('listitem').count()).toBe(1);
  expect(await accessibilityFaults(page, '[data-draft-links]')).toEqual([]);
  await look(page, 'draft-links-full');

  const reader = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  // The application under test is not at its PUBLIC_URL.
  const open = () => reader.goto(`${app.url}${address.pathname}`);
  expect((await open())?.status()).toBe(200);
  await reader.getByRole('heading', { name: 'Le tram arrive' }).waitFor();
  await reader.getByText('Brouillon partagé avec vous').waitFor();
  expect(await accessibilityFaults(reader)).toEqual([]);
  await look(reader, 'draft-shared', true);

  await links.getByRole('button', { name: /^Révoquer/ }).click();
  await page.getByText('Lien révoqué').waitFor();
  await links.waitFor({ state: 'detached' });
  expect((await open())?.status()).toBe(404);
  await reader.getByRole('heading', { name: 'Ce lien n’est plus valable.' }).waitFor();
  await look(reader, 'draft-revoked', true);

  await page.getByRole('link', { name: 'Voir l’aperçu' }).click();
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { name: 'Le tram arrive' }).waitFor();
  await frame.getByText('personne d’autre ne le voit').waitFor();
  await look(page, 'preview-desktop');
});
