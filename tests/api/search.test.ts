import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { DocumentFacts } from '../../src/adapters/document-facts';
import type { SearchIndex } from '../../src/adapters/search-index';
import { UID } from '../../src/domain/content/uids';
import type { SearchHit } from '../../src/domain/search/search-result';
import { wellFormed } from '../../src/domain/text/well-formed';
import { type Application, startApplication } from '../support/application';
import { documentsOf, uploadFile } from '../support/entries';
import { buildRecord } from '../support/factories';
import { makePdf } from '../support/pdf';

type Values = Record<string, unknown>;

const STANDFIRST =
  'Une soirée a réuni quarante personnes autour d’une même question, et chacune est repartie avec une réponse à essayer chez elle, et une adresse où revenir.';

let app: Application;
let section: string;
beforeAll(async () => {
  app = await startApplication();
  section = (await buildRecord(app, 'section', { name: 'Actualités' })).documentId;
});
afterAll(() => app.stop());

const find = async (q: string, more: Values = {}) => {
  const { body, status } = await app.request.get('/api/search').query({ q, ...more });
  expect({ q, status, error: body.error?.message }).toEqual({ q, status: 200, error: undefined });
  return body as {
    data: SearchHit[];
    meta: {
      pagination: Values;
      facets: Values;
      suggestions: string[];
      corrected: string | null;
      match: string;
    };
  };
};
const titles = async (q: string, more: Values = {}) => (await find(q, more)).data.map(({ title }) => title);
const offered = async (q: string) =>
  (await app.request.get('/api/search/suggest').query({ q })).body.data.map(({ title }: SearchHit) => title);
const article = async (title: string, data: Values = {}, params: Values = {}) => {
  const entry = await documentsOf(app, UID.article).create({
    data: { title, standfirst: STANDFIRST, section, publishedOn: '2025-05-04T10:00:00.000Z', ...data },
    status: 'published',
    ...params,
  });
  // Words are learnt after the commit.
  await index().settled();
  return entry;
};
const text = (...paragraphs: string[]) => [
  {
    __component: 'content.text',
    body: paragraphs.map((each) => ({ type: 'paragraph', children: [{ type: 'text', text: each }] })),
  },
];
const index = () => app.strapi.get('search-index') as SearchIndex;

test('finds French as people type it, in any form, with the words marked', async () => {
  await article('Des vélos pour les adhérent·e·s de l’œuvre');
  await article('Une veillée', { body: text('Les <bénévoles> discriminées & leurs porte-voix.') });
  for (const q of [
    'velo',
    'VÉLOS',
    'adherente',
    'adhérentes',
    'l’oeuvre',
    "d'œuvre",
    '"pour les adhérent·e·s"',
    'vél',
  ])
    expect({ q, titles: await titles(q) }).toEqual({
      q,
      titles: ['Des vélos pour les adhérent·e·s de l’œuvre'],
    });
  for (const q of ['benevole', 'discriminer', 'portevoix', 'porte voix', 'bénévole -vélo'])
    expect({ q, titles: await titles(q) }).toEqual({ q, titles: ['Une veillée'] });
  expect(await titles('veillée -bénévole')).toEqual([]);
  const [hit] = (await find('bénévole')).data;
  expect(hit?.snippet).toContain('Les &lt;<mark>bénévoles</mark>&gt; discriminées &amp; leurs');
  expect(hit).toMatchObject({
    type: 'article',
    url: 'http://localhost:1337/actualites/une-veillee',
    locale: 'fr',
    section: { name: 'Actualités', slug: 'actualites', url: 'http://localhost:1337/rubriques/actualites' },
    date: '2025-05-04T10:00:00.000Z',
    picture: null,
    pageNumber: null,
  });
});

