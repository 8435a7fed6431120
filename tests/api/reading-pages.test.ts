import { HtmlValidate } from 'html-validate';
import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { addFile, documentsOf } from '../support/entries';
import { buildArticle, buildEvent, buildRecord } from '../support/factories';

let app: Application;
const html = (path: string) => app.request.get(path).set('Accept', 'text/html');

beforeAll(async () => {
  app = await startApplication();
  await documentsOf(app, UID.site).create({
    data: {
      name: 'Les Voix du canal',
      email: 'bonjour@example.org',
      menu: [{ label: 'Agenda', url: '/agenda' }],
    },
  });
});
afterAll(() => app.stop());

describe('a page', () => {
  test('shows a published entry, with the validators and the policy of a page without scripts', async () => {
    const section = await buildRecord(app, 'section', { name: 'Libertés' });
    const { slug } = await buildArticle(app, { title: 'Une rencontre', section: section.documentId });
    const answer = await html(`/actualites/${slug}`);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.text).toContain('<h1>Une rencontre</h1>');
    expect(answer.text).toContain(`<a href="/rubriques/${section.slug}">Libertés</a>`);
    expect(answer.text).toContain(`<link rel="canonical" href="http://localhost:1337/actualites/${slug}">`);
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self';/);
    expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(answer.headers['content-language']).toBe('fr');
    expect(answer.headers).not.toHaveProperty('set-cookie');
    const again = await html(`/actualites/${slug}`).set('If-None-Match', answer.headers.etag as string);
    expect(again.status).toBe(304);
    const head = await app.request.head(`/actualites/${slug}`).set('Accept-Encoding', 'gzip');
    expect([head.status, head.headers.etag]).toEqual([200, answer.headers.etag]);
  });

  test('shows a change in the next request', async () => {
    const { slug, documentId } = await buildArticle(app, { title: 'Avant' });
    const before = await html(`/actualites/${slug}`);
    await documentsOf(app, UID.article).update({ documentId, status: 'published', data: { title: 'Après' } });
    const after = await html(`/actualites/${slug}`).set('If-None-Match', before.headers.etag as string);
    expect(after.status).toBe(200);
    expect(after.text).toContain('<h1>Après</h1>');
  });

  test('is 404 for a draft, for what was unpublished, and for a hidden person', async () => {
    const draft = await buildArticle(app, { title: 'Brouillon' }, { status: 'draft' });
    const taken = await buildArticle(app);
    await documentsOf(app, UID.article).unpublish({ documentId: taken.documentId });
    const person = await buildRecord(app, 'speaker', { name: 'Une militante' });
    expect((await html(`/intervenants/${person.slug}`)).status).toBe(200);
    await documentsOf(app, UID.speaker).update({
      documentId: person.documentId,
      data: { visibility: 'hidden' },
    });
    for (const path of [
      `/actualites/${draft.slug}`,
      `/actualites/${taken.slug}`,
      `/intervenants/${person.slug}`,
    ]) {
      const { status, text } = await html(path);
      expect([status, text.includes('<h1>Page introuvable</h1>')]).toEqual([404, true]);
      expect(text).not.toMatch(/Brouillon|militante/);
    }
  });

  test('says in which other languages it is found, and lists only what exists there', async () => {
    const { slug, documentId } = await buildArticle(app, { title: 'Traduit' });
    await documentsOf(app, UID.article).update({
      documentId,
      locale: 'en',
      status: 'published',
      data: { title: 'Translated' },
    });
    const { text } = await html(`/actualites/${slug}`);
    expect(text).toContain(
      '<link rel="alternate" hreflang="en" href="http://localhost:1337/en/news/translated">',
    );
    const english = await html('/en/news/translated');
    expect(english.text).toContain('<html lang="en" dir="ltr">');
    expect(english.text).toContain(`hreflang="fr" href="http://localhost:1337/actualites/${slug}"`);
    expect((await html('/ar/news/translated')).status).toBe(404);
    expect((await html('/ar')).text).toContain('<html lang="ar" dir="rtl">');
  });

  test('keeps the mailbox of the site out of its source', async () => {
    const { text } = await html('/');
    expect(text).not.toContain('bonjour@');
    expect(text).not.toContain('mailto:');
  });

  test('of a section lists what stands in it and below, page after page', async () => {
    const parent = await buildRecord(app, 'section', { name: 'Mère' });
    const child = await buildRecord(app, 'section', { name: 'Fille', parent: parent.documentId });
    for (let index = 0; index < 13; index += 1)
      await buildArticle(app, {
        title: `Série ${index}`,
        section: child.documentId,
        publishedOn: `2020-01-${10 + index}T00:00:00Z`,
      });
    const first = await html(`/rubriques/${parent.slug}`);
    expect(first.text).toContain(`<a href="/rubriques/${child.slug}">Fille</a>`);
    expect(first.text).toContain('Série 12');
    expect(first.text).not.toContain('>Série 0<');
    expect(first.text).toContain(`<a href="/rubriques/${parent.slug}?page=2" rel="next">`);
    expect((await html(`/rubriques/${parent.slug}?page=2`)).text).toContain('>Série 0<');
    expect((await html(`/rubriques/${parent.slug}?page=3`)).status).toBe(404);
  });

  test('of a person or an organization lists where they appear', async () => {
    const organization = await buildRecord(app, 'organization', { name: 'Radio du port' });
    const speaker = await buildRecord(app, 'speaker', {
      name: 'Ada',
      affiliations: [{ organization: organization.documentId, position: 'animatrice' }],
    });
    await buildArticle(app, {
      title: 'Écrit par Ada',
      authors: [speaker.documentId],
      organizations: [organization.documentId],
    });
    await buildEvent(app, {
      title: 'Avec Ada',
      speakers: [speaker.documentId],
      organizers: [organization.documentId],
    });
    for (const path of [`/intervenants/${speaker.slug}`, `/organisations/${organization.slug}`]) {
      const { text } = await html(path);
      expect(text).toContain('Écrit par Ada');
      expect(text).toContain('Avec Ada');
    }
    const article = await html('/actualites/ecrit-par-ada');
    expect(article.text).toContain(`<a href="/organisations/${organization.slug}">Radio du port</a>`);
  });

  test('shows the documents of an article with what a reader should know before downloading', async () => {
    const file = await addFile(app, 'notes.pdf');
    const document = await documentsOf(app, UID.document).create({
      data: { title: 'Notes', file, kind: 'minutes', accessibility: 'accessible' },
      status: 'published',
    });
    const { slug } = await buildArticle(app, { documents: [document.documentId] });
    const { text } = await html(`/actualites/${slug}`);
    expect(text).toContain(
      'href="/documents/notes/download" download>Télécharger le compte rendu (PDF, 1\u00a0ko, accessible)</a>',
    );
  });

  test('lets a reader load an outside page, from its host and no other', async () => {
    const { slug } = await buildArticle(app, {
      body: [{ __component: 'content.video', url: 'https://framatube.org/w/abcdefgh12', title: 'Un film' }],
    });
    const { headers } = await html(`/actualites/${slug}`);
    expect(headers['content-security-policy']).toContain('frame-src https://framatube.org;');
  });
});

