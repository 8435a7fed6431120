import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type request from 'supertest';
import type { DocumentFacts } from '../../src/adapters/document-facts';
import { UID } from '../../src/domain/content/uids';
import { addOwnRole, signInAs } from '../support/accounts';
import { type Application, startApplication } from '../support/application';
import { documentsOf, type Entry, uploadFile } from '../support/entries';
import { makePdf } from '../support/pdf';
import { panelWriter } from '../support/writers';

let app: Application;
let pdf: Buffer;
let report: Entry;

beforeAll(async () => {
  app = await startApplication();
  pdf = await makePdf(['Un', 'Deux']);
  report = await publish('Rapport d’activité : été/hiver « 2026 »', {
    file: await upload('scan-final-v2.pdf', pdf),
  });
  await (app.strapi.get('document-facts') as DocumentFacts).settled();
});
afterAll(() => app.stop());

const documents = () => documentsOf(app, UID.document);
const upload = (name: string, bytes: Buffer) => uploadFile(app, name, bytes);
const publish = (title: string, data: object = {}) =>
  documents().create({ data: { title, ...data }, status: 'published' });
const download = ({ slug }: { slug: string | null }) => app.request.get(`/documents/${slug}/download`);
const bodyOf = async (entry: Entry) => Buffer.from((await download(entry).buffer(true).parse(whole)).body);

test('a document is saved whole under its title, and never runs in our origin', async () => {
  const { headers, body } = await download(report).buffer(true).parse(whole).expect(200);
  expect(Buffer.compare(body, pdf)).toBe(0);
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(pdf.length),
    'accept-ranges': 'bytes',
    etag: `"${createHash('sha256').update(pdf).digest('hex')}"`,
    'last-modified': expect.stringMatching(/GMT$/),
    'cache-control': 'public, max-age=0, must-revalidate',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
  });
  expect(headers['set-cookie']).toBeUndefined();
  const [, fallback, name = ''] =
    /^attachment; filename="([^"]+)"; filename\*=UTF-8''(.+)$/.exec(headers['content-disposition'] ?? '') ??
    [];
  expect(fallback).toBe(`${report.slug}.pdf`);
  expect(decodeURIComponent(name)).toBe('Rapport d’activité - été - hiver « 2026 ».pdf');
});

test.each(['page.html', 'dessin.svg', 'page%2ehtml', 'photo.jpg'])(
  'a file that lies among the uploads never runs in our origin: %s',
  async (name) => {
    const folder = join(app.strapi.dirs.static.public, 'uploads');
    writeFileSync(
      join(folder, decodeURIComponent(name)),
      '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    );
    const { headers } = await app.request.get(`/uploads/${name}`).expect(200);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
      'x-content-type-options': 'nosniff',
    });
  },
);

test('HEAD answers the headers, and whoever holds the file is told so', async () => {
  const head = await app.request.head(`/documents/${report.slug}/download`).expect(200);
  expect(head.headers['content-length']).toBe(String(pdf.length));
  const kept = await download(report)
    .set('If-None-Match', head.headers.etag ?? '')
    .expect(304);
  expect(kept.text).toBeFalsy();
  expect(kept.headers.etag).toBe(head.headers.etag);
});

test.each([
  ['bytes=0-9', 0, 9],
  ['bytes=100-', 100, null],
  ['bytes=-20', -20, null],
])('a part of it may be asked for: %s', async (range, start, end) => {
  const { body, headers } = await download(report).set('Range', range).buffer(true).parse(whole).expect(206);
  const part = pdf.subarray(start, end === null ? undefined : end + 1);
  expect(Buffer.compare(body, part)).toBe(0);
  expect(headers['content-range']).toMatch(new RegExp(`^bytes \\d+-\\d+/${pdf.length}$`));
});

test('a part of another version is answered with this one whole, a part that is not there with 416', async () => {
  await download(report).set('Range', 'bytes=0-9').set('If-Range', '"another"').expect(200);
  const { headers: held } = await app.request.head(`/documents/${report.slug}/download`);
  await download(report).set('Range', 'bytes=0-9').set('If-Range', `W/${held.etag}`).expect(200);
  const { headers } = await download(report).set('Range', 'bytes=99999999-').expect(416);
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(headers['content-range']).toBe(`bytes */${pdf.length}`);
  expect(headers['content-disposition']).toBeUndefined();
});