test.each([
  ['Contre le bruit des avions', ['avion', 'avions', 'bruits']],
  ['Le son des cloches', ['son', 'cloche']],
  ['Les enjeux des lieux', ['enjeu', 'enjeux', 'lieu']],
  ['Directrice et travailleuses', ['directeur', 'directrices', 'travailleur']],
  ['Portrait de Fatou N’Diaye', ['ndiaye', 'N’Diaye', "n'diaye", 'diaye']],
  ['Faire grève', ['gerve', 'greev']],
  ['Les nouvelles bâtisseuses', ['nouveau', 'nouvel', 'bâtisseur']],
  ['Vieux journaux égaux', ['vieille', 'journal', 'égal']],
  ['Une ouvrière sportive', ['ouvrier', 'sportif', 'ouvrières']],
  ['Ex-æquo à la Saint-Jean', ['exaequo', 'ex aequo', 'æquo', 'saint jean']],
])('«%s» is found by %j', async (title, queries) => {
  await article(title);
  for (const q of queries) expect({ q, titles: await titles(q) }).toEqual({ q, titles: [title] });
});

test('puts titles before chapôs, and these before texts', async () => {
  await article('Un cercle', { body: text('On y parle de lanternes.') });
  await article('Un atelier', { standfirst: `Fabriquer des lanternes. ${STANDFIRST}` });
  await article('Fête des lanternes');
  expect(await titles('lanterne')).toEqual(['Fête des lanternes', 'Un atelier', 'Un cercle']);
});

test('puts the newer of two alike first, and words in the order in which they were typed before others', async () => {
  await article('Escale ancienne', { publishedOn: '2015-05-04T10:00:00.000Z' });
  await article('Escale récente', { publishedOn: '2025-05-04T10:00:00.000Z' });
  expect(await titles('escale')).toEqual(['Escale récente', 'Escale ancienne']);
  await article('Un soir', {
    body: text('Le phare du nord est rallumé.'),
    publishedOn: '2015-05-04T10:00:00.000Z',
  });
  await article('Un matin', { body: text('Au nord, plus rien ; au sud, un phare.') });
  expect(await titles('phare du nord')).toEqual(['Un soir', 'Un matin']);
});

test('answers the likeliest correction of a mistake, and what has some of the words where little has all', async () => {
  await article('Contre la ségrégation scolaire');
  const mistaken = await find('segregtaion');
  expect(mistaken.data.map(({ title }) => title)).toEqual(['Contre la ségrégation scolaire']);
  expect(mistaken.meta.corrected).toBe('ségrégation');
  const some = await find('ségrégation hydroponique');
  expect([some.data.length, some.meta.match, some.meta.corrected]).toEqual([1, 'any', null]);
  // What is answered by some words of a correction says so.
  expect((await find('segregtaion hydroponique')).meta).toMatchObject({
    match: 'any',
    corrected: 'ségrégation hydroponique',
    suggestions: [],
  });
  expect(await offered('Contre la ség')).toEqual(['Contre la ségrégation scolaire']);
});

test('counts by type, section and year, and narrows down by each filter', async () => {
  const tag = await buildRecord(app, 'tag', { name: 'Toiture' });
  const organization = await buildRecord(app, 'organization', { name: 'Les Couvreuses' });
  await article('Ardoises neuves', { tags: [tag.documentId], publishedOn: '2023-01-01T00:00:00.000Z' });
  await article('Ardoises anciennes', { organizations: [organization.documentId] });
  await documentsOf(app, UID.event).create({
    data: {
      title: 'Poser des ardoises',
      summary: STANDFIRST,
      section,
      startsAt: '2025-06-01T08:00:00.000Z',
      endsAt: '2025-06-01T10:00:00.000Z',
      attendance: 'online',
      onlineUrl: 'https://example.org/salle',
    },
    status: 'published',
  });
  expect((await find('ardoise', { type: 'event' })).meta.facets).toEqual({
    type: [
      { value: 'article', count: 2 },
      { value: 'event', count: 1 },
    ],
    section: [{ value: 'actualites', name: 'Actualités', count: 1 }],
    year: [{ value: 2025, count: 1 }],
  });
  expect(await titles('ardoise', { type: 'events' })).toEqual(['Poser des ardoises']);
  expect(await titles('ardoise', { tag: 'toiture' })).toEqual(['Ardoises neuves']);
  expect(await titles('ardoise', { organization: 'les-couvreuses' })).toEqual(['Ardoises anciennes']);
  expect(await titles('couvreuse')).toEqual(['Les Couvreuses', 'Ardoises anciennes']);
  expect(await titles('ardoise', { section: 'actualites', to: '2023-01-01' })).toEqual(['Ardoises neuves']);
  expect((await find('ardoise', { pageSize: 2, page: 2 })).meta.pagination).toEqual({
    page: 2,
    pageSize: 2,
    pageCount: 2,
    total: 3,
  });
  const { body } = await app.request.get('/api/search?q=x&section=nulle-part').expect(400);
  expect(body.error.message).toBe(
    'There is no section "nulle-part" in the language fr. There are actualites.',
  );
  const graphql = await app.request.post('/graphql').send({
    query:
      '{ search(q: "ardoises", type: [event]) { data { title snippet section { slug } } meta { pagination { total } facets { year { value count } } } } searchSuggest(q: "ardoises n") { title url } }',
  });
  expect(graphql.body.data.search.data).toEqual([
    { title: 'Poser des ardoises', snippet: expect.any(String), section: { slug: 'actualites' } },
  ]);
  expect(graphql.body.data.searchSuggest).toEqual([
    { title: 'Ardoises neuves', url: 'http://localhost:1337/actualites/ardoises-neuves' },
  ]);
  await app.request.post('/graphql').send({ query: '{ search(q: "") { data { title } } }' }).expect(400);
});