describe('the other pages', () => {
  test('are the home page, lists, the search and the legal notice', async () => {
    await buildArticle(app, { title: 'Le canal gelé', standfirst: 'Un hiver' });
    for (const path of [
      '/',
      '/actualites',
      '/agenda',
      '/campagnes',
      '/documents',
      '/organisations',
      '/intervenants',
      '/rubriques',
      '/mots-cles',
      '/pages',
      '/mentions-legales',
      '/recherche',
      '/en',
      '/en/news',
      '/ar/search',
    ])
      expect([path, (await html(path)).status]).toEqual([path, 200]);
    expect((await html('/')).text).toContain('Le canal gelé');
    const found = await html('/recherche?q=CANAL gel');
    expect(found.text).toContain('Le canal gelé');
    expect(found.text).toContain('<meta name="robots" content="noindex">');
    expect(found.text).toContain('<article class="hit"><p class="facts"><span>Article</span>');
    expect((await html('/recherche?q=CANAL gel&page=40')).text).toContain('Le canal gelé');
    expect((await html('/recherche?q=%25')).text).not.toContain('Le canal gelé');
    expect((await html('/recherche?q=%00')).status).toBe(200);
    expect((await html('/actualites?page=99999')).status).toBe(404);
    expect((await html('/actualites?page=x')).status).toBe(200);
  });

  test('exist in a language that was added in the panel', async () => {
    await app.strapi.plugin('i18n').service('locales').create({ code: 'es', name: 'Español' });
    const section = await buildRecord(app, 'section', { name: 'Noticias' });
    await documentsOf(app, UID.article).create({
      locale: 'es',
      status: 'published',
      data: { title: 'Hola mundo', section: section.documentId },
    });
    const { text } = await html('/es/news/hola-mundo');
    expect(text).toContain('<html lang="es" dir="ltr">');
    const links = [...text.matchAll(/ href="(\/es[^"]*)"/g)].map(([, link]) => link as string);
    expect(links).toEqual(expect.arrayContaining(['/es', '/es/search', '/es/partners/articles/hola-mundo']));
    for (const link of [...links, '/es/news']) expect([link, (await html(link)).status]).toEqual([link, 200]);
    expect((await html('/xx')).status).toBe(404);
  });

  test('have an address of their own from the second page on', async () => {
    const { documentId, slug } = await buildRecord(app, 'tag', { name: 'Feuilleton' });
    for (let index = 0; index < 13; index += 1) await buildArticle(app, { tags: [documentId] });
    const { text } = await html(`/mots-cles/${slug}?page=2`);
    expect(text).toContain(`<link rel="canonical" href="http://localhost:1337/mots-cles/${slug}?page=2">`);
    expect(text).toContain('<title>Feuilleton – Page 2 sur 2 – Les Voix du canal</title>');
    const article = await buildArticle(app);
    expect((await html(`/actualites/${article.slug}?page=2`)).status).toBe(200);
  });

  test('count all that was found, also what is not shown', async () => {
    for (let index = 0; index < 21; index += 1) await buildArticle(app, { title: `Zébulon ${index}` });
    const { text } = await html('/recherche?q=zébulon');
    expect(text).toContain('<p>21 résultats</p>');
    expect(text.match(/<article class="hit">/g)).toHaveLength(20);
  });

  test('put the events to come before those that are over', async () => {
    await buildEvent(app, { title: 'Bientôt', startsAt: '2090-01-02T10:00:00Z' });
    await buildEvent(app, { title: 'Jadis', startsAt: '2001-01-02T10:00:00Z' });
    const { text } = await html('/agenda');
    expect(text.indexOf('Bientôt')).toBeGreaterThan(0);
    expect(text.indexOf('Bientôt')).toBeLessThan(text.indexOf('Passés'));
    expect(text.indexOf('Jadis')).toBeGreaterThan(text.indexOf('Passés'));
  });

  test('share one style and one face of type, kept for a year', async () => {
    const { text } = await html('/');
    const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(text) ?? [];
    const css = await app.request.get(style);
    expect([css.status, css.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
    expect(css.headers['cache-control']).toBe('public, max-age=31536000');
    expect((await app.request.get('/site.css?v=older')).headers['cache-control']).toMatch(/max-age=0/);
    expect((await app.request.get('/fonts/newsreader-600.woff2')).headers['content-type']).toBe('font/woff2');
    const [site] = await documentsOf(app, UID.site).findMany({});
    await documentsOf(app, UID.site).update({
      documentId: site?.documentId,
      data: { accentColour: '#8a2f12' },
    });
    expect((await app.request.get(style)).text).toContain('--accent:#8a2f12');
    expect((await html('/')).text).not.toContain(style);
  });
});

describe('an address where nothing is', () => {
  test('leads on by the redirects of editors, with its query', async () => {
    const redirects = documentsOf(app, UID.redirect);
    await redirects.create({ data: { from: '/spip.php?article12', to: '/actualites/douze', code: 301 } });
    await redirects.create({ data: { from: '/vieille', to: '/agenda?x=1', code: 302 } });
    await redirects.create({ data: { from: '/retiree', code: 410 } });
    await redirects.create({ data: { from: '/été', to: '/agenda#œuvres', code: 301 } });
    await redirects.create({ data: { from: '/uploads/vieux.pdf', to: '/documents', code: 301 } });
    await redirects.create({ data: { from: '/email-liste', to: '/pages', code: 301 } });
    const answers = await Promise.all(
      [
        '/spip.php?article12',
        '/vieille/?y=2',
        '/%C3%A9t%C3%A9?x=1',
        '/uploads/vieux.pdf',
        '/email-liste',
      ].map((path) => html(path)),
    );
    expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual([
      [301, '/actualites/douze'],
      [302, '/agenda?x=1&y=2'],
      [301, '/agenda?x=1#%C5%93uvres'],
      [301, '/documents'],
      [301, '/pages'],
    ]);
    const gone = await html('/retiree');
    expect([gone.status, gone.text.includes('<h1>Page retirée</h1>')]).toEqual([410, true]);
    expect((await app.request.get('/retiree').set('Accept', 'application/json')).body.error.status).toBe(410);
  });

  test('leads from an old slug to the new one', async () => {
    const { documentId, slug } = await buildArticle(app, { title: 'Premier nom' });
    await documentsOf(app, UID.article).update({
      documentId,
      status: 'published',
      data: { slug: 'second-nom' },
    });
    const { status, headers } = await html(`/actualites/${slug}?utm=1`);
    expect([status, headers.location]).toEqual([301, '/actualites/second-nom?utm=1']);
  });

  test('loses the slash at its end', async () => {
    const { slug } = await buildArticle(app);
    const { status, headers } = await html(`/actualites/${slug}/?x=1`);
    expect([status, headers.location]).toEqual([301, `/actualites/${slug}?x=1`]);
  });

  test('is a page for people and an error for programs, below the API always the latter', async () => {
    const page = await html('/nulle-part');
    expect([page.status, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(page.text).toContain('noindex');
    for (const answer of [
      await app.request.get('/nulle-part'),
      await html('/api/nowhere'),
      await html('/uploads/none.png'),
    ])
      expect(answer.body).toMatchObject({ data: null, error: { status: 404 } });
    expect((await html('/%E0%A4%A')).status).toBeLessThan(500);
    expect((await html(`/${'a'.repeat(5000)}`)).status).toBe(404);
    expect((await html('/actualites/%00')).status).toBeLessThan(500);
  });
});

describe('valid HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Ours by choice: one attribute a line is for hands, and a word kept together by a no-break space is no mistake.
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'doctype-style': 'off',
      'no-inline-style': 'error',
    },
  });

  test('is what every kind of page is made of', async () => {
    const image = await addFile(app, 'quai.png');
    const figure = { image, alternativeText: 'Le quai', caption: 'Au matin', credit: 'Nous' };
    const organization = await buildRecord(app, 'organization', {
      name: 'Valide',
      logo: figure,
      email: 'a@example.org',
      website: 'https://example.org',
    });
    const speaker = await buildRecord(app, 'speaker', {
      name: 'Validé·e',
      portrait: figure,
      bio: 'Une vie.',
      email: 'b@example.org',
    });
    const tag = await buildRecord(app, 'tag', { name: 'Validation' });
    const section = await buildRecord(app, 'section', { name: 'Valides' });
    const text = {
      __component: 'content.text',
      body: [{ type: 'heading', level: 2, children: [{ type: 'text', text: 'Titre' }] }],
    };
    const body = [
      text,
      { __component: 'content.gallery', title: 'Galerie', figures: [figure, { ...figure, caption: null }] },
      { __component: 'content.quote', text: 'Mots', speaker: speaker.documentId },
      { __component: 'content.key-figure', value: '3', label: 'fois', source: 'Nous', method: 'Compté' },
      {
        __component: 'content.video',
        url: 'https://framatube.org/w/abcdefgh12',
        title: 'Film',
        transcript: 'Texte',
      },
      { __component: 'content.callout', kind: 'note', title: 'Note', body: text.body },
    ];
    const common = {
      section: section.documentId,
      tags: [tag.documentId],
      cover: figure,
      speakers: [speaker.documentId],
    };
    const article = await buildArticle(app, { ...common, body, organizations: [organization.documentId] });
    const event = await buildEvent(app, {
      ...common,
      body,
      programme: [{ title: 'Accueil', startsAt: '2026-05-01T08:00:00Z' }],
    });
    const campaign = await documentsOf(app, UID.campaign).create({
      data: {
        title: 'Campagne',
        problem: 'P',
        solution: 'S',
        target: 10,
        progress: 3,
        deadline: '2027-01-01',
        cover: figure,
        demands: [{ text: 'Une' }],
      },
      status: 'published',
    });
    const paths = [
      '/',
      '/agenda',
      '/recherche?q=valid',
      '/mentions-legales',
      `/actualites/${article.slug}`,
      `/agenda/${event.slug}`,
      `/campagnes/${campaign.slug}`,
      `/organisations/${organization.slug}`,
      `/intervenants/${speaker.slug}`,
      `/rubriques/${section.slug}`,
      `/mots-cles/${tag.slug}`,
      '/nulle-part',
    ];
    const faults: string[] = [];
    for (const path of paths) {
      const report = await validator.validateString((await html(path)).text);
      for (const { messages } of report.results)
        for (const { ruleId, message, selector } of messages)
          faults.push(`${path} ${ruleId}: ${message} (${selector})`);
    }
    expect([...new Set(faults)]).toEqual([]);
  });
});
