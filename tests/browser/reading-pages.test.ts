import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type Application, startApplication } from '../support/application';
import { accessibilityFaults, openBrowser } from '../support/browser';
import { documentsOf } from '../support/entries';

let app: Application;
let browser: Browser;

beforeAll(async () => {
  app = await startApplication({ listen: true, sample: true });
  await translate('api::campaign.campaign', 'une-salle-pour-se-reunir', {
    title: 'قاعة للاجتماع',
    slug: 'salle',
    problem: 'القاعة مغلقة.',
    solution: 'أن تُفتح.',
  });
  await translate('api::document.downloadable-document', 'notes-de-seance-de-la-rencontre-assotech93', {
    title: 'ملاحظات الجلسة',
    slug: 'notes',
  });
  await translate('api::page.page', 'qui-sommes-nous', { title: 'من نحن', slug: 'association' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** Puts an entry of the sample content into Arabic as well. */
async function translate(uid: string, slug: string, data: Record<string, unknown>): Promise<void> {
  const entries = documentsOf(app, uid);
  const [entry] = await entries.findMany({ filters: { slug } });
  await entries.update({ documentId: entry?.documentId, locale: 'ar', status: 'published', data });
}

/** One page of each kind, in each language. */
const PAGES = {
  fr: [
    '/',
    '/actualites/assotech93',
    '/agenda/la-nuit-des-recits',
    '/campagnes/une-salle-pour-se-reunir',
    '/documents/notes-de-seance-de-la-rencontre-assotech93',
    '/organisations/les-voix-du-canal',
    '/intervenants/tomasz-wierzba-leroy',
    '/rubriques/actualites',
    '/mots-cles/discriminations',
    '/pages/qui-sommes-nous',
    '/agenda',
    '/intervenants',
    '/recherche?q=salle',
    '/mentions-legales',
    '/nulle-part',
  ],
  en: [
    '/en',
    '/en/news/assotech93',
    '/en/events/online-drop-in',
    '/en/campaigns/a-room-to-meet-in',
    '/en/documents/press-kit-a-room-to-meet-in',
    '/en/organizations/eclore',
    '/en/speakers/erika-campelo',
    '/en/sections/news',
    '/en/tags/accessibility',
    '/en/pages/about-us',
    '/en/events',
    '/en/legal-notice',
    '/en/nowhere',
  ],
  ar: [
    '/ar',
    '/ar/news/digital-drop-in-on-saturdays',
    '/ar/events/online-drop-in',
    '/ar/campaigns/salle',
    '/ar/documents/notes',
    '/ar/organizations/eclore',
    '/ar/speakers/erika-campelo',
    '/ar/sections/actualites',
    '/ar/tags/cyberharcelement',
    '/ar/pages/association',
    '/ar/events',
    '/ar/search?q=x',
    '/ar/nowhere',
  ],
};

interface Visit {
  page: Page;
  /** Origins that were asked for anything. */
  origins: Set<string>;
  complaints: string[];
  close(): Promise<void>;
}

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const origins = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // Said of every frame whose first document is ours; what it then loads is of another origin.
    if (!message.text().includes('escape its sandboxing')) complaints.push(message.text());
  });
  await page.goto(`${app.url}${path}`, { waitUntil: 'load' });
  return { page, origins, complaints, close: () => context.close() };
}

/** Each page in one of two settings, the front page and the main article in both. */
const VISITS = [...Object.values(PAGES).flat(), '/', '/actualites/assotech93'].map(
  (path, index) =>
    [path, ...(index % 2 === 0 ? (['light', 1280] as const) : (['dark', 390] as const))] as const,
);

test.each(VISITS)(
  '%s in %s at %i pixels asks nobody else, sets no cookie, fits the window and has no fault that axe finds',
  async (path, colorScheme, width) => {
    const { page, origins, complaints, close } = await visit(path, {
      colorScheme,
      viewport: { width, height: 900 },
    });
    expect([...origins]).toEqual([app.url]);
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await close();
  },
  60_000,
);

test.each(['/', '/actualites/assotech93', '/ar/news/digital-drop-in-on-saturdays'])(
  '%s weighs less than 60 kB without pictures, blocks on no script and does not jump while it loads',
  async (path) => {
    const { page, close } = await visit('/nulle-part');
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    const types = new Map<string, string>();
    session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (types.get(requestId) !== 'Image') bytes += encodedDataLength;
    });
    await session.send('Network.clearBrowserCache');
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${app.url}${path}`, { waitUntil: 'networkidle' });
    const height = await page.evaluate(() => document.body.scrollHeight);
    for (let y = 0; y < height; y += 800) {
      await page.mouse.wheel(0, 800);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    }
    expect(bytes).toBeGreaterThan(5000);
    expect(bytes).toBeLessThan(60_000);
    expect(
      await page.evaluate(() =>
        (window as never as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      ),
    ).toBe(0);
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    expect(
      await page.evaluate(
        () =>
          performance
            .getEntriesByType('resource')
            .filter(
              (entry) =>
                (entry as PerformanceResourceTiming & { renderBlockingStatus: string })
                  .renderBlockingStatus === 'blocking',
            ).length,
      ),
    ).toBe(1);
    await close();
  },
  60_000,
);

test('an article is walked by keyboard: to its content, through its links, into what it shows of others', async () => {
  const { page, close } = await visit('/actualites/assotech93');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Libertés associatives');
  const seen: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    seen.push(
      await page.evaluate(
        () =>
          `${document.activeElement?.tagName} ${document.activeElement?.getAttribute('title') ?? document.activeElement?.textContent}`,
      ),
    );
  }
  expect(seen.some((text) => text.startsWith('IFRAME Vidéo'))).toBe(true);
  expect(seen).toContain('SUMMARY Transcription');
  const details = page.locator('details', { hasText: 'Transcription' });
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await details.getAttribute('open')).not.toBeNull();
  await close();
});

test('a video is asked for when the reader asks, and not before', async () => {
  const { page, origins, close } = await visit('/actualites/assotech93');
  await page.locator('iframe.video').scrollIntoViewIfNeeded();
  const still = page.frameLocator('iframe.video');
  await still.getByText('Lire la vidéo').waitFor();
  expect([...origins]).toEqual([app.url]);
  const asked = page.waitForRequest((request) =>
    request.url().startsWith('https://framatube.org/videos/embed/'),
  );
  await page.route('https://framatube.org/**', (route) =>
    route.fulfill({ body: '<p>The player</p>', contentType: 'text/html' }),
  );
  await still.getByText('Lire la vidéo').click();
  await asked;
  await still.getByText('The player').waitFor();
  await close();
});

test('the article shows everything that the page has from which the project began', async () => {
  const { page, close } = await visit('/actualites/assotech93');
  const main = page.locator('main');
  const crumbs = await page
    .getByRole('navigation', { name: 'Fil d’Ariane' })
    .getByRole('listitem')
    .allTextContents();
  expect(crumbs.slice(0, 3)).toEqual(['Accueil', 'Actualités', 'Libertés associatives']);
  expect(await main.locator('time').first().textContent()).toBe('20 avril 2018');
  expect(await main.locator('header a').first().textContent()).toBe('Libertés associatives');
  expect(await main.locator('.standfirst').textContent()).toContain('une trentaine de personnes');
  expect(await main.locator('.content h2').count()).toBeGreaterThan(4);
  expect(await main.locator('figure.figure figcaption').count()).toBeGreaterThan(1);
  expect(await main.locator('.gallery img').count()).toBeGreaterThan(2);
  expect(await main.locator('.quote').count()).toBe(2);
  expect(await main.getByRole('link', { name: /^Télécharger le compte rendu \(PDF, / }).count()).toBe(1);
  const people = main.locator('section', { has: page.getByRole('heading', { name: 'Personnes citées' }) });
  expect(await people.getByRole('link', { name: 'MeltingBook' }).count()).toBe(1);
  // What assistive technology is told, by the browser itself.
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  expect(nodes.filter(({ role }) => role?.value === 'link').map(({ name }) => name?.value)).toContain(
    'bonjour@lesvoixducanal.example',
  );
  expect(await main.getByRole('link', { name: 'Mastodon' }).getAttribute('href')).toContain('AssoTech93');
  await close();
});

test('a picture takes the size that the screen needs, and keeps its focal point', async () => {
  const file = (await app.strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { name: 'reunion-vue-du-dessus.jpg' } })) as { id: number };
  await app.strapi.db
    .query('plugin::upload.file')
    .update({ where: { id: file.id }, data: { focalPoint: { x: 10, y: 90 } } });
  const narrow = await visit('/rubriques/actualites', { viewport: { width: 390, height: 800 } });
  const picture = narrow.page.locator('article', { hasText: '#AssoTech93' }).locator('img');
  expect(await picture.evaluate((image) => getComputedStyle(image).objectPosition)).toBe('10% 90%');
  await picture.scrollIntoViewIfNeeded();
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.currentSrc)),
  ).toContain('/uploads/small_');
  await narrow.close();
});
