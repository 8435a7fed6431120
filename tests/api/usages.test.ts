import type { DocumentFacts } from '../../src/adapters/document-facts';
import type { LinkChecker } from '../../src/adapters/link-checker';
import { UID } from '../../src/domain/content/uids';
import { addOwnRole, signInAs } from '../support/accounts';
import { type Application, startApplication } from '../support/application';
import { addFile, documentsOf, uploadFile } from '../support/entries';
import { buildArticle, buildEvent, buildRecord, buildToken } from '../support/factories';
import { makePdf } from '../support/pdf';
import { panelWriter, type Send } from '../support/writers';

let app: Application;
let panel: Send;

beforeAll(async () => {
  app = await startApplication();
  panel = await panelWriter(app);
});
afterAll(() => app?.stop());

const standfirst =
  'Ce que ce contenu raconte, en deux phrases assez longues pour que chacune et chacun sache s’il veut le lire en entier ou non.';
const usersOf = async (uid: string, ...documentIds: string[]) => {
  await (app.strapi.get('link-checker') as LinkChecker).settled();
  const { body } = await panel('post', `/content-manager/usages/${uid}`, { documentIds });
  return (body.data as unknown as { name: string; isPublic: boolean; by: string }[]).map(
    ({ name, isPublic, by }) => `${name} ${isPublic ? 'public' : 'draft'} ${by}`,
  );
};

test('finds a person in relations, in a quote of a body, in a programme, and in links to the page', async () => {
  const { documentId, slug } = await buildRecord(app, 'speaker', { name: 'Inès Barrault' });
  const quote = { __component: 'content.quote', text: 'Nous y serons.', speaker: documentId };
  const link = { type: 'link', url: `/intervenants/${slug}`, children: [{ type: 'text', text: 'Inès' }] };
  const text = { __component: 'content.text', body: [{ type: 'paragraph', children: [link] }] };
  await buildArticle(app, { title: 'Qui cite', standfirst, body: [quote] });
  await buildArticle(app, { title: 'Qui nomme', standfirst, speakers: [documentId] }, { status: 'draft' });
  await buildArticle(app, { title: 'Qui renvoie', standfirst, body: [text] });
  await buildEvent(app, {
    title: 'Qui invite',
    summary: standfirst,
    onlineUrl: 'https://visio.example.org/',
    programme: [{ title: 'Accueil', speakers: [documentId] }],
  });
  await buildArticle(app, { title: 'Sans rapport', standfirst });
  expect((await usersOf(UID.speaker, documentId)).sort()).toEqual([
    'Qui cite public relation',
    'Qui invite public relation',
    'Qui nomme draft relation',
    'Qui renvoie public link',
  ]);
});

test('finds an organization in the posts of people and at the head of events, of several at once too', async () => {
  const one = await buildRecord(app, 'organization', { name: 'Une asso' });
  const two = await buildRecord(app, 'organization', { name: 'Une autre' });
  await buildRecord(app, 'speaker', {
    name: 'Sa présidente',
    affiliations: [{ organization: one.documentId, position: 'x' }],
  });
  await buildArticle(app, { title: 'Des deux', standfirst, organizations: [one.documentId, two.documentId] });
  expect((await usersOf(UID.organization, one.documentId)).sort()).toEqual([
    'Des deux public relation',
    'Sa présidente public relation',
  ]);
  expect(await usersOf(UID.organization, two.documentId)).toEqual(['Des deux public relation']);
  expect(await usersOf(UID.organization, one.documentId, two.documentId)).toHaveLength(2);
});

