import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { EMBEDDABLE_UIDS } from '../../src/domain/content/embeddable';
import { PLURALS, UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { accessibilityFaults, openBrowser } from '../support/browser';
import { changeSetting } from '../support/change-setting';
import { buildEmbeddables } from '../support/embeddable';
import { documentsOf, type Entry } from '../support/entries';
import { buildArticle } from '../support/factories';
import { type ForeignSite, startForeignSite } from '../support/foreign-site';
import { wordPressPage } from '../support/wordpress-host';

let app: Application;
let browser: Browser;
let partner: ForeignSite;
let home: string;
let entries: Record<string, Entry>;

beforeAll(async () => {
  app = await startApplication({ listen: true });
  home = app.url as string;
  for (const name of ['site.serverUrl', 'site.readersUrl', 'server.url']) changeSetting(app, name, home);
  entries = await buildEmbeddables(app);
  await documentsOf(app, UID.site).create({ data: { name: 'Les Voix du canal' } });
  for (const prefix of ['', 'thumbnail_', 'small_', 'large_'])
    copyFileSync(
      'database/sample/pictures/canal-au-matin.jpg',
      join(app.strapi.dirs.static.public, 'uploads', `${prefix}reunion.jpg`),
    );
  [browser, partner] = await Promise.all([openBrowser(), startForeignSite()]);
});
afterAll(async () => {
  await browser?.close();
  await partner?.stop();
  await app?.stop();
});

interface Visit {
  page: Page;
  /** Origins that the page asked for anything. */
  origins: Set<string>;
  complaints: string[];
  close(): Promise<void>;
}

async function visit(url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 900, height: 1200 }, ...options });
  const page = await context.newPage();
  const origins = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(url, { waitUntil: 'load' });
  return {
    page,
    origins,
    complaints,
    async close() {
      expect(await context.cookies()).toEqual([]);
      await context.close();
    },
  };
}

const embedOf = (uid: string, locale = 'fr') =>
  `${home}/embed/${PLURALS[uid as keyof typeof PLURALS]}/${entries[`${uid} ${locale}`]?.slug}${locale === 'fr' ? '' : `?locale=${locale}`}`;
const snippetOf = (address: string, more = '') =>
  `<blockquote class="portevoix-embed" data-embed="${address}"${more}><p><a href="${home}/actualites/la-salle-du-quai-ferme">La salle du quai ferme</a></p><p>Les Voix du canal</p></blockquote>`;
const script = () => `<script async src="${home}/embed.js"></script>`;

/** Waits for embeds to show their frames; answers each one's height and that of its content. */
async function shownFrames(page: Page, count: number): Promise<{ height: number; content: number }[]> {
  await page.waitForFunction(
    (wanted) =>
      Array.from(document.querySelectorAll('portevoix-embed')).filter(
        (embed) => embed.shadowRoot?.querySelector('iframe')?.style.visibility === 'visible',
      ).length === wanted,
    count,
  );
  const measured = [];
  for (const embed of await page.$$('portevoix-embed')) {
    const handle = await embed.evaluateHandle(
      (element) => element.shadowRoot?.querySelector('iframe') ?? null,
    );
    const frame = await handle.asElement()?.contentFrame();
    const height = await embed.evaluate((element) => element.getBoundingClientRect().height);
    const isShown = await embed.evaluate(
      (element) => element.shadowRoot?.querySelector('iframe')?.style.visibility === 'visible',
    );
    if (frame && isShown) measured.push({ height, content: await contentHeight(frame) });
  }
  return measured;
}

const contentHeight = (frame: Frame | Page) =>
  frame.evaluate(() => Math.ceil(document.getElementById('embed')?.getBoundingClientRect().bottom ?? 0));

