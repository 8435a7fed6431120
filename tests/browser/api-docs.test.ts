import type { Browser } from 'playwright-core';
import { type Application, startApplication } from '../support/application';
import { accessibilityFaults, openBrowser } from '../support/browser';

let app: Application;
let browser: Browser;

beforeAll(async () => {
  app = await startApplication({ listen: true });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** The page in a browser of its own, and the origins that it asked for anything. */
async function open(width: number, colorScheme: 'light' | 'dark') {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    bypassCSP: false,
  });
  const page = await context.newPage();
  const origins = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${app.url}/api/docs`);
  return { page, origins, complaints, cookies: () => context.cookies(), close: () => context.close() };
}

describe.each([
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const)('at %i pixels, %s', (width, colorScheme) => {
  test('asks nobody else, sets no cookie, fits the window and has no fault that axe finds', async () => {
    const { page, origins, complaints, cookies, close } = await open(width, colorScheme);
    expect(await page.title()).toMatch(/^Portevoix API \d/);
    expect([...origins]).toEqual([app.url]);
    expect(complaints).toEqual([]);
    expect(await cookies()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await close();
  });
});

test('is left by keyboard for its content, and leads from an operation to its parameters', async () => {
  const { page, close } = await open(1280, 'light');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.click('#listArticles >> text=filters');
  expect(new URL(page.url()).hash).toBe('#parameter-Filters');
  await close();
});
