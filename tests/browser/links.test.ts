import type { Browser, Page } from 'playwright-core';
import type { LinkChecker } from '../../src/adapters/link-checker';
import { type Application, startApplication } from '../support/application';
import { accessibilityFaults, openBrowser } from '../support/browser';
import { buildArticle, buildRecord } from '../support/factories';
import { look, signIn } from '../support/panel';

let app: Application;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  app = await startApplication({ panel: true });
  browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  page = await context.newPage();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const standfirst =
  'Ce que ce contenu raconte, en deux phrases assez longues pour que chacune et chacun sache s’il veut le lire en entier ou non.';

test('a volunteer mends links, and reads where a person is used before deleting her', async () => {
  await signIn(app, page);

  await page.getByRole('link', { name: 'Liens à réparer' }).click();
  await page.getByRole('heading', { name: 'Aucun lien à réparer' }).waitFor();
  await look(page, 'links-empty');

  const person = await buildRecord(app, 'speaker', { name: 'Inès Barrault' });
  const link = { type: 'link', url: '/agenda/fete-perdue', children: [{ type: 'text', text: 'la fête' }] };
  const text = { __component: 'content.text', body: [{ type: 'paragraph', children: [link] }] };
  const quote = { __component: 'content.quote', text: 'Nous y serons.', speaker: person.documentId };
  await buildArticle(app, { title: 'La fête du canal', standfirst, body: [text, quote] });
  await (app.strapi.get('link-checker') as LinkChecker).settled();

  await page.reload();
  const links = page.getByRole('list', { name: 'Liens qui ne mènent nulle part' });
  await links.getByText('Aucune page du site n’a cette adresse.').waitFor();
  await links.getByText('/agenda/fete-perdue').waitFor();
  await look(page, 'links-full');
  expect(await accessibilityFaults(page, '[data-broken-links]')).toEqual([]);
  await links.getByRole('button', { name: /^Vérifier de nouveau/ }).click();
  await page.getByText('Ce lien ne mène toujours nulle part').waitFor();
  await links.getByRole('button', { name: /^Ignorer/ }).click();
  await page.getByText('Lien ignoré').first().waitFor();
  await links.waitFor({ state: 'detached' });
  await look(page, 'links-ignored');
  await page.getByRole('button', { name: /^Ne plus ignorer/ }).click();
  await links.getByRole('link', { name: /^Ouvrir la page à corriger/ }).click();
  await page.getByRole('heading', { name: 'La fête du canal' }).waitFor();
  await page.locator('[data-usages]').getByText('Aucun autre contenu ne l’utilise.').waitFor();
  await look(page, 'usage-empty');

  await page.goto(
    `${app.url}/admin/content-manager/collection-types/api::speaker.speaker/${person.documentId}`,
  );
  const used = page.locator('[data-usages]').getByRole('list', { name: 'Contenus qui l’utilisent' });
  await used.getByRole('link', { name: 'La fête du canal' }).waitFor();
  await look(page, 'usage-full');
  expect(await accessibilityFaults(page, '[data-usages]')).toEqual([]);
  await page
    .getByRole('button', { name: /^Plus d.actions/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: /^Supprimer \(tout/ }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('Un contenu s’en sert.').waitFor();
  await dialog.getByRole('link', { name: 'La fête du canal' }).waitFor();
  await look(page, 'deletion');
  expect(await accessibilityFaults(page, '[data-deletion-notice]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Annuler' }).click();

  await page.goto(`${app.url}/admin/content-manager/collection-types/api::speaker.speaker`);
  // The list is made anew when its language is known: what is ticked before that is lost.
  await page.waitForURL(/locale/);
  await page.getByRole('row', { name: /Inès/ }).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await page.getByRole('alertdialog').getByText('Un contenu s’en sert.').waitFor();
  await look(page, 'deletion-of-several');
}, 120_000);
