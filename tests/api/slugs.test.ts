import { ADDRESSED_UIDS, namingAttribute, UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { addFile, type Documents, documentsOf, type Entry } from '../support/entries';
import { codesOf, type Send, tokenWriter } from '../support/writers';

type Values = Record<string, unknown>;

let app: Application;
let rest: Send;
let file: number;

beforeAll(async () => {
  app = await startApplication();
  rest = await tokenWriter(app);
  file = await addFile(app);
});
afterAll(() => app.stop());

const documents = (uid: string): Documents => documentsOf(app, uid);
const articles = () => documents(UID.article);
let count = 0;
const newTitle = () => {
  count += 1;
  return `Numéro ${count} du jour`;
};
const slugIn = async (documentId: string, locale = 'fr', status?: 'published') =>
  (await articles().findOne({ documentId, locale, status }))?.slug;
const taken = { name: 'ValidationError', details: { errors: [{ code: 'slug-taken', path: ['slug'] }] } };

describe('the slug of an entry', () => {
  test.each(ADDRESSED_UIDS)('is made from the title when there is none: %s', async (uid) => {
    const entry = await documents(uid).create({ data: { [namingAttribute(uid)]: 'L’été à Besançon' } });
    expect(entry.slug).toBe('l-ete-a-besancon');
  });

  test.each([
    ['empty', { slug: '' }],
    ['null', { slug: null }],
    ['only spaces', { slug: '  ' }],
  ])('is made from the title when it is sent %s', async (_what, sent) => {
    const title = newTitle();
    const entry = await articles().create({ data: { title, ...sent } });
    expect(entry.slug).toMatch(/^numero-\d+-du-jour$/);
    expect((await articles().update({ documentId: entry.documentId, data: sent })).slug).toBe(entry.slug);
  });

  test('waits for a title', async () => {
    const { documentId, slug } = await articles().create({ data: { standfirst: 'Sans titre encore' } });
    expect(slug).toBeNull();
    expect((await articles().update({ documentId, data: { title: 'Enfin un titre' } })).slug).toBe(
      'enfin-un-titre',
    );
  });

  test('stays when the title changes', async () => {
    const { documentId, slug } = await articles().create({
      data: { title: newTitle() },
      status: 'published',
    });
    const later = await articles().update({
      documentId,
      data: { title: 'Tout autre chose' },
      status: 'published',
    });
    expect(later.slug).toBe(slug);
  });

  test('is tidied when it is typed', async () => {
    const entry = await articles().create({
      data: { title: newTitle(), slug: ' Été à/ la <b>Plage</b> & après ' },
    });
    expect(entry.slug).toBe('ete-a-la-b-plage-b-et-apres');
  });

  test('of a title in Japanese is its type and a few characters', async () => {
    const entry = await articles().create({ data: { title: '日本語' } });
    expect(entry.slug).toMatch(/^article-[a-z0-9]{7}$/);
    const typed = await articles().create({ data: { title: newTitle(), slug: '東京' } });
    expect(typed.slug).toMatch(/^article-[a-z0-9]{7}$/);
  });

  test('made twice from the same title is numbered', async () => {
    const title = newTitle();
    const slugs = [];
    for (let index = 0; index < 3; index += 1)
      slugs.push((await articles().create({ data: { title } })).slug);
    expect(slugs).toEqual([slugs[0], `${slugs[0]}-2`, `${slugs[0]}-3`]);
  });

  test('typed by hand that another entry has, in its draft or in what is published, is refused', async () => {
    const first = await articles().create({
      data: { title: newTitle(), slug: 'prise' },
      status: 'published',
    });
    await articles().update({ documentId: first.documentId, data: { slug: 'prise-aussi' } });
    const second = await articles().create({ data: { title: newTitle() } });
    for (const slug of ['prise', 'prise-aussi', 'Prise !']) {
      await expect(articles().create({ data: { title: newTitle(), slug } })).rejects.toMatchObject(taken);
      await expect(
        articles().update({ documentId: second.documentId, data: { slug } }),
      ).rejects.toMatchObject(taken);
    }
    const answer = await rest('post', '/api/articles', { data: { title: newTitle(), slug: 'prise' } });
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual(['slug-taken']);
  });

  test('may be the same in another type and in another language', async () => {
    const { documentId, slug } = await articles().create({ data: { title: 'Le même partout' } });
    expect((await documents(UID.page).create({ data: { title: 'Le même partout' } })).slug).toBe(slug);
    const english = await articles().update({ documentId, locale: 'en', data: { title: 'Le même partout' } });
    expect(english.slug).toBe(slug);
    const other = await articles().create({ data: { title: 'Other', slug }, locale: 'ar' });
    expect(other.slug).toBe(slug);
  });

  test('of a person is the same in every language, and no other person’s', async () => {
    const speakers = documents(UID.speaker);
    const { documentId, slug } = await speakers.create({ data: { name: 'Ada Martin' } });
    const rows = await speakers.findMany({ locale: '*', filters: { documentId } });
    expect(rows.map((row) => row.slug)).toEqual([slug, slug, slug]);
    expect((await speakers.create({ data: { name: 'Ada Martin' }, locale: 'en' })).slug).toBe('ada-martin-2');
  });

  test.each([
    ['the same title', () => 'Tous en même temps'],
    ['titles that collide only once numbered', (index: number) => (index % 2 ? 'Ensemble' : 'Ensemble 2')],
  ])('is another one for each of ten entries made at once with %s', async (_what, title) => {
    const entries = await Promise.all(
      Array.from({ length: 10 }, (_none, index) =>
        articles().create({ data: { title: title(index) }, status: 'published' }),
      ),
    );
    expect(new Set(entries.map(({ slug }) => slug)).size).toBe(10);
  });

  test('typed by ten at once is had by one of them, and nine are told why not', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, () =>
        articles().create({ data: { title: newTitle(), slug: 'tres-demandee' } }),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject(taken);
  });
});