test('finds a document in entries, in what supersedes it, and in links to its file; a section and a tag alike', async () => {
  const section = await buildRecord(app, 'section', { name: 'Vie du quartier' });
  const tag = await buildRecord(app, 'tag', { name: 'Tram' });
  const document = (await documentsOf(app, UID.document).create({
    data: { title: 'Le rapport', summary: standfirst },
  } as never)) as unknown as { documentId: string };
  const link = {
    type: 'link',
    url: '/documents/le-rapport/download',
    children: [{ type: 'text', text: 'le rapport' }],
  };
  const text = { __component: 'content.text', body: [{ type: 'paragraph', children: [link] }] };
  await buildArticle(app, { title: 'Avec lien', standfirst, body: [text], tags: [tag.documentId] });
  await buildArticle(
    app,
    { title: 'Avec document', standfirst, documents: [document.documentId], section: section.documentId },
    { status: 'draft' },
  );
  await documentsOf(app, UID.document).create({
    data: { title: 'La suite', supersedes: document.documentId },
  } as never);
  expect((await usersOf(UID.document, document.documentId)).sort()).toEqual([
    'Avec document draft relation',
    'Avec lien public link',
    'La suite draft relation',
  ]);
  expect(await usersOf(UID.section, section.documentId)).toEqual(['Avec document draft relation']);
  expect(await usersOf(UID.tag, tag.documentId)).toEqual(['Avec lien public relation']);
});

test('counts all entries that use something, however many, and names the first', async () => {
  const tag = await buildRecord(app, 'tag', { name: 'Partout' });
  const { db } = app.strapi;
  const { id } = await db.query(UID.tag).findOne({ where: { documentId: tag.documentId, locale: 'fr' } });
  const { rows } = await db.connection.raw(
    `INSERT INTO articles (document_id, title, locale, published_at)
     SELECT 'partout' || number, 'Partout ' || number, 'fr', NULL FROM generate_series(1, 2300) number RETURNING id`,
  );
  await db.connection.raw(
    'INSERT INTO articles_tags_lnk (article_id, tag_id) SELECT unnest(?::integer[]), ?',
    [rows.map((row: { id: number }) => row.id), id],
  );
  const { body } = await panel('post', `/content-manager/usages/${UID.tag}`, {
    documentIds: [tag.documentId],
  });
  expect(body.data).toHaveLength(50);
  expect(body.meta).toEqual({ more: 2250, others: 0 });
});

test('refuses to delete a file that an entry shows, by whatever door, and names the entry', async () => {
  const file = await uploadFile(app, 'affiche.pdf', await makePdf(['Affiche']));
  await documentsOf(app, UID.document).create({ data: { title: 'L’affiche', file } } as never);
  const message =
    'Ce fichier sert encore : Document «\u00a0L’affiche\u00a0». Remplacez-le, ou supprimez-le depuis «\u00a0Où servent les fichiers\u00a0», dans le menu.';
  const one = await panel('delete', `/upload/files/${file}`);
  expect([one.status, one.body.error?.message]).toEqual([400, message]);
  const several = await panel('post', '/upload/actions/bulk-delete', { fileIds: [file] });
  expect([several.status, several.body.error?.message]).toEqual([400, message]);
  const token = await buildToken(app, 'full-access');
  const api = await app.request.delete(`/api/upload/files/${file}`).set('Authorization', token);
  // A program is not told what there is in the panel.
  expect([api.status, api.body.error.message]).toEqual([
    400,
    'Ce fichier sert encore : 1 contenu. Retirez-le de là d’abord, ou remplacez-le par un autre.',
  ]);
  expect(await app.strapi.db.query('plugin::upload.file').count({ where: { id: file } })).toBe(1);
  const free = await uploadFile(app, 'libre.pdf', await makePdf(['Libre']));
  expect((await panel('delete', `/upload/files/${free}`)).status).toBe(200);
});

