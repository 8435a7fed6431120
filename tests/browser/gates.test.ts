import type { Browser, Page } from 'playwright-core';
import { UID } from '../../src/domain/content/uids';
import { entryPath } from '../../src/domain/panel/entry-path';
import { addAccount } from '../support/accounts';
import { type Application, startApplication } from '../support/application';
import { openBrowser } from '../support/browser';
import { addPicture } from '../support/embeddable';
import { documentsOf } from '../support/entries';
import { look, signIn } from '../support/panel';

let app: Application;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  app = await startApplication({ panel: true });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  await signIn(app, page, await addAccount(app, 'strapi-editor', 'Nour'));
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const type = (words: string) => () => page.keyboard.type(words);

/** What is missing, the point that says so, the field that it leads to, how a person mends it there, and what comes of it. */
interface Gate {
  uid: string;
  lacking: () => Record<string, unknown> | Promise<Record<string, unknown>>;
  point: RegExp;
  field: string;
  mend: () => Promise<void>;
  mended: Record<string, unknown>;
}

const GATES: [what: string, gate: Gate][] = [
  [
    'an event without a summary',
    {
      uid: UID.event,
      lacking: () => ({ title: 'La fête du canal', summary: null }),
      point: /^Écrivez le résumé/,
      field: '[name=summary]',
      mend: type('Un bal et des crêpes.'),
      mended: { summary: 'Un bal et des crêpes.' },
    },
  ],
  [
    'a campaign without a problem',
    {
      uid: UID.campaign,
      lacking: () => ({ title: 'Rouvrons la salle', problem: null }),
      point: /^Dites le problème/,
      field: '[name=problem]',
      mend: type('La salle est fermée depuis mai.'),
      mended: { problem: 'La salle est fermée depuis mai.' },
    },
  ],
  [
    'a document that does not say who can read it',
    {
      uid: UID.document,
      lacking: () => ({ title: 'Le bilan', accessibility: null }),
      point: /^Dites si le fichier est accessible/,
      field: '[data-choice=accessibility] [role=combobox]',
      mend: async () => {
        await page.keyboard.press('Enter');
        await page.getByRole('option', { name: 'Oui', exact: true }).click();
      },
      mended: { accessibility: 'accessible' },
    },
  ],
  [
    'a page with a picture that is not described',
    {
      uid: UID.page,
      lacking: async () => ({
        title: 'Qui sommes-nous',
        body: [{ __component: 'content.figure', figure: { image: await addPicture(app) } }],
      }),
      point: /^Bloc 1.*décrivez l’image/,
      field: '[name="body.0.figure.alternativeText"]',
      mend: type('Une équipe devant la salle'),
      mended: { slug: 'qui-sommes-nous' },
    },
  ],
];

test.each(GATES)(
  'a publisher is held back with %s, is led to the field, mends it and publishes',
  async (_what, gate) => {
    const { uid, lacking, point, field, mend, mended } = gate;
    const { documentId } = await documentsOf(app, uid).create({ data: await lacking() });
    // With its language: without, Strapi loads the page once more when it has added it.
    await page.goto(`${app.url}/admin${entryPath({ uid, documentId, locale: 'fr' })}`);
    const list = page.locator('[data-checklist]');
    await list.getByText(/^Pas encore/).waitFor();
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await page
      .getByRole('alert')
      .getByText(new RegExp(point.source.slice(1)))
      .waitFor();
    await look(page, `gate-${uid.split('.')[1]}`);
    // Not by its focus: Strapi brings the cursor to what it complains of, at a moment of its own.
    await list.getByRole('button', { name: point }).click();
    await page.locator(`${field}:focus`).waitFor();
    await mend();
    await list.getByText(/^Oui/).waitFor();
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await page.getByRole('status', { name: 'published' }).first().waitFor();
    expect(await documentsOf(app, uid).findOne({ documentId, status: 'published' })).toMatchObject(mended);
  },
);