test('tells English and Arabic by their own rules', async () => {
  const { documentId } = await article('Un quai');
  const documents = documentsOf(app, UID.article);
  const data = { standfirst: STANDFIRST };
  await documents.update({
    documentId,
    locale: 'en',
    data: { ...data, title: 'Quays and bridges' },
    status: 'published',
  });
  await documents.update({
    documentId,
    locale: 'ar',
    data: { ...data, title: 'جسور المدينة' },
    status: 'published',
  });
  expect(await titles('bridge', { locale: 'en' })).toEqual(['Quays and bridges']);
  expect(await titles('مدينة', { locale: 'ar' })).toEqual(['جسور المدينة']);
  expect(await titles('bridge')).toEqual([]);
});

test('forgets the entries of a language that the site gives up', async () => {
  const locales = app.strapi.plugin('i18n').service('locales');
  const { id } = await locales.create({ code: 'es', name: 'Español' });
  const { documentId } = await article('Un phare');
  const data = { title: 'Un faro', standfirst: STANDFIRST };
  await documentsOf(app, UID.article).update({ documentId, locale: 'es', data, status: 'published' });
  expect(await titles('faro', { locale: 'es' })).toEqual(['Un faro']);
  await locales.delete({ id });
  await locales.create({ code: 'es', name: 'Español' });
  expect(await titles('faro', { locale: 'es' })).toEqual([]);
});

test('says on which page of a document words stand, as soon as its file was read', async () => {
  const file = await uploadFile(
    app,
    'rapport.pdf',
    await makePdf(['Sommaire du rapport', 'Le gypse se dissout.']),
  );
  const { documentId } = await documentsOf(app, UID.document).create({
    data: {
      title: 'Rapport des carrières',
      summary: STANDFIRST,
      file,
      accessibility: 'accessible',
      publishedOn: '2025-01-01',
    },
    status: 'published',
  });
  await (app.strapi.get('document-facts') as DocumentFacts).settled();
  const [hit] = (await find('gypses')).data;
  expect(hit).toMatchObject({
    documentId,
    type: 'document',
    pageNumber: 2,
    snippet: 'Le <mark>gypse</mark> se dissout.',
  });
  expect((await find('carrière')).data[0]?.pageNumber).toBeNull();
  await documentsOf(app, UID.document).unpublish({ documentId });
  expect(await titles('gypses')).toEqual([]);
});

test.each(['arabe-chromium.pdf', 'arabe-libreoffice.pdf'])(
  'finds what stands in an Arabic PDF: %s',
  async (name) => {
    const file = await uploadFile(app, name, readFileSync(`tests/fixtures/documents/${name}`));
    const data = {
      title: 'دفتر',
      summary: STANDFIRST,
      file,
      accessibility: 'accessible',
      publishedOn: '2025-01-01',
    };
    const { documentId } = await documentsOf(app, UID.document).create({
      data,
      locale: 'ar',
      status: 'published',
    });
    await (app.strapi.get('document-facts') as DocumentFacts).settled();
    for (const q of ['ضيافة', 'المدرسة', 'الأطفال', '"دليل الضيافة"', '"لجمعية Portevoix CMS"'])
      expect({ q, titles: await titles(q, { locale: 'ar' }) }).toEqual({ q, titles: ['دفتر'] });
    const [hit] = (await find('أطفال', { locale: 'ar' })).data;
    expect(hit).toMatchObject({
      pageNumber: 1,
      snippet: expect.stringContaining('لا تنس حق <mark>الأطفال</mark> في'),
    });
    await documentsOf(app, UID.document).delete({ documentId, locale: '*' });
  },
);

