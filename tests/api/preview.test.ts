import sharp from 'sharp';
import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { documentsOf } from '../support/entries';
import { buildArticle, buildRecord } from '../support/factories';
import { panelWriter, type Send } from '../support/writers';

let app: Application;
let panel: Send;

beforeAll(async () => {
  app = await startApplication();
  panel = await panelWriter(app);
});
afterAll(() => app.stop());

/** Address of the preview that the panel is told; undefined when it is told of none. */
async function addressOf(uid: string, query: string, send = panel): Promise<string | undefined> {
  const { body } = await send('get', `/content-manager/preview/url/${uid}?${query}`);
  return (body.data as unknown as { url?: string } | undefined)?.url;
}

async function preview(uid: string, query: string) {
  return app.request.get((await addressOf(uid, query)) ?? '/no-address').set('Accept', 'text/html');
}

/** Every component and block that the type can have, with nothing in it. */
function emptyParts(uid: string): Record<string, unknown> {
  const attributes = Object.entries(app.strapi.contentType(uid as never).attributes as object);
  return Object.fromEntries(
    attributes.flatMap(([name, { type, repeatable, components = [] }]) => {
      if (type === 'component') return [[name, repeatable ? [{}] : {}]];
      if (type !== 'dynamiczone') return [];
      return [[name, components.map((block: string) => ({ __component: block }))]];
    }),
  );
}

describe('the preview', () => {
  test('shows the draft, and tells nobody else about it', async () => {
    const { documentId } = await buildArticle(app, { title: 'En ligne' });
    await documentsOf(app, UID.article).update({ documentId, data: { title: 'En cours' } });
    const { status, text, headers } = await preview(UID.article, `documentId=${documentId}&status=modified`);
    expect(status).toBe(200);
    expect(text).toContain('<h1>En cours</h1>');
    expect(text).toContain('personne d’autre ne le voit');
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'SAMEORIGIN',
    });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(headers).not.toHaveProperty('etag');
    expect(text).toContain('<meta name="robots" content="noindex">');
    expect(text.split('</head>')[0]).not.toMatch(/canonical|og:|alternate|ld\+json|twitter:/);
    const published = await preview(UID.article, `documentId=${documentId}&status=published`);
    expect(published.text).toContain('<h1>En ligne</h1>');
    expect(published.headers['cache-control']).toBe('private, no-store');
  });

  test('shows the share pictures of the draft, to nobody else', async () => {
    const { documentId } = await buildArticle(app, { title: 'En images' }, { status: 'draft' });
    const { text } = await preview(UID.article, `documentId=${documentId}`);
    const addresses = [...text.matchAll(/src="(\/preview\/[^"]+\.png)"/g)].map(
      ([, address]) => address ?? '',
    );
    expect(addresses.map((address) => address.split('/').at(-1))).toEqual([
      'landscape.png',
      'square.png',
      'story.png',
    ]);
    const picture = await app.request.get(addresses[0] ?? '');
    expect([picture.status, picture.type, picture.headers['cache-control']]).toEqual([
      200,
      'image/png',
      'private, no-store',
    ]);
    expect((await sharp(picture.body as Buffer).metadata()).width).toBe(1200);
    for (const path of ['/preview/forged/landscape.png', (addresses[0] ?? '').replace('landscape', 'wide')])
      expect((await app.request.get(path)).status).toBe(404);
  });

  test('shows neither hidden persons nor drafts that it links to, nor its own drafts in other languages', async () => {
    const hidden = await buildRecord(app, 'speaker', { name: 'Une militante', visibility: 'hidden' });
    const shown = await buildRecord(app, 'speaker', { name: 'Ada' });
    const secret = await buildArticle(app, { title: 'Pas encore dit' }, { status: 'draft' });
    const known = await buildArticle(app, { title: 'Déjà dit' });
    await documentsOf(app, UID.article).update({
      documentId: known.documentId,
      data: { title: 'Déjà dit, autrement' },
    });
    const { documentId } = await buildArticle(
      app,
      {
        title: 'À venir',
        speakers: [hidden.documentId, shown.documentId],
        relatedArticles: [secret.documentId, known.documentId],
      },
      { status: 'draft' },
    );
    await documentsOf(app, UID.article).update({ documentId, locale: 'en', data: { title: 'To come' } });
    const { text } = await preview(UID.article, `documentId=${documentId}`);
    expect(text).toContain('Ada');
    expect(text).toContain('>Déjà dit<');
    expect(text).not.toMatch(/militante|Pas encore dit|autrement|to-come/);
    const english = await preview(UID.article, `documentId=${documentId}&locale=en`);
    expect(english.text).toContain('<h1>To come</h1>');
    expect((await preview(UID.article, `documentId=${documentId}&locale=ar`)).status).toBe(404);
  });

  test.each([UID.article, UID.event, UID.campaign, UID.document, UID.page])(
    'of %s bears a draft in which nothing is written',
    async (uid) => {
      for (const data of [{}, emptyParts(uid)]) {
        const { documentId } = await documentsOf(app, uid).create({ data, status: 'draft' });
        const { status, text } = await preview(uid, `documentId=${documentId}`);
        expect([status, text.includes('Sans titre')]).toEqual([200, true]);
      }
    },
  );

  test('shows a record as it is, and offers none of a hidden one or of what has no page', async () => {
    const person = await buildRecord(app, 'speaker', { name: 'Ada Byron' });
    const hidden = await buildRecord(app, 'speaker', { name: 'Cachée', visibility: 'hidden' });
    const { text } = await preview(UID.speaker, `documentId=${person.documentId}&status=draft`);
    expect(text).toContain('Ada Byron');
    expect(text).toContain('tout le monde le voit');
    expect(await addressOf(UID.speaker, `documentId=${hidden.documentId}`)).toBeUndefined();
    const redirect = await documentsOf(app, UID.redirect).create({
      data: { from: '/a', to: '/b', code: 301 },
    });
    expect(await addressOf(UID.redirect, `documentId=${redirect.documentId}`)).toBeUndefined();
  });

  test('is a page that says so where the address is not, or no longer, good', async () => {
    const { documentId } = await buildArticle(app, { title: 'Bientôt effacé' }, { status: 'draft' });
    const address = await addressOf(UID.article, `documentId=${documentId}`);
    await documentsOf(app, UID.article).delete({ documentId });
    for (const path of [address ?? '', '/preview/forged', '/preview/a.b', '/preview/%00', '/preview/%2F']) {
      const { status, text, headers } = await app.request.get(path).set('Accept', 'text/html');
      expect([path, status, headers['cache-control']]).toEqual([path, 404, 'private, no-store']);
      expect(text).toContain('<h1>Cet aperçu n’est plus valable.</h1>');
    }
  });
});
