import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import type { DocumentFacts } from '../../src/adapters/document-facts';
import { UID } from '../../src/domain/content/uids';
import { addAccount } from '../support/accounts';
import { type Application, startApplication } from '../support/application';
import { accessibilityFaults, openBrowser, standsStill } from '../support/browser';
import { addFile, documentsOf, uploadFile } from '../support/entries';
import { buildRecord } from '../support/factories';
import { look, signIn } from '../support/panel';
import { makePdf } from '../support/pdf';

let app: Application;
let browser: Browser;

beforeAll(async () => {
  app = await startApplication({ panel: true });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** The panel as somebody who is signed in sees it. */
async function panelOf(email: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1100 }, locale: 'fr-FR' });
  const page = await context.newPage();
  await signIn(app, page, email);
  return page;
}

const listOf = (page: Page, name: string) => page.getByRole('list', { name });

test('a writer writes an article with a picture, mends what is missing, looks at it and proposes it; a publisher sends it back, then publishes it', async () => {
  await buildRecord(app, 'section', { name: 'Vie du quartier' });
  const writer = await panelOf(await addAccount(app, 'strapi-author', 'Rosa'));
  await writer.getByText('Rien en cours.').waitFor();
  await writer.getByText('Tout va bien.').waitFor();
  await look(writer, 'home-empty', true);

  await writer.getByRole('link', { name: 'Contenu', exact: true }).click();
  await writer.getByRole('link', { name: /Créer/ }).first().click();
  // The form is made anew when its language is known: what is typed before that is lost.
  await writer.waitForURL(/create.*locale/);
  await writer.getByRole('textbox', { name: 'Titre' }).fill('Le tram arrive');
  await writer
    .getByRole('button', { name: /^Rien pour le moment/ })
    .first()
    .click();
  await addPictureByHand(writer);
  await look(writer, 'writing', true);

  const list = writer.locator('[data-checklist]');
  const follow = async (words: RegExp, field: string) => {
    await list.getByRole('button', { name: words }).click();
    await writer.locator(`[name="${field}"]:focus`).waitFor();
  };
  await list.getByText('3 points à compléter').waitFor();
  await follow(/^Écrivez le chapô/, 'standfirst');
  await writer.keyboard.type('Le tram arrive en mai, et avec lui un quai pour le quartier.');
  await follow(/^Image principale.*décrivez l’image/, 'cover.alternativeText');
  await writer.keyboard.type('Un tram sur le quai');
  await follow(/^Choisissez une rubrique/, 'section');
  await writer.keyboard.press('ArrowDown');
  await writer.getByRole('option', { name: /Vie du quartier/ }).click();
  await list.getByText(/^Oui/).waitFor();
  expect(await writer.getByRole('button', { name: 'Publier', exact: true }).isDisabled()).toBe(true);
  await writer.getByRole('button', { name: 'Enregistrer' }).click();
  await writer.getByRole('link', { name: 'Voir l’aperçu' }).click();
  const preview = writer.frameLocator('iframe');
  await preview.getByRole('img', { name: 'Un tram sur le quai' }).waitFor();
  await writer.getByRole('combobox').click();
  await writer.getByRole('option', { name: 'Téléphone' }).click();
  await preview.getByRole('heading', { name: 'Le tram arrive' }).waitFor();
  await look(writer, 'preview-phone');
  await writer.goBack();

  const propose = writer.getByRole('button', { name: 'Proposer à la publication' });
  await propose.click();
  await writer.getByText('En attente de l’équipe de publication').waitFor();
  expect(await accessibilityFaults(writer, '[data-proposal]')).toEqual([]);

  const image = await addFile(app, 'photo.jpg');
  await documentsOf(app, UID.event).create({
    data: { title: 'Assemblée générale', startsAt: new Date(Date.now() + 3 * 86_400_000).toISOString() },
  });
  await documentsOf(app, UID.page).create({ data: { title: 'Qui sommes-nous ?', cover: { image } } });
  const publisher = await panelOf(await addAccount(app, 'strapi-editor', 'Paule'));
  await listOf(publisher, 'À venir').getByText('Assemblée générale').waitFor();
  await listOf(publisher, 'À réparer').getByText('Qui sommes-nous ?').waitFor();
  await look(publisher, 'home-full', true);
  for (const box of ['drafts', 'proposals', 'coming', 'mending'])
    expect(await accessibilityFaults(publisher, `[data-desk=${box}]`)).toEqual([]);
  await listOf(publisher, 'À publier').getByRole('link', { name: 'Le tram arrive' }).click();
  await publisher.getByLabel('Ce qui est à revoir').fill('Il manque la date.');
  await look(publisher, 'proposal-publisher', true);
  await publisher.getByRole('button', { name: 'Renvoyer' }).click();
  await publisher.getByText('À revoir. Paule écrit').waitFor();

  await writer.goto(`${app.url}/admin`);
  await listOf(writer, 'À publier').getByText('à revoir : « Il manque la date. »').waitFor();
  await listOf(writer, 'Mes brouillons').getByRole('link', { name: 'Le tram arrive' }).waitFor();
  await look(writer, 'home-writer', true);
  await listOf(writer, 'À publier').getByRole('link', { name: 'Le tram arrive' }).click();
  await propose.waitFor();
  await look(writer, 'proposal-writer', true);
  await writer.getByRole('textbox', { name: 'Titre' }).fill('Le tram arrive le 4 mai');
  await writer.getByRole('button', { name: 'Enregistrer' }).click();
  await writer.getByRole('heading', { name: 'Le tram arrive le 4 mai' }).waitFor();
  await propose.click();
  await writer.getByText('En attente de l’équipe de publication').waitFor();

  await publisher.goto(`${app.url}/admin`);
  await listOf(publisher, 'À publier').getByRole('link', { name: 'Le tram arrive le 4 mai' }).click();
  await publisher.getByRole('button', { name: 'Publier', exact: true }).click();
  await publisher.getByRole('status', { name: 'published' }).first().waitFor();
  const [article] = await documentsOf(app, UID.article).findMany({
    status: 'published',
    populate: { cover: { populate: ['image'] }, section: true },
  });
  expect(article).toMatchObject({
    title: 'Le tram arrive le 4 mai',
    cover: { alternativeText: 'Un tram sur le quai', image: { width: 1200 } },
    section: { name: 'Vie du quartier' },
  });
  await writer.goto(`${app.url}/admin`);
  await writer.getByText('Rien n’attend.').waitFor();
}, 240_000);