test('shows of a document the newest version that is published, whatever stands between', async () => {
  const documents = documentsOf(app, UID.document);
  const version = async (year: number, page: string, supersedes: string | null, status: string) => {
    const file = await uploadFile(app, `bilan-${year}.pdf`, await makePdf([page]));
    const title = `Bilan moral ${year}`;
    const data = {
      title,
      summary: STANDFIRST,
      file,
      accessibility: 'accessible',
      publishedOn: `${year}-01-01`,
    };
    const entry = await documents.create({ data: { ...data, supersedes }, status });
    await (app.strapi.get('document-facts') as DocumentFacts).settled();
    return entry.documentId;
  };
  const oldest = await version(2023, 'Une ammonite.', null, 'published');
  const middle = await version(2024, 'Une bélemnite.', oldest, 'published');
  expect(await titles('bilan moral')).toEqual(['Bilan moral 2024']);
  expect(await titles('ammonite')).toEqual([]);
  expect(await offered('bilan m')).toEqual(['Bilan moral 2024']);
  const newest = await version(2025, 'Un calmar.', middle, 'draft');
  expect(await titles('bilan moral')).toEqual(['Bilan moral 2024']);
  await documents.publish({ documentId: newest });
  const { data, meta } = await find('bilan moral');
  expect(data.map(({ title }) => title)).toEqual(['Bilan moral 2025']);
  expect(meta).toMatchObject({ pagination: { total: 1 }, facets: { year: [{ value: 2025, count: 1 }] } });
  await documents.unpublish({ documentId: middle });
  expect(await titles('bilan moral')).toEqual(['Bilan moral 2025']);
  expect((await find('belemnitte')).meta).toMatchObject({ corrected: null, suggestions: [] });
  await documents.unpublish({ documentId: newest });
  expect(await titles('bilan moral')).toEqual(['Bilan moral 2023']);
  expect(await titles('ammonite')).toEqual(['Bilan moral 2023']);

  // A draft says it from its save on; what was written while nobody followed is repaired.
  const apart = await version(2026, 'Une seiche.', null, 'published');
  expect((await titles('bilan moral')).sort()).toEqual(['Bilan moral 2023', 'Bilan moral 2026']);
  await documents.update({ documentId: apart, data: { supersedes: oldest } });
  expect(await titles('bilan moral')).toEqual(['Bilan moral 2026']);
  await app.strapi.db.connection.raw(`UPDATE search_versions SET supersedes = '{nothing}'`);
  expect((await titles('bilan moral')).sort()).toEqual(['Bilan moral 2023', 'Bilan moral 2026']);
  const index = app.strapi.get('search-index') as SearchIndex;
  index.repair();
  await index.settled();
  expect(await titles('bilan moral')).toEqual(['Bilan moral 2026']);
  await documents.update({ documentId: apart, data: { supersedes: null } });
  expect((await titles('bilan moral')).sort()).toEqual(['Bilan moral 2023', 'Bilan moral 2026']);
});

test('looks for words that say nothing in titles only, one after the other', async () => {
  await article('Au bord de la rivière', { body: text('Où est la fin de ce chemin ?') });
  await article('La fin de tout');
  expect(await titles('de la')).toEqual(['Au bord de la rivière']);
  expect(await titles('la fin de')).toContain('La fin de tout');
  const { data, meta } = await find('« de la » -mer');
  expect(data).toMatchObject([
    { title: 'Au bord de la rivière', snippet: expect.not.stringContaining('<mark>') },
  ]);
  expect(meta).toMatchObject({ match: 'all', corrected: null });
  expect(await titles('où est')).toEqual([]);
});

