import type { Browser, Page } from 'playwright-core';
import { signInAs } from '../support/accounts';
import { type Application, startApplication } from '../support/application';
import { accessibilityFaults, openBrowser } from '../support/browser';
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

const OTHERS = JSON.stringify({
  by: 0,
  at: '2999-01-01T00:00:00.000Z',
  version: '',
  values: { title: 'Autre' },
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
  await look(page, 'unsaved-offline');
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

test('what was not saved is offered again after the page was lost, with its blocks, until it is saved', async () => {
  const { documentId } = await articles().create({
    data: {
      title: 'Le tram',
      body: [{ __component: 'content.text', body: paragraph('Il arrive.') }],
    } as never,
  });
  const address = `${app.url}/admin/content-manager/collection-types/api::article.article/${documentId}`;
  await page.goto(address);
  await title().fill('Le tram est là');
  await page.getByRole('button', { name: 'Texte', exact: true }).click();
  const block = page.locator('[data-slate-editor]');
  await block.getByText('Il arrive.').click();
  // Wherever in the sentence the editor has put the caret.
  await page.keyboard.insertText('bleu');
  await page.waitForFunction(() =>
    Object.values(localStorage).some((kept) => kept.includes('là') && kept.includes('bleu')),
  );
  const text = String(await block.locator('[data-slate-string]').textContent());

  page.once('dialog', (dialog) => void dialog.accept());
  await page.goto(address);
  const offer = page.locator('[data-unsaved]');
  await offer.getByText('vous avez écrit ici sans enregistrer').waitFor();
  expect(await title().inputValue()).toBe('Le tram');
  await look(page, 'unsaved-offer');
  expect(await accessibilityFaults(page, '[data-unsaved]')).toEqual([]);
  await offer.getByRole('button', { name: 'Reprendre mon texte' }).click();
  await offer.waitFor({ state: 'detached' });
  expect(await title().inputValue()).toBe('Le tram est là');
  await save().click();
  await page.getByText('Enregistré', { exact: true }).first().waitFor();
  const stored = await articles().findOne({ documentId, populate: ['body'] });
  expect(stored).toMatchObject({
    title: 'Le tram est là',
    body: [{ body: paragraph(text) }],
  });

  await page.goto(address);
  await page.locator('[data-proposal]').waitFor();
  expect(await offer.count()).toBe(0);
});

test('a new entry that was never saved is offered again, and thrown away when it is not wanted', async () => {
  const address = `${app.url}/admin/content-manager/collection-types/api::article.article/create`;
  await page.goto(address);
  await title().fill('Une idée');
  await page.waitForFunction(() => Object.values(localStorage).some((kept) => kept.includes('Une idée')));
  page.once('dialog', (dialog) => void dialog.accept());
  await page.goto(address);
  const offer = page.locator('[data-unsaved]');
  await offer.getByRole('button', { name: 'Le jeter' }).click();
  await offer.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('Une idée');
});

test('what is written after an offer that nobody answered, and a save, is kept, too', async () => {
  const documentId = await openNewDraft();
  const isKept = (text: string) =>
    page.waitForFunction((words) => Object.values(localStorage).some((kept) => kept.includes(words)), text);
  await isKept('Le tram est là');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.locator('[data-unsaved]').waitFor();
  await title().fill('Le tram est bleu');
  await save().click();
  await page.getByText('Enregistré', { exact: true }).first().waitFor();
  for (const words of ['Le tram est rouge', 'Le tram est vert']) {
    await title().fill(words);
    await isKept(words);
  }
  expect(await articles().findOne({ documentId })).toMatchObject({ title: 'Le tram est bleu' });
  await save().click();
  await page.waitForFunction(() => !Object.values(localStorage).some((kept) => kept.includes('vert')));
});

test('whoever writes is told that somebody else has saved the entry meanwhile', async () => {
  const documentId = await openNewDraft();
  expect(await page.locator('[data-other-save]').count()).toBe(0);
  const send = await signInAs(app, 'strapi-editor', 'Paule');
  const address = `/content-manager/collection-types/api::article.article/${documentId}`;
  expect(await send('put', address, { title: 'Le tram de Paule' })).toMatchObject({ status: 200 });
  // As when somebody comes back to the tab.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  const warning = page.locator('[data-other-save]');
  await warning.getByText('Paule a enregistré cette fiche').waitFor();
  await look(page, 'unsaved-other-save');
  expect(await title().inputValue()).toBe('Le tram est là');
  await save().click();
  await warning.waitFor({ state: 'detached' });
});

test('whoever signs out leaves nothing of theirs in the browser, and what others left stays', async () => {
  await openNewDraft();
  await page.waitForFunction(() =>
    Object.values(localStorage).some((kept) => kept.includes('Le tram est là')),
  );
  await page.evaluate(
    (copy) => localStorage.setItem('portevoix-unsaved api::page.page new fr', copy),
    OTHERS,
  );
  await page.getByRole('button', { name: 'Administration' }).click();
  await page.getByRole('menuitem', { name: 'Déconnexion' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Confirmer' }).click();
  await page.getByRole('button', { name: 'Se connecter' }).waitFor();
  const kept = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.includes('unsaved')),
  );
  expect(kept).toEqual([['portevoix-unsaved api::page.page new fr', OTHERS]]);
});

function paragraph(text: string): object[] {
  return [{ type: 'paragraph', children: [{ type: 'text', text }] }];
}
