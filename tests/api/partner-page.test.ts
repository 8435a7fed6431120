import { EMBEDDABLE_UIDS } from '../../src/domain/content/embeddable';
import { PLURALS, UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { buildEmbeddables } from '../support/embeddable';
import { documentsOf, type Entry } from '../support/entries';
import { buildArticle } from '../support/factories';

const HOME = 'http://localhost:1337';

let app: Application;
let entries: Record<string, Entry>;

beforeAll(async () => {
  app = await startApplication();
  entries = await buildEmbeddables(app);
  await documentsOf(app, UID.site).create({ data: { name: 'Les Voix du canal' } });
});
afterAll(() => app.stop());

const article = '/partenaires/articles/la-salle-du-quai-ferme';

test.each(EMBEDDABLE_UIDS)('the page for partners of %s has its codes in every language', async (uid) => {
  for (const [locale, root] of [
    ['fr', '/partenaires'],
    ['en', '/en/partners'],
  ] as const) {
    const entry = entries[`${uid} ${locale}`] as Entry;
    const { status, type, text } = await app.request.get(`${root}/${PLURALS[uid]}/${entry.slug}`);
    expect({ status, type }).toEqual({ status: 200, type: 'text/html' });
    expect(text).toContain(`<html lang="${locale}"`);
    expect(text).toContain('<meta name="robots" content="noindex">');
    expect(text).toContain(`data-embed=&quot;${HOME}/embed/${PLURALS[uid]}/${entry.slug}`);
    expect(text).toContain(
      `${HOME}/share/${PLURALS[uid]}/${entry.slug}.png?locale=${locale}&amp;format=square`,
    );
    expect(text).toContain(`${HOME}/oembed?url=`);
  }
});

test('what a partner republishes says who, when, where and on which terms', async () => {
  const { text } = await app.request.get(article);
  expect(text).toContain('&lt;article lang=&quot;fr&quot;&gt;');
  expect(text).toContain(
    'à l’adresse &lt;a href=&quot;http://localhost:1337/actualites/la-salle-du-quai-ferme&quot;&gt;',
  );
  expect(text).toContain('rel=&quot;license&quot;');
  expect(text).toContain('&lt;link rel=&quot;canonical&quot;');
  expect(text).toContain(`&lt;img src=&quot;${HOME}/uploads/`);
  expect(text).toContain('Texte de remplacement : Une salle pleine');
  expect(text).toContain('Crédit : Agence du canal');
});

test.each([['all-rights-reserved'], [null]])(
  'a text under the licence %p is not handed out',
  async (licence) => {
    const { slug } = await buildArticle(app, { title: 'Réservé', licence });
    const { text } = await app.request.get(`/partenaires/articles/${slug}`);
    expect(text).toContain('demandez-nous avant de le reprendre');
    expect(text).not.toContain('&lt;article');
  },
);

test('the page is framed by nobody, runs its one script alone, and is 304 for who has it', async () => {
  const { headers } = await app.request.get(article);
  expect(headers['x-frame-options']).toBe('SAMEORIGIN');
  expect(headers['content-security-policy']).toMatch(
    /default-src 'none'; style-src 'self'; script-src 'sha256-[^']+';/,
  );
  expect(headers['set-cookie']).toBeUndefined();
  expect((await app.request.get(article).set('If-None-Match', headers.etag as string)).status).toBe(304);
});

test('there is none for what may not be embedded, and an old slug leads on', async () => {
  const draft = await buildArticle(app, { title: 'Brouillon' }, { status: 'draft' });
  const kept = await buildArticle(app, { title: 'Pas ailleurs', embeddable: false });
  for (const path of [
    `articles/${draft.slug}`,
    `articles/${kept.slug}`,
    'articles/inconnu',
    'pages/inconnu',
    'speakers/x',
  ])
    expect((await app.request.get(`/partenaires/${path}`)).status).toBe(404);
  const { documentId } = await buildArticle(app, { title: 'Renommé', slug: 'avant' });
  await documentsOf(app, UID.article).update({ documentId, data: { slug: 'apres' }, status: 'published' });
  const { status, headers } = await app.request.get('/partenaires/articles/avant');
  expect([status, headers.location]).toEqual([301, '/partenaires/articles/apres']);
});