describe('what readers may not see', () => {
  test('is no draft, nothing unpublished, nothing expired, in no door', async () => {
    const entry = await article('Zibeline brouillonne', {}, { status: 'draft' });
    const nowhere = async () => {
      for (const q of ['zibeline', 'zibelne'])
        expect(await find(q)).toMatchObject({
          data: [],
          meta: { suggestions: [], corrected: null, facets: { type: [], section: [], year: [] } },
        });
      expect(await offered('zibel')).toEqual([]);
      expect(await offered('zibelne')).toEqual([]);
    };
    await nowhere();
    await documentsOf(app, UID.article).publish({ documentId: entry.documentId });
    expect(await titles('zibelne')).toEqual(['Zibeline brouillonne']);
    expect(await offered('zibel')).toEqual(['Zibeline brouillonne']);
    const row = () => app.strapi.db.connection('search_entries').where({ document_id: entry.documentId });
    await documentsOf(app, UID.article).update({
      documentId: entry.documentId,
      data: { unpublishAt: '2099-01-01T00:00:00.000Z' },
      status: 'published',
    });
    expect((await row().first()).until).toEqual(new Date('2099-01-01T00:00:00.000Z'));
    expect(await titles('zibelne')).toEqual(['Zibeline brouillonne']);
    // The moment comes before the schedule does.
    await row().update({ until: '2020-01-01' });
    await nowhere();
    await row().update({ until: null });
    await documentsOf(app, UID.article).unpublish({ documentId: entry.documentId });
    await nowhere();
  });

  test('is no hidden person: at once gone as a hit, a name of others, a suggestion; and back', async () => {
    const { documentId } = await buildRecord(app, 'speaker', { name: 'Ombeline Quercy', bio: 'Apicultrice' });
    await article('Les ruches du toit', { speakers: [documentId] });
    expect(await titles('quercy')).toEqual(['Ombeline Quercy', 'Les ruches du toit']);
    const set = (visibility: string) =>
      documentsOf(app, UID.speaker).update({ documentId, data: { visibility } });
    await set('hidden');
    for (const q of ['quercy', 'ombeline', 'apicultrice', 'qercy'])
      expect(await find(q)).toMatchObject({ data: [], meta: { suggestions: [], corrected: null } });
    expect(await offered('ombel')).toEqual([]);
    await set('name-only');
    expect(await titles('quercy')).toEqual(['Ombeline Quercy', 'Les ruches du toit']);
    expect(await titles('apicultrice')).toEqual([]);
    await documentsOf(app, UID.speaker).update({ documentId, data: { name: 'Ombeline Mistral' } });
    expect(await titles('mistral')).toEqual(['Ombeline Mistral', 'Les ruches du toit']);
    expect(await titles('quercy')).toEqual([]);
  });
});