test('lists the files of the library with what uses each, also in bodies and by links, to whoever may see the library', async () => {
  const image = await addFile(app, 'marche.jpg');
  const linked = await uploadFile(app, 'tract.pdf', await makePdf(['Tract']));
  await addFile(app, 'oubliee.jpg');
  const { url } = await app.strapi.db.query('plugin::upload.file').findOne({ where: { id: linked } });
  const figure = { image, alternativeText: 'Une marche' };
  const link = { type: 'link', url, children: [{ type: 'text', text: 'le tract' }] };
  await buildArticle(app, {
    title: 'La marche',
    standfirst,
    body: [
      { __component: 'content.gallery', figures: [figure, figure] },
      { __component: 'content.text', body: [{ type: 'paragraph', children: [link] }] },
    ],
  });
  await (app.strapi.get('link-checker') as LinkChecker).settled();
  const files = async (query: string, send = panel) => {
    const { body } = await send('get', `/content-manager/usages/files?${query}`);
    return (body.data as unknown as { name: string; shown: { name: string; by: string }[] }[]).map(
      ({ name, shown }) => [name, ...shown.map((use) => `${use.name} ${use.by}`)],
    );
  };
  expect(await files('search=MARCHE')).toEqual([['marche.jpg', 'La marche relation']]);
  expect(await files('search=tract')).toEqual([['tract.pdf', 'La marche link']]);
  const unused = (await files('unused=true')).map(([name]) => name);
  expect(unused).toContain('oubliee.jpg');
  expect(unused).not.toContain('marche.jpg');
  expect(unused).not.toContain('tract.pdf');
  expect((await panel('get', '/content-manager/usages/files?page=2')).body.meta).toMatchObject({ pages: 1 });
  for (const page of ['0', 'x', '1e9'])
    expect((await panel('get', `/content-manager/usages/files?page=${page}`)).status).toBe(400);
  await addOwnRole(app, 'own-words', [UID.article], 'own');
  expect(await files('search=marche', await signInAs(app, 'own-words', 'Lou'))).toEqual([]);
  expect((await app.request.get('/content-manager/usages/files')).status).toBe(401);
});

