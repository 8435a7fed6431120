import type { Browser, Page } from 'playwright-core';
import type { DocumentFacts } from '../../src/adapters/document-facts';
import { UID } from '../../src/domain/content/uids';
import { addAccount } from '../support/accounts';
import { type Application, startApplication } from '../support/application';
import { accessibilityFaults, openBrowser } from '../support/browser';
import { addFile, documentsOf, uploadFile } from '../support/entries';
import { look, signIn } from '../support/panel';
import { makePdf } from '../support/pdf';

let app: Application;
let browser: Browser;

beforeAll(async () => {
  app = await startApplication({ panel: true });
  browser = await openBrowser();
}, 120_000);
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

const list = (page: Page, name: string) => page.getByRole('list', { name });

test('a writer proposes a draft, a publisher sends it back with a word, and the writer finds the word at home', async () => {
  const writer = await panelOf(await addAccount(app, 'strapi-author', 'Rosa'));
  await writer.getByText('Rien en cours.').waitFor();
  await writer.getByText('Tout va bien.').waitFor();
  await look(writer, 'home-empty', true);
  await writer.goto(`${app.url}/admin/content-manager/collection-types/${UID.article}/create`);
  // The form is made anew when its language is known: what is typed before that is lost.
  await writer.waitForURL(/locale/);
  await writer.getByRole('textbox', { name: 'Titre' }).fill('Le tram arrive');
  await look(writer, 'writing', true);
  await writer.getByRole('button', { name: 'Enregistrer' }).click();
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
  await list(publisher, 'À venir').getByText('Assemblée générale').waitFor();
  await list(publisher, 'À réparer').getByText('Qui sommes-nous ?').waitFor();
  await look(publisher, 'home-full', true);
  for (const box of ['drafts', 'proposals', 'coming', 'mending'])
    expect(await accessibilityFaults(publisher, `[data-desk=${box}]`)).toEqual([]);
  await list(publisher, 'À publier').getByRole('link', { name: 'Le tram arrive' }).click();
  await publisher.getByLabel('Ce qui est à revoir').fill('Il manque la date.');
  await look(publisher, 'proposal-publisher', true);
  await publisher.getByRole('button', { name: 'Renvoyer' }).click();
  await publisher.getByText('À revoir. Paule écrit').waitFor();

  await writer.goto(`${app.url}/admin`);
  await list(writer, 'À publier').getByText('à revoir : « Il manque la date. »').waitFor();
  await list(writer, 'Mes brouillons').getByRole('link', { name: 'Le tram arrive' }).waitFor();
  await list(writer, 'À publier').getByRole('link', { name: 'Le tram arrive' }).click();
  await propose.waitFor();
  await look(writer, 'proposal-writer', true);
}, 150_000);

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
}, 100_000);

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
