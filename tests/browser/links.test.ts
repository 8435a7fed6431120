import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import type { LinkChecker } from '../../src/adapters/link-checker';
import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { accessibilityFaults, openBrowser } from '../support/browser';
import { documentsOf, uploadFile } from '../support/entries';
import { buildArticle, buildRecord } from '../support/factories';
import { look, signIn } from '../support/panel';
import { makePdf } from '../support/pdf';

let app: Application;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  app = await startApplication({ panel: true });
  browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  page = await context.newPage();
  await signIn(app, page);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const standfirst =
  'Ce que ce contenu raconte, en deux phrases assez longues pour que chacune et chacun sache s’il veut le lire en entier ou non.';

test('a volunteer mends links, and reads where a person is used before deleting her', async () => {
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
});

test('a volunteer looks where a picture is used before deleting it, and the library says so too', async () => {
  await page.goto(`${app.url}/admin`);
  const menu = page.getByRole('link', { name: 'Où servent les fichiers' });
  await menu.click();
  await page.getByRole('heading', { name: 'La médiathèque est vide.' }).waitFor();
  await look(page, 'files-empty');

  const colours = { width: 1200, height: 675, channels: 3, background: '#0f6a73' } as const;
  const image = await uploadFile(app, 'quai.jpg', await sharp({ create: colours }).jpeg().toBuffer());
  await uploadFile(app, 'ancien-tract.pdf', await makePdf(['Tract']));
  const figure = { image, alternativeText: 'Un tram sur le quai' };
  await buildArticle(app, {
    title: 'Le tram',
    standfirst,
    body: [{ __component: 'content.figure', figure }],
  });
  await documentsOf(app, UID.event).create({ data: { title: 'Inauguration', cover: figure } });
  await page.reload();
  const files = page.getByRole('list', { name: 'Fichiers de la médiathèque' });
  const picture = files
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'quai.jpg' }) });
  await picture.getByRole('link', { name: 'Inauguration' }).waitFor();
  await picture.getByRole('link', { name: 'Le tram' }).waitFor();
  await files.getByText(/^Ne sert nulle part/).waitFor();
  expect(await accessibilityFaults(page, '[data-library-files]')).toEqual([]);
  await look(page, 'files-full');
  await page.getByRole('checkbox', { name: 'Seulement ceux qui ne servent nulle part' }).check();
  await picture.waitFor({ state: 'detached' });
  await page.getByRole('searchbox', { name: 'Chercher un fichier par son nom' }).fill('quai');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Aucun fichier trouvé.' }).waitFor();
  await look(page, 'files-none');
  await page.getByRole('checkbox', { name: 'Seulement ceux qui ne servent nulle part' }).uncheck();
  await picture.getByRole('link', { name: 'Le tram' }).waitFor();

  await page.goto(`${app.url}/admin/plugins/upload`);
  await page.getByRole('checkbox', { name: /quai/ }).check();
  await page.getByRole('button', { name: 'Supprimer' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByText(/Si un fichier sert encore, rien ne sera supprimé d’ici/).waitFor();
  await look(page, 'library-deletion');
  await question.getByRole('button', { name: 'Confirmer' }).click();
  await page
    .getByRole('alert')
    .getByText(/Ce qui sert encore se supprime depuis/)
    .waitFor();
  await look(page, 'library-refusal');
  const isThere = async () =>
    (await app.strapi.db.query('plugin::upload.file').count({ where: { id: image } })) === 1;
  expect(await isThere()).toBe(true);

  await question.getByRole('button', { name: 'Annuler' }).click();
  await menu.click();
  await picture.getByRole('button', { name: 'Supprimer quai.jpg…' }).click();
  const asked = page.getByRole('alertdialog', { name: 'Supprimer quai.jpg\u00a0?' });
  await asked.getByText('2 contenus s’en servent').waitFor();
  await asked.getByText('Les pages en ligne paraîtront aussitôt sans cette image.').waitFor();
  expect(await accessibilityFaults(page, '[role=alertdialog]')).toEqual([]);
  await look(page, 'file-removal');
  await asked.getByRole('button', { name: 'Annuler' }).click();
  await asked.waitFor({ state: 'detached' });
  expect(await isThere()).toBe(true);
  await picture.getByRole('button', { name: 'Supprimer quai.jpg…' }).click();
  await asked.getByRole('button', { name: 'Supprimer quand même' }).click();
  await page.getByText('quai.jpg est supprimé.').first().waitFor();
  await picture.waitFor({ state: 'detached' });
  expect(await isThere()).toBe(false);
  await files.getByRole('button', { name: 'Supprimer ancien-tract.pdf…' }).click();
  await page
    .getByRole('alertdialog')
    .getByText(/^Ne sert nulle part/)
    .waitFor();
  await look(page, 'file-removal-unused');
});
