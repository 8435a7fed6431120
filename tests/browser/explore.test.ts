import { writeFileSync } from 'node:fs';
import { startApplication } from '../support/application';
import { accessibilityFaults, openBrowser } from '../support/browser';
import { addPicture } from '../support/embeddable';
import { buildArticle } from '../support/factories';

test('explore', async () => {
  const app = await startApplication({ panel: true });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
    page.on('console', (m) => m.type() === 'error' && console.log(m.text().slice(0, 300)));
    page.on('pageerror', (e) => console.log(String(e)));
    const image = await addPicture(app);
    const { documentId } = await buildArticle(
      app,
      {
        title: 'Le tram arrive',
        standfirst: null,
        section: null,
        cover: { image },
        body: [
          {
            __component: 'content.text',
            body: [
              { type: 'heading', level: 3, children: [{ type: 'text', text: 'Un intertitre' }] },
              { type: 'paragraph', children: [{ type: 'text', text: 'Bonjour' }] },
            ],
          },
          { __component: 'content.figure', figure: { image } },
          { __component: 'content.gallery', figures: [{ image, alternativeText: 'x' }, { image }] },
          { __component: 'content.video', url: 'https://peertube.example/w/1' },
        ],
      },
      { status: 'draft' },
    );
    await page.goto(`${app.url}/admin`);
    await page.getByLabel('Adresse électronique').fill(process.env.ADMIN_EMAIL ?? '');
    await page.getByRole('textbox', { name: 'Mot de passe' }).fill(process.env.ADMIN_PASSWORD ?? '');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByText('Modifié récemment').waitFor();
    await page.goto(`${app.url}/admin/content-manager/collection-types/api::article.article/${documentId}`);
    await page
      .locator('[data-checklist] li')
      .first()
      .waitFor({ timeout: 15000 })
      .catch(() => null);
    await page.screenshot({ path: '/tmp/shots/gate-1.png' });
    writeFileSync('/tmp/shots/form.html', await page.locator('main form').first().innerHTML());
    for (const b of await page.locator('main h3 button[aria-expanded]').all())
      await b.click().catch(() => null);
    await page.screenshot({ path: '/tmp/shots/gate-2.png', fullPage: true });
    writeFileSync('/tmp/shots/form-open.html', await page.locator('main form').first().innerHTML());
    const steps = process.env.STEPS;
    console.log(await accessibilityFaults(page, '[data-checklist]'), steps);
  } finally {
    await browser.close();
    await app.stop();
  }
}, 300000);
