import type { Browser, Page } from 'playwright-core';
import type { Schedule } from '../../src/adapters/schedule';
import { UID } from '../../src/domain/content/uids';
import { isoDay } from '../../src/domain/reading/dates';
import { monthAfter, monthText } from '../../src/domain/schedule/month';
import { type Application, startApplication } from '../support/application';
import { accessibilityFaults, openBrowser } from '../support/browser';
import { buildArticle } from '../support/factories';
import { tabTo } from '../support/keyboard';
import { look, signIn } from '../support/panel';

let app: Application;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  app = await startApplication({ panel: true });
  browser = await openBrowser();
  // Elsewhere than the site: its clocks count, not those of the browser.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'fr-FR',
    timezoneId: 'America/New_York',
  });
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('a volunteer schedules a publication, finds it in what is to come, and sees it published when the hour has come', async () => {
  const section = await app.strapi.documents(UID.section).create({ data: { name: 'Rubrique' } as never });
  const { documentId } = await buildArticle(
    app,
    {
      title: 'Le tram arrive',
      standfirst: 'Une phrase qui dit l’essentiel de l’article, en peu de mots. '.repeat(3).trim(),
      section: section.documentId,
    },
    { status: 'draft' },
  );
  await signIn(app, page);
  await page.getByRole('link', { name: 'À venir' }).click();
  await page.getByText('Rien à venir pour le moment').waitFor();
  expect(await accessibilityFaults(page, 'main')).toEqual([]);
  await look(page, 'coming-empty');

  await page.goto(`${app.url}/admin/content-manager/collection-types/api::article.article/${documentId}`);
  const later = page.getByRole('button', { name: 'Publier plus tard' });
  await later.hover();
  await look(page, 'schedule-empty');
  await later.click();
  const year = new Date().getUTCFullYear() + 1;
  await page.getByLabel('Jour').fill(`${year - 2}-05-01`);
  await page.getByText('Ce moment est déjà passé').waitFor();
  await page.getByLabel('Jour').fill(`${year}-05-01`);
  await page.getByLabel('Heure (heure de Paris)').fill('08:00');
  const sentence = page.getByText(new RegExp(`Sera publié \\S+ 1er mai ${year} à 8.h.00, heure de Paris`));
  await sentence.waitFor();
  expect(await accessibilityFaults(page, '[data-schedule]')).toEqual([]);
  await look(page, 'schedule-form');
  await page.getByRole('button', { name: 'Programmer', exact: true }).click();
  await page.getByText('C’est programmé').waitFor();
  await page.getByRole('button', { name: 'Changer : Publication' }).waitFor();
  await sentence.waitFor();
  expect(await accessibilityFaults(page, '[data-schedule]')).toEqual([]);
  await look(page, 'schedule-set');

  await page.getByRole('link', { name: 'À venir' }).click();
  const link = page.getByRole('link', { name: 'Le tram arrive' });
  await link.waitFor();
  expect(await accessibilityFaults(page, 'main')).toEqual([]);
  await look(page, 'coming-full');
  await page.getByRole('button', { name: 'Mois', exact: true }).focus();
  await page.keyboard.press('Enter');
  const month = page.getByRole('table');
  const today = new Intl.DateTimeFormat('fr', { day: 'numeric', timeZone: 'Europe/Paris' }).format(
    new Date(),
  );
  await month.locator('td[aria-current=date]').getByText(`${today} · aujourd’hui`).waitFor();
  expect(await month.getByRole('columnheader').count()).toBe(7);
  await look(page, 'coming-month');
  await tabTo(page, /^Mois précédent$/);
  await tabTo(page, /^Mois suivant$/);
  for (let shown = isoDay(new Date().toISOString(), 'Europe/Paris').slice(0, 7); shown !== `${year}-05`; ) {
    await page.keyboard.press('Enter');
    shown = monthAfter(shown, 1);
    await page.getByRole('heading', { name: new RegExp(monthText(shown, 'fr'), 'i') }).waitFor();
  }
  await month.getByRole('cell', { name: /^1 / }).getByText('Publication, 8\u00a0h').waitFor();
  expect(await accessibilityFaults(page, 'main')).toEqual([]);
  await look(page, 'coming-month-full');
  await (app.strapi.get('schedule') as Schedule).carryOut(new Date(`${year}-05-01T06:00:00.000Z`));
  await link.click();
  await page.getByText('Rien n’est programmé.').waitFor();
  await page.getByText('Publié', { exact: true }).first().waitFor();
  expect((await app.request.get('/api/articles/slug/le-tram-arrive')).status).toBe(200);
});