test('the address of any version leads to the newest that is published', async () => {
  const bytes = await Promise.all(['v1', 'v2', 'v3'].map((text) => makePdf([text])));
  const files = await Promise.all(bytes.map((each, index) => upload(`v${index + 1}.pdf`, each)));
  const first = await publish('Version une', { file: files[0] });
  const second = await publish('Version deux', { file: files[1], supersedes: first.documentId });
  const third = await documents().create({
    data: { title: 'Version trois', file: files[2], supersedes: second.documentId },
  });
  expect(await bodyOf(first)).toEqual(bytes[1]);
  await documents().publish({ documentId: third.documentId });
  for (const each of [first, second, third]) expect(await bodyOf(each)).toEqual(bytes[2]);
  await documents().unpublish({ documentId: second.documentId });
  await download(second).expect(404);
  expect(await bodyOf(first)).toEqual(bytes[2]);
});

test('each published version has its number, which a withdrawn one keeps for itself', async () => {
  const bytes = await Promise.all(['n1', 'n2', 'n3'].map((text) => makePdf([text])));
  const files = await Promise.all(bytes.map((each, index) => upload(`n${index + 1}.pdf`, each)));
  const first = await publish('Guide une', { file: files[0], publishedOn: '2024-01-05' });
  const second = await publish('Guide deux', { file: files[1], supersedes: first.documentId });
  const third = await publish('Guide trois', { file: files[2], supersedes: second.documentId });
  const version = (entry: Entry, number: string) =>
    app.request.get(`/documents/${entry.slug}/download/${number}`).buffer(true).parse(whole);
  for (const entry of [first, second, third])
    for (const number of [1, 2, 3])
      expect((await version(entry, String(number)).expect(200)).body).toEqual(bytes[number - 1]);
  for (const number of ['0', '4', '01', 'x']) await version(third, number).expect(404);
  const { text } = await app.request.get(`/documents/${third.slug}`).expect(200);
  expect(text.match(/download\/\d" download>[^<]+/g)).toEqual(
    [
      'download/3" download>Version 3',
      'download/2" download>Version 2',
      'download/1" download>Version 1, 5 janvier 2024',
    ].map((link) => expect.stringContaining(link)),
  );
  await documents().unpublish({ documentId: second.documentId });
  await version(third, '2').expect(404);
  for (const entry of [first, third]) expect((await version(entry, '3').expect(200)).body).toEqual(bytes[2]);
});

test('the first page of a published PDF has a picture, of a draft and of a withdrawn one for the team alone', async () => {
  const file = await upload(
    'image.pdf',
    await makePdf(['Une page à voir'], { lang: 'fr-FR', info: { Title: 'Écrit dedans' } }),
  );
  const draft = await documents().create({
    data: {
      title: 'Avec une image',
      summary: 'Un document complet, avec sa première page.',
      accessibility: 'accessible',
      file,
    },
  });
  await (app.strapi.get('document-facts') as DocumentFacts).settled();
  const { documentId } = draft;
  const { thumbnail } = (await documents().findOne({ documentId })) as unknown as {
    thumbnail: { url: string; width: number; height: number };
  };
  expect(thumbnail).toMatchObject({ width: 480, height: expect.any(Number), mime: 'image/webp' });
  await app.request.get(thumbnail.url).expect(404);
  const send = await panelWriter(app);
  const { body } = await send('get', `/admin/documents/${documentId}/file`);
  expect(body.data).toMatchObject({
    file: {
      isWaiting: false,
      sentence: expect.stringMatching(/^Lu/),
      facts: {
        pageCount: 1,
        mimeType: 'application/pdf',
        title: 'Écrit dedans',
        language: 'fr-FR',
        tagged: false,
      },
    },
    downloads: { total: 0, lastDays: 0, days: [] },
  });
  expect((body.data as unknown as { file: { picture: string } }).file.picture).toMatch(/^data:image\/webp;/);

  await documents().publish({ documentId });
  const shown = { fileTitle: 'Écrit dedans', fileLanguage: 'fr-FR' };
  expect((await app.request.get(`/api/documents/${documentId}`)).body.data).toMatchObject(shown);
  const query = `{ downloadableDocument(documentId: "${documentId}") { fileTitle fileLanguage } }`;
  expect((await app.request.post('/graphql').send({ query })).body.data.downloadableDocument).toEqual(shown);
  const answer = await app.request.get(thumbnail.url).buffer(true).parse(whole).expect(200);
  expect(answer.headers['content-type']).toBe('image/webp');
  expect((await sharp(answer.body).stats()).channels.some(({ min }) => min < 128)).toBe(true);
  await app.request
    .get(thumbnail.url)
    .set('If-None-Match', answer.headers.etag ?? '')
    .expect(304);
  const page = await app.request.get(`/documents/${draft.slug}`).expect(200);
  expect(page.text).toContain(`<img src="${thumbnail.url}" alt=""`);
  const api = await app.request.get(`/api/documents/${documentId}`).expect(200);
  expect(api.body.data.thumbnail).toEqual(thumbnail);
  await documents().unpublish({ documentId });
  await app.request.get(thumbnail.url).expect(404);
});

test('a file is read again when the team asks', async () => {
  const file = await upload('encore.pdf', await makePdf(['Encore']));
  const { documentId } = await publish('Encore une fois', { file });
  const facts = app.strapi.get('document-facts') as DocumentFacts;
  await facts.settled();
  await app.strapi.db.connection('file_readings').update({ picture: null, text: '' });
  const send = await panelWriter(app);
  expect((await send('post', `/admin/documents/${documentId}/file/read`)).status).toBe(202);
  await facts.settled();
  const row = await documents().findOne({ documentId });
  expect(row).toMatchObject({ pageCount: 1, fileReading: expect.stringMatching(/^Lu/) });
  expect(
    await app.strapi.db.connection('file_readings').where({ file_key: row?.fileKey }).first(),
  ).toMatchObject({
    text: 'Encore',
    picture: expect.any(Buffer),
  });
  await app.request.post(`/admin/documents/${documentId}/file/read`).expect(401);
});

test('what a file says is told to who may read that very document', async () => {
  await addOwnRole(app, 'own-file', [UID.document], 'own');
  const send = await signInAs(app, 'own-file', 'Noa');
  const made = await send('post', `/content-manager/collection-types/${UID.document}`, { title: 'À moi' });
  const { documentId } = made.body.data as unknown as { documentId: string };
  const answers = (id: string) =>
    Promise.all([
      send('get', `/admin/documents/${id}/file`),
      send('post', `/admin/documents/${id}/file/read`),
    ]).then((all) => all.map(({ status }) => status));
  expect(await answers(documentId)).toEqual([200, 202]);
  expect(await answers(report.documentId)).toEqual([403, 403]);
});

test('drafts are not there, other languages have their own address, an old one leads on, a removed one is gone', async () => {
  const file = await upload('notes.pdf', pdf);
  const draft = await documents().create({ data: { title: 'Pas encore', file } });
  await download(draft).expect(404);
  await app.request.get('/documents/rien/download').expect(404);
  await app.request.get('/xx/documents/rien/download').expect(404);
  await app.request.get('/documents/%00/download').expect(400);

  const notes = await publish('Nos notes', { file });
  const { documentId } = notes;
  await documents().update({ documentId, locale: 'en', data: { title: 'Our notes' }, status: 'published' });
  const english = await app.request.get('/en/documents/our-notes/download').expect(200);
  expect(english.headers['content-disposition']).toContain("UTF-8''Our%20notes.pdf");
  await app.request.get('/documents/our-notes/download').expect(404);

  await documents().update({ documentId, data: { slug: 'notes-de-juin' }, status: 'published' });
  const moved = await download(notes).expect(301);
  expect(moved.headers.location).toBe('/documents/notes-de-juin/download');
  await documentsOf(app, UID.redirect).create({ data: { from: '/documents/retire', code: 410 } });
  await app.request.get('/documents/retire/download').expect(410);
});

test('a file that calls itself a page is no page', async () => {
  const file = await upload('page.html', Buffer.from('<script>alert(document.domain)</script>'));
  const page = await publish('Une page', { file });
  await (app.strapi.get('document-facts') as DocumentFacts).settled();
  const { headers } = await download(page).expect(200);
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(headers['content-disposition']).toMatch(/^attachment;/);
  expect(headers['content-security-policy']).toBe("sandbox; default-src 'none'");
});

test('a file of another provider is elsewhere, a path out of the folder and a lost file are nowhere', async () => {
  const entry = await publish('Ailleurs', { file: await upload('ailleurs.pdf', pdf) });
  const files = app.strapi.db.query('plugin::upload.file');
  const file = (await files.findOne({ where: { name: 'ailleurs.pdf' } })) as { id: number; url: string };
  const move = (url: string) => files.update({ where: { id: file.id }, data: { url } });
  await move('https://files.example.org/ailleurs.pdf');
  expect((await download(entry).expect(302)).headers.location).toBe('https://files.example.org/ailleurs.pdf');
  for (const url of [
    '/uploads/../../package.json',
    '/uploads/%2e%2e/%2e%2e/package.json',
    'javascript:alert(1)',
  ]) {
    await move(url);
    await download(entry).expect(404);
  }
  await move(file.url);
  await download(entry).expect(200);
  rmSync(join(app.strapi.dirs.static.public, file.url));
  const { body } = await download(entry).expect(404);
  expect(body.error).toMatchObject({ status: 404 });
});

test('pages link to the address that stays', async () => {
  const { text } = await app.request.get(`/documents/${report.slug}`).expect(200);
  expect(text).toContain(`href="/documents/${report.slug}/download" download>Télécharger le rapport (PDF, `);
});

test('downloads by people are counted by day, and told to the team alone', async () => {
  const file = await upload('compte.pdf', pdf);
  const first = await publish('Compté', { file });
  const latest = await publish('Compté aussi', { file, supersedes: first.documentId });
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
  const by = (userAgent: string) => download(first).set('User-Agent', userAgent).buffer(true).parse(whole);
  await by(firefox).expect(200);
  await by(firefox).set('Range', 'bytes=0-99').expect(206);
  await by(firefox).set('Range', 'bytes=100-').expect(206);
  await by(firefox).set('Sec-Purpose', 'prefetch').expect(200);
  await by('Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)').expect(200);
  await by('').expect(200);
  await app.request.head(`/documents/${first.slug}/download`).set('User-Agent', firefox).expect(200);

  const send = await panelWriter(app);
  const address = (documentId: string) => `/admin/documents/${documentId}/file`;
  const told = async ({ documentId }: Entry) =>
    ((await send('get', address(documentId))).body.data as unknown as { downloads: object }).downloads;
  expect(await told(latest)).toEqual({
    total: 2,
    lastDays: 2,
    days: [{ day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), count: 2 }],
  });
  expect(await told(first)).toEqual({ total: 0, lastDays: 0, days: [] });
  expect((await send('get', address('rien'))).status).toBe(404);
  await app.request.get(address(latest.documentId)).expect(401);
  // The public learns it where the site wishes.
  const query = `{ downloadableDocument(documentId: "${latest.documentId}") { downloadCount } }`;
  const answered = async () => [
    (await app.request.get(`/api/documents/${latest.documentId}`)).body.data.downloadCount,
    (await app.request.get(`/api/documents?fields=title,downloadCount&filters[title]=Compté`)).body.data[0]
      .downloadCount,
    (await app.request.post('/graphql').send({ query })).body.data.downloadableDocument.downloadCount,
  ];
  expect(await answered()).toEqual([null, null, null]);
  const sites = documentsOf(app, UID.site);
  const { documentId: site } = await sites.create({ data: { name: 'Le site', downloadCountsShown: true } });
  expect(await answered()).toEqual([2, 0, 2]);
  await sites.update({ documentId: site, data: { downloadCountsShown: false } });
  expect(await answered()).toEqual([null, null, null]);
  const columns = await app.strapi.db.connection('document_downloads').columnInfo();
  expect(Object.keys(columns).sort()).toEqual(['count', 'day', 'document_id']);
});

function whole(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part));
  response.on('end', () => done(null, Buffer.concat(parts)));
}
