import type { Page } from 'playwright-core';
import { PASSWORD } from './accounts';
import type { Application } from './application';
import { standsStill } from './browser';

/** Signs a person in to the panel, on its home page: the first administrator, or an account of `addAccount` by its address. */
export async function signIn(app: Application, page: Page, email?: string): Promise<void> {
  await page.addInitScript(idleAsOnAScreen);
  // The panel is megabytes of scripts: a machine that does other work at the time takes long over them.
  page.setDefaultTimeout(60_000);
  await page.goto(`${app.url}/admin`);
  await page.getByLabel('Adresse électronique').fill(email ?? process.env.ADMIN_EMAIL ?? '');
  const password = email ? PASSWORD : (process.env.ADMIN_PASSWORD ?? '');
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('heading', { name: 'Mes brouillons' }).waitFor();
}

/**
 * Strapi shows its buttons and side panels when the browser is idle. A headless Chromium draws nothing while nothing moves, and then
 * calls nobody idle; one with a screen does within 50 milliseconds.
 */
function idleAsOnAScreen(): void {
  const request = window.requestIdleCallback.bind(window);
  window.requestIdleCallback = (callback, options) => request(callback, { timeout: 50, ...options });
}

/** Keeps a picture of the page in the folder that PORTEVOIX_TEST_SHOTS names, for whoever wants to look at the panel. */
export async function look(page: Page, name: string, fullPage = false): Promise<void> {
  const folder = process.env.PORTEVOIX_TEST_SHOTS;
  if (!folder) return;
  await standsStill(page);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage });
}