describe('the slug of a clone', () => {
  test('is a new one, in every language', async () => {
    const { documentId, slug } = await articles().create({
      data: { title: newTitle() },
      status: 'published',
    });
    await articles().update({ documentId, locale: 'en', data: { title: newTitle() } });
    const { entries } = await articles().clone({ documentId, locale: '*' });
    expect(entries).toHaveLength(2);
    expect(entries[0]?.slug).toBe(`${slug}-2`);
    expect((await articles().clone({ documentId })).entries[0]?.slug).toBe(`${slug}-3`);
  });

  test('is made from the new title, or typed', async () => {
    const { documentId, slug } = await articles().create({ data: { title: newTitle() } });
    const titled = await articles().clone({ documentId, data: { title: 'Copie du jour', slug } });
    expect(titled.entries[0]?.slug).toBe('copie-du-jour');
    const typed = await articles().clone({ documentId, data: { slug: 'ma copie' } });
    expect(typed.entries[0]?.slug).toBe('ma-copie');
    await expect(articles().clone({ documentId, data: { slug: 'ma-copie' } })).rejects.toMatchObject(taken);
  });
});

describe('the database', () => {
  test('has the unique indexes, drafts and published rows apart', async () => {
    const { rows } = await app.strapi.db.connection.raw(
      "SELECT indexname FROM pg_indexes WHERE indexdef LIKE 'CREATE UNIQUE%slug%' ORDER BY 1",
    );
    const names = rows.map(({ indexname }: { indexname: string }) => indexname);
    for (const uid of ADDRESSED_UIDS) {
      const model = app.strapi.contentType(uid as never);
      const parts = model.options?.draftAndPublish ? ['_draft', '_published'] : [''];
      for (const part of parts) expect(names).toContain(`${model.collectionName}_slug${part}_unique`);
    }
  });

  test.each([
    ['a draft', null],
    ['a published row', new Date()],
  ])('lets no second %s have the same slug, whoever writes it', async (_what, publishedAt) => {
    const slug = `ecrit-a-la-main-${publishedAt ? 1 : 2}`;
    const insert = () =>
      app.strapi.db.connection('articles').insert({ slug, locale: 'fr', published_at: publishedAt });
    const results = await Promise.allSettled([insert(), insert(), insert()]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('a published slug that is changed on purpose', () => {
  const redirects = () => documents(UID.redirect).findMany({ sort: 'from' });
  const path = (slug: unknown) => `/actualites/${slug}`;

  /** An article in French, and a function that gives it another slug. */
  async function published(slug: string): Promise<{ entry: Entry; move: (to: string) => Promise<unknown> }> {
    const entry = await articles().create({ data: { title: newTitle(), slug }, status: 'published' });
    const { documentId } = entry;
    return {
      entry,
      move: (to) => articles().update({ documentId, data: { slug: to }, status: 'published' }),
    };
  }
  const ledTo = async (slug: string) => {
    const found = (await redirects()).filter(({ from }) => from === path(slug));
    expect(found.length).toBeLessThan(2);
    return found[0] ? { to: found[0].to, code: found[0].code } : null;
  };

  test('leaves a redirect, and the old address answers 301 with the new one', async () => {
    const { move } = await published('depart');
    await move('arrivee');
    expect(await ledTo('depart')).toEqual({ to: path('arrivee'), code: 301 });
    const answer = await app.request.get('/api/articles/slug/depart');
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toMatch(/^\/api\/articles\/slug\/arrivee(\?|$)/);
    expect((await app.request.get(answer.headers.location ?? '')).body.data.slug).toBe('arrivee');
  });

  test('leaves none while only the draft has it', async () => {
    const { entry, move } = await published('ancre');
    await articles().update({ documentId: entry.documentId, data: { slug: 'brouillon-seul' } });
    expect(await ledTo('ancre')).toBeNull();
    expect((await app.request.get('/api/articles/slug/ancre')).status).toBe(200);
    expect((await app.request.get('/api/articles/slug/brouillon-seul')).status).toBe(404);
    await move('brouillon-seul');
    expect(await ledTo('ancre')).toEqual({ to: path('brouillon-seul'), code: 301 });
  });

  test('several times leads straight to the last one', async () => {
    const { move } = await published('un');
    await move('deux');
    await move('trois');
    expect(await ledTo('un')).toEqual({ to: path('trois'), code: 301 });
    expect(await ledTo('deux')).toEqual({ to: path('trois'), code: 301 });
  });

  test('and changed back leaves the other way round', async () => {
    const { move } = await published('aller');
    await move('retour');
    await move('aller');
    expect(await ledTo('aller')).toBeNull();
    expect(await ledTo('retour')).toEqual({ to: path('aller'), code: 301 });
  });

  test('gives way to a new entry with the old slug', async () => {
    const { move } = await published('place');
    await move('partie');
    await published('place');
    expect(await ledTo('place')).toBeNull();
    expect((await app.request.get('/api/articles/slug/place')).status).toBe(200);
  });

  test('leaves one redirect a language, at its own address', async () => {
    const { entry } = await published('bilingue');
    const { documentId } = entry;
    const english = (slug: string) =>
      articles().update({ documentId, locale: 'en', data: { title: 'Both', slug }, status: 'published' });
    await english('bilingual');
    await english('two-languages');
    const english301 = (await redirects()).find(({ from }) => from === '/en/news/bilingual');
    expect(english301).toMatchObject({ to: '/en/news/two-languages', code: 301 });
    expect(await ledTo('bilingue')).toBeNull();
    expect((await app.request.get('/api/articles/slug/bilingual?locale=en')).headers.location).toContain(
      '/api/articles/slug/two-languages',
    );
  });

  test('of a reference record leaves a redirect in every language', async () => {
    const { documentId } = await documents(UID.organization).create({ data: { name: 'Les Voix' } });
    await documents(UID.organization).update({ documentId, data: { slug: 'les-voix-du-canal' } });
    const found = (await redirects()).filter(({ to }) => String(to).endsWith('/les-voix-du-canal'));
    expect(found.map(({ from }) => from).sort()).toEqual([
      '/ar/organizations/les-voix',
      '/en/organizations/les-voix',
      '/organisations/les-voix',
    ]);
  });

  test('of a document leaves a redirect too', async () => {
    const { documentId } = await documents(UID.document).create({
      data: { title: 'Rapport', file, slug: 'rapport-2025' },
      status: 'published',
    });
    await documents(UID.document).update({
      documentId,
      data: { slug: 'rapport-annuel' },
      status: 'published',
    });
    expect((await redirects()).find(({ from }) => from === '/documents/rapport-2025')).toMatchObject({
      to: '/documents/rapport-annuel',
    });
  });
});

test('drafts of an article keep their slug when they are discarded, and give back a new one', async () => {
  const { documentId, slug } = await articles().create({ data: { title: newTitle() }, status: 'published' });
  await articles().update({ documentId, data: { slug: 'essai' } as Values });
  await articles().discardDraft({ documentId });
  expect(await slugIn(documentId)).toBe(slug);
  expect((await articles().create({ data: { title: newTitle(), slug: 'essai' } })).slug).toBe('essai');
});