test('what is proposed while the panel reads the entry again stays proposed', async () => {
  const { documentId } = await documentsOf(app, UID.article).create({ data: { title: 'Le quai est prêt' } });
  const publisher = await panelOf(await addAccount(app, 'strapi-editor', 'Odile'));
  await publisher.goto(`${app.url}/admin/content-manager/collection-types/${UID.article}/${documentId}`);
  const propose = publisher.getByRole('button', { name: 'Proposer à la publication' });
  await propose.waitFor();

  // The reading that follows a save is answered by the server before the proposal and comes to the panel after it.
  let release = () => {};
  let tellAsked = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    tellAsked = resolve;
  });
  const address = `**/content-manager/proposals/${UID.article}/${documentId}*`;
  await publisher.route(address, async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const response = await route.fetch();
    tellAsked();
    await held;
    return route.fulfill({ response });
  });
  await publisher.getByRole('textbox', { name: 'Titre' }).fill('Le quai est prêt, enfin');
  await publisher.getByRole('button', { name: 'Enregistrer' }).click();
  await asked;
  await propose.click();
  const waiting = publisher.getByText('En attente de l’équipe de publication');
  await waiting.waitFor();
  const late = publisher.waitForResponse(address);
  release();
  await (await late).finished();
  await standsStill(publisher);
  expect(await waiting.isVisible()).toBe(true);
});

/** Takes a picture from the computer into the library and into the figure that is open. */
async function addPictureByHand(page: Page): Promise<void> {
  const buffer = await sharp({ create: { width: 1200, height: 675, channels: 3, background: '#0f6a73' } })
    .jpeg()
    .toBuffer();
  const dialog = page.getByRole('dialog');
  await page
    .getByRole('button', { name: /^Cliquer pour ajouter un média/ })
    .first()
    .click();
  await dialog.getByRole('button', { name: 'Ajouter plus de médias' }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'quai.jpg', mimeType: 'image/jpeg', buffer });
  await dialog.getByRole('button', { name: /^Importer 1 média/ }).click();
  await dialog.getByRole('button', { name: 'Terminer' }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('a document shows what its file says, its first page and its downloads, and is read again', async () => {
  const file = await uploadFile(app, 'rapport.pdf', await makePdf(['Rapport d’activité'], { tagged: true }));
  const { documentId } = await documentsOf(app, UID.document).create({ data: { title: 'Rapport', file } });
  await (app.strapi.get('document-facts') as DocumentFacts).settled();
  const today = new Date();
  for (const [days, count] of [
    [0, 12],
    [2, 5],
  ] as const)
    await app.strapi.db.connection('document_downloads').insert({
      document_id: documentId,
      day: new Date(today.getTime() - days * 86_400_000),
      count,
    });
  const page = await panelOf(await addAccount(app, 'strapi-editor', 'Denise'));
  await page.goto(`${app.url}/admin/content-manager/collection-types/${UID.document}/${documentId}`);
  await page.getByText('17 téléchargements en tout, dont 17 ces 30 derniers jours').waitFor();
  await page.getByRole('img', { name: 'Première page du fichier' }).waitFor();
  expect(await accessibilityFaults(page, '[data-document-file]')).toEqual([]);
  await look(page, 'document-file', true);
  await page.getByRole('button', { name: 'Relire le fichier' }).click();
  await page.getByText('En attente de lecture').waitFor();
  await page.getByText('Lu. Le PDF est balisé').waitFor();
});

test('the guide is one click away, with its pictures', async () => {
  const page = await panelOf(await addAccount(app, 'strapi-author', 'Gilles'));
  await page.getByRole('link', { name: 'Guide' }).click();
  await page.getByRole('heading', { name: 'Avant tout\u00a0: vous ne pouvez rien casser' }).waitFor();
  const pictures = page.locator('main img');
  for (let index = 0; index < (await pictures.count()); index += 1) {
    await pictures.nth(index).scrollIntoViewIfNeeded();
    await page.waitForFunction(
      (image) => image instanceof HTMLImageElement && image.naturalWidth > 0,
      await pictures.nth(index).elementHandle(),
    );
  }
  expect(await accessibilityFaults(page, 'main')).toEqual([]);
  await look(page, 'guide', true);
});