describe('a partner’s page', () => {
  test('with three embeds shows each as tall as it is, asks nobody else, and stores nothing', async () => {
    const url = partner.page(
      `<h1>Chez nous</h1>${snippetOf(embedOf(UID.article))}
       <portevoix-embed src="${home}/campagnes/une-salle-pour-se-reunir" view="full"><a href="${home}/campagnes/une-salle-pour-se-reunir">Une salle</a></portevoix-embed>
       ${snippetOf(embedOf(UID.event, 'en'), ' data-theme="dark"')}<p id="after">Après</p>${script()}${script()}`,
    );
    // Frames load as they come near the window: here all are.
    const { page, origins, complaints, close } = await visit(url, { viewport: { width: 900, height: 6000 } });
    for (const { height, content } of await shownFrames(page, 3)) expect(height).toBe(content);
    expect(await page.isVisible('blockquote')).toBe(false);
    expect([...origins].sort()).toEqual([home, partner.origin].sort());
    expect(complaints).toEqual([]);
    expect(
      await page.evaluate(() =>
        Array.from(document.querySelectorAll('portevoix-embed')).map((embed) => {
          const frame = embed.shadowRoot?.querySelector('iframe');
          return [frame?.title, frame?.loading];
        }),
      ),
    ).toEqual([
      ['La salle du quai ferme', 'lazy'],
      ['Une salle', 'lazy'],
      ['La salle du quai ferme', 'lazy'],
    ]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await close();
  });

  test('is followed when its window narrows, without a frame that scrolls', async () => {
    const { page, close } = await visit(partner.page(`${snippetOf(embedOf(UID.article))}${script()}`));
    const [wide] = await shownFrames(page, 1);
    await page.setViewportSize({ width: 320, height: 900 });
    await page.waitForFunction(
      (before) => (document.querySelector('portevoix-embed')?.getBoundingClientRect().height ?? 0) > before,
      wide?.height ?? 0,
    );
    const [narrow] = await shownFrames(page, 1);
    expect(narrow?.height).toBe(narrow?.content);
    await close();
  });

  test('moves what stands below an embed by the growth of its frame, and nothing above', async () => {
    const url = partner.page(
      `<h1>Chez nous</h1>${snippetOf(embedOf(UID.article))}<p id="after">Après</p><script src="${home}/embed.js" id="later" type="later"></script>`,
    );
    const { page, close } = await visit(url);
    const places = () =>
      page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const embed = box('portevoix-embed') ?? box('blockquote');
        return {
          title: box('h1')?.top,
          top: embed?.top,
          below: (box('#after')?.top ?? 0) - (embed?.bottom ?? 0),
        };
      });
    const before = await places();
    await page.addScriptTag({ url: `${home}/embed.js` });
    await shownFrames(page, 1);
    expect(await places()).toEqual(before);
    await close();
  });

  test('may add embeds later, and hold a plain frame, which grows too', async () => {
    const { page, close } = await visit(
      partner.page(
        `<iframe id="plain" title="x" src="${embedOf(UID.document)}" width="600" height="90"></iframe>${script()}`,
      ),
    );
    await page.waitForFunction(
      () => Number.parseInt(document.getElementById('plain')?.style.height ?? '', 10) > 150,
    );
    await page.evaluate(
      (html) => {
        const part = document.createElement('section');
        part.innerHTML = html;
        document.body.append(part);
      },
      snippetOf(embedOf(UID.campaign)),
    );
    const [added] = await shownFrames(page, 1);
    expect(added?.height).toBe(added?.content);
    await close();
  });

  test('keeps the quotation where the entry may not be embedded, and where the address is none', async () => {
    const kept = await buildArticle(app, { title: 'Pas ailleurs', embeddable: false });
    const url = partner.page(
      `${snippetOf(`${home}/embed/articles/${kept.slug}`)}${snippetOf('javascript:alert(1)')}
       <portevoix-embed src="https://ailleurs.example/actualites/x">Un lien</portevoix-embed>${snippetOf(embedOf(UID.article))}${script()}`,
    );
    const { page, origins, close } = await visit(url);
    await shownFrames(page, 1);
    expect(await page.locator('blockquote:visible').count()).toBe(2);
    expect(await page.isVisible('text=Un lien')).toBe(true);
    expect([...origins].sort()).toEqual([home, partner.origin].sort());
    await close();
  });

  test('believes no height that another frame or window says', async () => {
    const { page, close } = await visit(partner.page(`${snippetOf(embedOf(UID.article))}${script()}`));
    const [before] = await shownFrames(page, 1);
    await page.evaluate(() => {
      const frame = document.querySelector('portevoix-embed')?.shadowRoot?.querySelector('iframe');
      window.postMessage({ message: 'height', value: 9999 }, '*');
      window.dispatchEvent(
        new MessageEvent('message', {
          data: { message: 'height', value: 9999 },
          origin: 'https://ailleurs.example',
          source: frame?.contentWindow ?? null,
        }),
      );
    });
    expect((await shownFrames(page, 1))[0]?.height).toBe(before?.height);
    await close();
  });

  test('without scripts still says who and what, and a plain frame works', async () => {
    const { page, close } = await visit(
      partner.page(
        `${snippetOf(embedOf(UID.article))}<iframe title="x" src="${embedOf(UID.article)}" width="600" height="400"></iframe>${script()}`,
      ),
      { javaScriptEnabled: false },
    );
    expect(await page.isVisible('blockquote >> text=Les Voix du canal')).toBe(true);
    expect(await page.isVisible('blockquote a >> text=La salle du quai ferme')).toBe(true);
    expect(await page.frameLocator('iframe').locator('h1').textContent()).toBe('La salle du quai ferme');
    await close();
  });

  test('under a strict policy needs script-src and frame-src, and without them keeps the quotation', async () => {
    const body = `${snippetOf(embedOf(UID.article))}${script()}`;
    const open = await visit(partner.page(body, `default-src 'none'; script-src ${home}; frame-src ${home}`));
    const [frame] = await shownFrames(open.page, 1);
    expect(frame?.height).toBe(frame?.content);
    expect(open.complaints).toEqual([]);
    await open.close();
    for (const policy of [`default-src 'none'`, `default-src 'none'; script-src ${home}`]) {
      const { page, close } = await visit(partner.page(body, policy));
      expect(await page.isVisible('blockquote')).toBe(true);
      await close();
    }
  });
});

