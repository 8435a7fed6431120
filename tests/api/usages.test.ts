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
    'Ce fichier sert encore : Document «\u00a0L’affiche\u00a0». Retirez-le de là d’abord, ou remplacez-le par un autre. Le menu «\u00a0Où servent les fichiers\u00a0» montre tout.';
  const one = await panel('delete', `/upload/files/${file}`);
  expect([one.status, one.body.error?.message]).toEqual([400, message]);
  const several = await panel('post', '/upload/actions/bulk-delete', { fileIds: [file] });
  expect([several.status, several.body.error?.message]).toEqual([400, message]);
  const token = await buildToken(app, 'full-access');
  const api = await app.request.delete(`/api/upload/files/${file}`).set('Authorization', token);
  // A program is not told what there is in the panel.
  expect([api.status, api.body.error.message]).toEqual([
    400,
    message.replace(/Document.*?\u00bb/, '1 contenu').replace(/ Le menu.*/, ''),
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