describe('the index', () => {
  test('changes in the same commit as the entry, and not without it', async () => {
    await expect(
      app.strapi.db.transaction(async () => {
        await article('Caravelle perdue');
        expect(await app.strapi.db.connection('search_entries').where({ title: 'Caravelle perdue' })).toEqual(
          [],
        );
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await titles('caravelle')).toEqual([]);
  });

  test('repairs itself after what went past it', async () => {
    const { documentId } = await article('Girouette ancienne');
    const { db } = app.strapi;
    await db
      .connection('articles')
      .where({ document_id: documentId })
      .update({ title: 'Girouette neuve', updated_at: new Date('2030-01-01') });
    await db.connection('search_entries').insert({
      type: 'article',
      document_id: 'ghost',
      locale: 'fr',
      version: '',
      linked: [],
      title: 'Girouette fantôme',
      title_key: '',
      standfirst: '',
      body: '',
      title_vector: '',
      typed_vector: '',
      own_vector: "'girouet':1A",
    });
    index().repair();
    await index().settled();
    expect(await titles('girouette')).toEqual(['Girouette neuve']);
  });

  test('is made anew, interrupted and gone on with, while it is read: every entry is found once at any time', async () => {
    for (let number = 0; number < 12; number += 1) await article(`Palombe ${number}`);
    const { db } = app.strapi;
    await db.connection('search_entries').whereLike('title', 'Palombe%').update({ version: 'old' });
    const stopping = new AbortController();
    const first = await index().rebuild({
      signal: stopping.signal,
      tell: (done) => done === 5 && stopping.abort(),
    });
    expect(first).toEqual({ done: 5, failed: 0, isWhole: false });
    let isDone = false;
    const told: number[] = [];
    const second = index()
      .rebuild({ tell: (done, total) => told.push(total - done) })
      .finally(() => {
        isDone = true;
      });
    while (!isDone) expect((await find('palombe')).meta.pagination.total).toBe(12);
    expect((await second).isWhole).toBe(true);
    expect(told.at(-1)).toBe(0);
    const total = Number((await db.connection('search_entries').count())[0]?.count);
    expect(told.length).toBe(total - 5);
  });

  test('is not whole when an entry could not be indexed, and says how many', async () => {
    await article('Vigie cassée');
    const { connection } = app.strapi.db;
    await connection.raw(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$`,
    );
    await connection.raw(
      `CREATE TRIGGER refuse BEFORE UPDATE ON search_entries FOR EACH ROW WHEN (NEW.title = 'Vigie cassée') EXECUTE FUNCTION refuse()`,
    );
    try {
      expect(await index().rebuild({})).toMatchObject({ failed: 1, isWhole: false });
    } finally {
      await connection.raw('DROP FUNCTION refuse CASCADE');
    }
    expect(await index().rebuild({})).toEqual({ done: 1, failed: 0, isWhole: true });
  });
});

test('a public door: says how long it may be kept, answers 304, refuses what it does not know', async () => {
  const first = await app.request.get('/api/search?q=lanterne').expect(200);
  expect(first.headers).toMatchObject({
    'cache-control': 'public, max-age=0, must-revalidate',
    etag: expect.any(String),
  });
  await app.request
    .get('/api/search?q=lanterne')
    .set('If-None-Match', first.headers.etag ?? '')
    .expect(304);
  const { body } = await app.request.get('/api/search?q=x&filters[title]=y').expect(400);
  expect(body.error).toMatchObject({
    status: 400,
    name: 'ValidationError',
    message: expect.stringContaining('"filters"'),
  });
});

test('gives up after a second, and says so: in the API, in GraphQL, on the search page', async () => {
  await article('Sémaphore lent');
  const { db } = app.strapi;
  await db.connection.raw(`ALTER TABLE search_matches RENAME TO search_matches_fast`);
  await db.connection.raw(
    'CREATE VIEW search_matches AS SELECT m.* FROM search_matches_fast m, pg_sleep(60) slow',
  );
  try {
    const asked = [
      app.request.get('/api/search?q=semaphore'),
      app.request.get('/recherche?q=semaphore'),
      app.request.post('/graphql').send({ query: '{ search(q: "semaphore") { data { title } } }' }),
    ];
    const [api, page, graphql] = await Promise.all(asked);
    expect(api?.status).toBe(503);
    expect(api?.headers).toMatchObject({ 'retry-after': '2', 'cache-control': 'no-store' });
    expect(api?.body.error.message).toContain('ask again in a few seconds');
    expect(page?.status).toBe(503);
    expect(page?.text).toContain('La recherche met trop de temps en ce moment.');
    expect(graphql?.status).toBe(503);
  } finally {
    await db.connection.raw('DROP VIEW search_matches');
    await db.connection.raw('ALTER TABLE search_matches_fast RENAME TO search_matches');
  }
  expect(await titles('semaphore')).toEqual(['Sémaphore lent']);
});

test('whatever is asked, the answer is a 200 or a sensible 400', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '"',
      '-',
      ':*',
      '&',
      '|',
      '!',
      '<->',
      "'",
      '\\',
      '%',
      '«',
      'bénévole',
      'l’',
      '\0',
      'ar·e·s',
      '(((',
      '..',
      '1e9',
    ),
  );
  const q = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));
  await fc.assert(
    fc.asyncProperty(q, fc.constantFrom('/api/search', '/api/search/suggest'), async (words, path) => {
      const { status, body } = await app.request.get(`${path}?q=${encodeURIComponent(wellFormed(words))}`);
      expect([200, 400]).toContain(status);
      if (status === 400) expect(body.error.message).toMatch(/^"q" /);
    }),
    { numRuns: 120 },
  );
});