describe('the framed page', () => {
  const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  test('is light or dark as the reader prefers, or as the partner has chosen', async () => {
    const seen: Record<string, string> = {};
    for (const colorScheme of ['light', 'dark'] as const)
      for (const theme of ['auto', 'light', 'dark']) {
        const { page, close } = await visit(`${embedOf(UID.article)}?theme=${theme}`, { colorScheme });
        seen[`${colorScheme} ${theme}`] = await background(page);
        await close();
      }
    const { 'light light': light, 'dark dark': dark } = seen;
    expect(light).not.toBe(dark);
    expect(seen).toMatchObject({
      'light auto': light,
      'dark light': light,
      'dark auto': dark,
      'light dark': dark,
    });
  });

  describe.each(EMBEDDABLE_UIDS.flatMap((uid) => ['fr', 'en'].map((locale) => [uid, locale] as const)))(
    'of %s in %s',
    (uid, locale) => {
      test.each(['card', 'full'])(
        'as a %s has no fault that axe finds, from 280 to 800 pixels',
        async (view) => {
          const address = new URL(embedOf(uid, locale));
          address.searchParams.set('view', view);
          const { page, complaints, origins, close } = await visit(address.href, {
            colorScheme: locale === 'en' ? 'dark' : 'light',
          });
          for (const width of [800, 280]) {
            await page.setViewportSize({ width, height: 700 });
            expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
              true,
            );
            expect(await accessibilityFaults(page)).toEqual([]);
          }
          expect(complaints).toEqual([]);
          expect([...origins]).toEqual([home]);
          await close();
        },
        120_000,
      );
    },
  );

  test.each(EMBEDDABLE_UIDS)('of %s is about as tall as oEmbed says', async (uid) => {
    const { page, close } = await visit(embedOf(uid));
    for (const width of [280, 400, 480, 600]) {
      await page.setViewportSize({ width, height: 300 });
      const { body } = await app.request.get(
        `/oembed?url=${encodeURIComponent(embedOf(uid))}&maxwidth=${width}`,
      );
      const real = await contentHeight(page);
      expect({ width, fits: body.height >= real * 0.97 && body.height <= real * 1.45 }).toEqual({
        width,
        fits: true,
      });
    }
    await close();
  });

  test('in Arabic runs from right to left', async () => {
    const { documentId } = await buildArticle(app, { title: 'Bonjour', slug: 'bonjour' });
    await documentsOf(app, UID.article).update({
      documentId,
      locale: 'ar',
      data: { title: 'مرحبا بالجميع', standfirst: 'نص قصير', slug: 'bonjour' },
      status: 'published',
    });
    const { page, close } = await visit(`${home}/embed/articles/bonjour?locale=ar`);
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto(`${home}/ar/partners/articles/bonjour`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await close();
  });
});