describe('a file that is used', () => {
  const remove = (id: number, uses: number | string, send = panel) =>
    send('delete', `/content-manager/usages/files/${id}?uses=${uses}`);
  const isThere = async (id: number) =>
    (await app.strapi.db.query('plugin::upload.file').count({ where: { id } })) === 1;

  test('is deleted once somebody has seen where it is used, and pages show it no more from the next request on', async () => {
    const image = await addFile(app, 'canal.jpg');
    const { slug } = await buildArticle(app, {
      title: 'Le canal',
      standfirst,
      cover: { image, alternativeText: 'Un canal' },
    });
    await buildArticle(
      app,
      { title: 'Le lac', cover: { image, alternativeText: 'Un lac' } },
      { status: 'draft' },
    );
    const { body } = await panel('get', '/content-manager/usages/files?search=canal');
    expect(body.data).toMatchObject([{ removal: 'allowed', effects: ['picture-online', 'picture-draft'] }]);
    const page = async () => (await app.request.get(`/actualites/${slug}`)).text;
    expect(await page()).toContain('/uploads/canal.jpg');

    // Another use came to it since.
    expect((await remove(image, 1)).status).toBe(400);
    expect(await isThere(image)).toBe(true);
    expect((await remove(image, 2)).status).toBe(200);
    expect(await isThere(image)).toBe(false);
    expect(await page()).not.toContain('canal.jpg');
    expect((await app.request.get(`/api/articles/slug/${slug}`)).body.data.cover.image).toBeNull();
  });

  test('leaves its document without a file, and links to it broken', async () => {
    const file = await uploadFile(app, 'bilan.pdf', await makePdf(['Bilan']));
    const { url } = await app.strapi.db.query('plugin::upload.file').findOne({ where: { id: file } });
    const facts = app.strapi.get('document-facts') as DocumentFacts;
    const checker = app.strapi.get('link-checker') as LinkChecker;
    const { documentId, slug } = await documentsOf(app, UID.document).create({
      data: { title: 'Le bilan', file },
      status: 'published',
    });
    const link = { type: 'link', url, children: [{ type: 'text', text: 'le bilan' }] };
    const text = { __component: 'content.text', body: [{ type: 'paragraph', children: [link] }] };
    await buildArticle(app, { title: 'Avec le bilan', standfirst, body: [text] });
    await facts.settled();
    await checker.settled();
    expect((await app.request.get(`/api/documents/${documentId}`)).body.data.pageCount).toBe(1);

    const { body } = await panel('get', '/content-manager/usages/files?search=bilan');
    expect(body.data).toMatchObject([{ removal: 'allowed', effects: ['document-online', 'link'] }]);
    expect((await remove(file, 2)).status).toBe(200);
    await facts.settled();
    await checker.settled();
    const { data } = (await app.request.get(`/api/documents/${documentId}`)).body;
    expect([data.file, data.pageCount]).toEqual([null, null]);
    expect((await app.request.get(`/documents/${slug}/download`)).status).toBe(404);
    const broken = (await panel('get', '/content-manager/links')).body.data as unknown as { name: string }[];
    expect(broken.map(({ name }) => name)).toContain('Avec le bilan');
  });

  test('is not deleted by who may not publish the pages that show it, nor by whom it is not', async () => {
    const writer = await signInAs(app, 'strapi-author', 'Rim');
    const { id: createdBy } = await app.strapi.db
      .query('admin::user')
      .findOne({ where: { email: 'rim@example.org' } });
    const own = async (name: string) => {
      const id = await addFile(app, name);
      await app.strapi.db.query('plugin::upload.file').update({ where: { id }, data: { createdBy } });
      return id;
    };
    const [shown, drafted, others] = [
      await own('rim-a.jpg'),
      await own('rim-b.jpg'),
      await addFile(app, 'rim-c.jpg'),
    ];
    const cover = (image: number) => ({ image, alternativeText: 'Une rue' });
    await buildArticle(app, { title: 'En ligne', standfirst, cover: cover(shown) });
    await buildArticle(app, { title: 'Pas encore', cover: cover(drafted) }, { status: 'draft' });
    const { body } = await writer('get', '/content-manager/usages/files?search=rim-');
    const files = body.data as unknown as { name: string; removal: string }[];
    expect(files.map(({ name, removal }) => [name, removal])).toEqual([
      ['rim-c.jpg', 'not-own'],
      ['rim-b.jpg', 'allowed'],
      ['rim-a.jpg', 'not-published-by-them'],
    ]);
    const refused = await remove(shown, 1, writer);
    expect([refused.status, refused.body.error?.message]).toEqual([
      403,
      expect.stringContaining('demandez à quelqu’un qui le peut'),
    ]);
    expect((await remove(others, 0, writer)).status).toBe(403);
    expect((await remove(drafted, 1, writer)).status).toBe(200);
    expect([await isThere(shown), await isThere(others), await isThere(drafted)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('is asked about plainly', async () => {
    for (const id of ['x', '0', '99999999999']) expect((await remove(id as never, 0)).status).toBe(404);
    expect((await remove(999_999, 0)).status).toBe(404);
    for (const uses of ['', 'x', '-1']) expect((await remove(1, uses)).status).toBe(400);
    expect((await app.request.delete('/content-manager/usages/files/1?uses=0')).status).toBe(401);
  });
});

test('asks the database no oftener for a page of twelve files than for one', async () => {
  const images: number[] = [];
  for (let number = 0; number < 12; number += 1) images.push(await addFile(app, `douze-${number}.jpg`));
  const figures = images.map((image) => ({ image, alternativeText: 'Une rue' }));
  await buildArticle(app, {
    title: 'Douze',
    standfirst,
    body: [{ __component: 'content.gallery', figures }],
  });
  let queries = 0;
  app.strapi.db.connection.on('query', () => {
    queries += 1;
  });
  const ask = async (search: string) => {
    queries = 0;
    const { body } = await panel('get', `/content-manager/usages/files?search=${search}`);
    return [(body.data as unknown as unknown[]).length, queries];
  };
  // What is made once is made now.
  await ask('douze');
  const [one, queriesOfOne] = await ask('douze-11');
  expect(one).toBe(1);
  expect(await ask('douze')).toEqual([12, queriesOfOne]);
});

test('says nothing to nobody, and answers odd questions plainly', async () => {
  expect((await app.request.post(`/content-manager/usages/${UID.speaker}`)).status).toBe(401);
  for (const documentIds of [undefined, [], ['\0'], 'x', Array(101).fill('a')])
    expect((await panel('post', `/content-manager/usages/${UID.speaker}`, { documentIds })).status).toBe(400);
  expect(
    (await panel('post', `/content-manager/usages/${UID.speaker}`, { documentIds: ['unknown'] })).status,
  ).toBe(404);
  expect(
    (await panel('post', '/content-manager/usages/admin::user', { documentIds: ['unknown'] })).status,
  ).toBe(404);
});
