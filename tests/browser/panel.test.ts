import type { Browser, Page } from 'playwright-core';
import { type Application, startApplication } from '../support/application';
import { accessibilityFaults, openBrowser } from '../support/browser';
import { signIn } from '../support/panel';

let app: Application;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  app = await startApplication({ panel: true });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('lets a volunteer sign in in French, write an article and choose its kind with the keyboard', async () => {
  await page.goto(`${app.url}/admin`);
  await page.getByRole('heading', { name: 'Bienvenue sur Portevoix' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  expect(await page.title()).not.toContain('Strapi');
  await signIn(app, page);

  await page.goto(`${app.url}/admin/content-manager/collection-types/api::article.article/create`);
  await page.getByRole('textbox', { name: 'Titre' }).waitFor();
  const labels = [
    'Titre',
    'Chapô',
    'Ajouter un bloc à',
    'Image principale',
    'Rubrique',
    'Genre',
    'Date affichée',
  ];
  const heights: number[] = [];
  for (const label of labels) heights.push((await placeOf(label)).y);
  expect(heights).toEqual([...heights].sort((one, other) => one - other));

  await page.getByRole('textbox', { name: 'Titre' }).fill('Le tram arrive');
  const kind = page.getByRole('combobox', { name: 'Genre' });
  expect(await kind.textContent()).toContain('Actualité');
  await kind.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Tribune' }).waitFor();
  expect(await page.getByRole('option').allTextContents()).toEqual(
    expect.arrayContaining(['Compte rendu', 'Communiqué de presse', 'Guide pratique']),
  );
  await page.locator('[role=option]:focus', { hasText: 'Actualité' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role=option]:focus', { hasText: 'Compte rendu' }).waitFor();
  await page.keyboard.press('Enter');
  await kind.getByText('Compte rendu').waitFor();

  expect(await accessibilityFaults(page, '[data-choice="kind"]')).toEqual([]);

  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('Enregistré', { exact: true }).first().waitFor();
  const [article] = await app.strapi.documents('api::article.article').findMany({ status: 'draft' });
  expect(article).toMatchObject({ title: 'Le tram arrive', kind: 'report', slug: 'le-tram-arrive' });
});

/** Where a field's label or button stands on the page. */
async function placeOf(text: string): Promise<{ x: number; y: number }> {
  const words = page.locator('main').getByText(text).filter({ visible: true }).first();
  await words.waitFor();
  const box = await words.boundingBox();
  if (!box) throw new Error(`${text} is not on the page`);
  // Rows side by side count as in reading order.
  return { x: box.x, y: Math.round(box.y) + box.x / 10_000 };
}