describe('a WordPress page', () => {
  const told = (page: Page) =>
    page.evaluate(() => (window as never as { told: { message: string; value?: number | string }[] }).told);
  const frameOf = async (page: Page): Promise<Frame> => {
    const frame = await (await page.$('iframe'))?.contentFrame();
    if (!frame) throw new Error('no frame');
    return frame;
  };
  const open = async (address: string) => {
    const { body } = await app.request.get(`/oembed?url=${encodeURIComponent(address)}&maxwidth=600`);
    return visit(partner.page(wordPressPage(body.html)));
  };

  test('shows the embed in its sandbox once it has said how tall it is, pictures too', async () => {
    const { page, complaints, origins, close } = await open(embedOf(UID.article));
    await page.waitForFunction(
      () =>
        Number(document.querySelector('iframe')?.height) >= 200 &&
        document.querySelector('iframe')?.style.visibility === '',
    );
    const frame = await frameOf(page);
    expect(await frame.evaluate(() => window.origin)).toBe('null');
    const heights = (await told(page))
      .filter(({ message }) => message === 'height')
      .map(({ value }) => value);
    expect(heights.length).toBeGreaterThan(1);
    expect(heights.every(Number.isInteger)).toBe(true);
    expect(heights.at(-1)).toBe(await contentHeight(frame));
    expect(await page.evaluate(() => document.querySelector('iframe')?.getAttribute('height'))).toBe(
      String(heights.at(-1)),
    );
    await frame.waitForFunction(() =>
      Array.from(document.images).every((image) => image.complete && image.naturalWidth > 0),
    );
    expect(await page.isVisible('blockquote')).toBe(false);
    expect([...origins].sort()).toEqual([home, partner.origin].sort());
    expect(complaints).toEqual([]);
    await close();
  });

  test('keeps a long embed within its limit, and lets it scroll', async () => {
    const body = Array.from({ length: 40 }, () => ({
      type: 'paragraph',
      children: [{ type: 'text', text: 'Un paragraphe.' }],
    }));
    const { slug } = await buildArticle(app, {
      title: 'Long',
      body: [{ __component: 'content.text', body }],
    });
    const { page, close } = await open(`${home}/embed/articles/${slug}?view=full`);
    await page.waitForFunction(() => document.querySelector('iframe')?.height === '1000');
    expect(
      await (await frameOf(page)).evaluate(() => document.documentElement.scrollHeight > window.innerHeight),
    ).toBe(true);
    await close();
  });

  test('follows a link to the page, and for one to another host leads to the page too', async () => {
    for (const selector of ['h1 a', 'a.button']) {
      const { page, close } = await open(embedOf(UID.campaign));
      await page.waitForFunction(() => document.querySelector('iframe')?.style.visibility === '');
      await (await frameOf(page)).click(selector);
      await page.waitForURL(`${home}/campagnes/une-salle-pour-se-reunir`);
      await close();
    }
  });
});

describe('the page for partners', () => {
  test.each([
    ['fr', '/partenaires'],
    ['en', '/en/partners'],
  ])(
    'in %s shows both views, every code, and has no fault that axe finds',
    async (locale, root) => {
      for (const uid of EMBEDDABLE_UIDS) {
        const { page, complaints, origins, close } = await visit(
          `${home}${root}/${PLURALS[uid]}/${entries[`${uid} ${locale}`]?.slug}`,
        );
        expect(await page.locator('iframe').count()).toBe(2);
        expect(await page.locator('textarea').count()).toBeGreaterThanOrEqual(6);
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(complaints).toEqual([]);
        expect([...origins]).toEqual([home]);
        await page.setViewportSize({ width: 320, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
          true,
        );
        await close();
      }
    },
    180_000,
  );

  test('copies the very code that makes the embed appear', async () => {
    const { page, close } = await visit(`${home}/partenaires/articles/la-salle-du-quai-ferme`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.click('.code:has(#card-snippet) button');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent === 'Copié');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.inputValue('#card-snippet'));
    await page.goto(partner.page(copied));
    const [frame] = await shownFrames(page, 1);
    expect(frame?.height).toBe(frame?.content);
    await close();
  });

  test('works without scripts: its codes are there to be selected', async () => {
    const { page, close } = await visit(`${home}/partenaires/articles/la-salle-du-quai-ferme`, {
      javaScriptEnabled: false,
    });
    expect(await page.locator('.code button').count()).toBe(0);
    expect(await page.inputValue('#republish')).toContain('CC BY-SA 4.0');
    await close();
  });
});
