import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDeflate, deflateSync } from 'node:zlib';
import type { DocumentFacts } from '../../src/adapters/document-facts';
import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { addFile, documentsOf, uploadFile } from '../support/entries';
import { makePdf, makePdfAround } from '../support/pdf';
import { tokenWriter } from '../support/writers';

let app: Application;

beforeAll(async () => {
  app = await startApplication();
});
afterAll(() => app.stop());

const documents = () => documentsOf(app, UID.document);
const settled = () => (app.strapi.get('document-facts') as DocumentFacts).settled();
const textOf = async (fileKey: unknown) =>
  (await app.strapi.db.connection('file_readings').where({ file_key: fileKey }).first())?.text;

/** The draft of a document with this file, once the file was read. */
async function factsOf(name: string, bytes: Buffer) {
  const { documentId } = await documents().create({
    data: { title: name, file: await uploadFile(app, name, bytes) },
  });
  await settled();
  return documents().findOne({ documentId });
}

test('a tagged PDF tells its pages, size, type and digest, to readers in the next request after it was read', async () => {
  const bytes = await makePdf(['Bonjour à toutes', 'Deuxième', 'Fin'], { tagged: true, lang: 'fr-FR' });
  const file = await uploadFile(app, 'Compte rendu.pdf', bytes);
  const changes: string[] = [];
  app.strapi
    .get<{ onPublicationChange(name: string, tell: (change: { action: string }) => void): void }>(
      'publication-watcher',
    )
    .onPublicationChange('test', ({ action }) => changes.push(action));
  const entry = await documents().create({
    data: { title: 'Compte rendu', file, kind: 'minutes', accessibility: 'accessible' },
    status: 'published',
  });
  await settled();
  expect(changes).toEqual(['published', 'updated']);
  const { body } = await app.request.get(`/api/documents/${entry.documentId}`).expect(200);
  expect(body.data).toMatchObject({
    pageCount: 3,
    byteSize: bytes.length,
    mimeType: 'application/pdf',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    tagged: true,
  });
  expect(body.data).not.toHaveProperty('fileReading');
  // Nobody wrote the entry: it stays as old as it was, and the draft as it is published.
  expect(new Date(body.data.updatedAt)).toEqual(new Date(String(entry.updatedAt)));
  const draft = await documents().findOne({ documentId: entry.documentId });
  expect(draft).toMatchObject({
    pageCount: 3,
    fileReading: expect.stringMatching(/^Lu\. Le PDF est balisé/),
  });
  expect((await textOf(draft?.fileKey)).split('\f')).toEqual(['Bonjour à toutes', 'Deuxième', 'Fin']);
  const page = await app.request.get(`/documents/${entry.slug}`).expect(200);
  expect(page.text).toMatch(/\(PDF, \d+\s[k]?o, 3 pages, accessible\)/);
});

test('another file takes the facts of the one before along in the same commit', async () => {
  const first = await factsOf('un.pdf', await makePdf(['a', 'b']));
  const { documentId } = first as { documentId: string };
  const file = await uploadFile(app, 'deux.pdf', await makePdf(['a', 'b', 'c', 'd']));
  await documents().update({ documentId, data: { file } });
  expect(await documents().findOne({ documentId })).toMatchObject({
    pageCount: null,
    sha256: null,
    fileReading: expect.stringMatching(/^En attente/),
  });
  await settled();
  expect(await documents().findOne({ documentId })).toMatchObject({ pageCount: 4 });
  await documents().update({ documentId, data: { file: null } });
  expect(await documents().findOne({ documentId })).toMatchObject({ pageCount: null, fileReading: null });
});

test('every language and the next edition know what was read once', async () => {
  const { documentId } = (await factsOf('langues.pdf', await makePdf(['a', 'b']))) as { documentId: string };
  await documents().update({ documentId, locale: 'en', data: { title: 'Languages' } });
  await documents().publish({ documentId, locale: '*' });
  const english = await documents().findOne({ documentId, locale: 'en', status: 'published' });
  expect(english).toMatchObject({ pageCount: 2, tagged: false });
});

test('a file that is replaced in the library is read again', async () => {
  const facts = await factsOf('remplace.pdf', await makePdf(['a']));
  const file = (await app.strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { name: 'remplace.pdf' } })) as { id: number; url: string };
  writeFileSync(join(app.strapi.dirs.static.public, file.url), await makePdf(['a', 'b', 'c']));
  await app.strapi.plugin('upload').service('upload').updateFileInfo(file.id, { name: 'remplace.pdf' });
  await (app.strapi.get('document-facts') as DocumentFacts).settled();
  expect(await documents().findOne({ documentId: facts?.documentId })).toMatchObject({ pageCount: 3 });
});

test('whoever saves and publishes while files are read is not disturbed, and has the facts in the end', async () => {
  const bytes = await makePdf(['a', 'b']);
  const edit = async (name: string) => {
    const file = await uploadFile(app, name, bytes);
    const { documentId } = await documents().create({ data: { title: name, file } });
    for (let count = 0; count < 6; count += 1) {
      await documents().update({ documentId, locale: 'en', data: { title: `${name} ${count}` } });
      await documents().publish({ documentId, locale: '*' });
    }
    return documentId;
  };
  const ids = await Promise.all(['1.pdf', '2.pdf', '3.pdf'].map(edit));
  await settled();
  for (const documentId of ids)
    for (const status of ['draft', 'published'])
      for (const locale of ['fr', 'en'])
        expect(await documents().findOne({ documentId, locale, status })).toMatchObject({ pageCount: 2 });
});

test('nobody else writes facts', async () => {
  const send = await tokenWriter(app);
  const { documentId } = (await factsOf('token.pdf', await makePdf(['a']))) as { documentId: string };
  const data = { pageCount: 99, byteSize: 1, sha256: 'x', mimeType: 'text/html', tagged: true, fileKey: 'x' };
  expect((await send('put', `/api/documents/${documentId}`, { data })).status).toBe(200);
  expect(await documents().findOne({ documentId })).toMatchObject({
    pageCount: 1,
    mimeType: 'application/pdf',
    tagged: false,
  });
});

test.each([
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
])('a text of LibreOffice (.%s) tells its sort, its pages and its words', async (ext, mimeType) => {
  const bytes = readFileSync(`tests/fixtures/documents/compte-rendu.${ext}`);
  const facts = await factsOf(`compte-rendu-${ext}.bin`, bytes);
  expect(facts).toMatchObject({ mimeType, pageCount: 1, byteSize: bytes.length, fileReading: 'Lu.' });
  expect(await textOf(facts?.fileKey)).toContain('L’assemblée a élu son bureau & voté le budget.');
});

test.each([
  ['odp', 'application/vnd.oasis.opendocument.presentation'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
])(
  'slides of LibreOffice (.%s) tell their number and their words, and not what the speaker keeps',
  async (ext, mimeType) => {
    const bytes = readFileSync(`tests/fixtures/documents/jardin.${ext}`);
    const facts = await factsOf(`jardin-${ext}.bin`, bytes);
    expect(facts).toMatchObject({ mimeType, pageCount: 3, tagged: null, fileReading: 'Lu.' });
    expect((await textOf(facts?.fileKey)).split('\f')).toEqual([
      'Le jardin partagé\nUne grainothèque à l’entrée\nL’eau & le compost en commun',
      'Qui fait quoi\nArrosage\nLes voisines du rez-de-chaussée\nRécolte en septembre',
      'Rendez-vous samedi, sous le marronnier.',
    ]);
  },
);

test('a text whose font does not say its letters is said to be unreadable, and none of it is kept', async () => {
  const bytes = readFileSync('tests/fixtures/documents/arabe-sans-lettres.pdf');
  const facts = await factsOf('arabe.pdf', bytes);
  expect(facts).toMatchObject({
    pageCount: 1,
    fileReading: expect.stringContaining('ne se laisse pas lire'),
  });
  expect(await textOf(facts?.fileKey)).toBe('');
});

test('a file that an earlier version of the reader has read is read again at the next start, and tells what it did not tell', async () => {
  const facts = await factsOf(
    'ancien.pdf',
    await makePdf(['a'], { info: { Title: 'Rapport' }, lang: 'fr-FR' }),
  );
  // As version 4 left it: its keys began with its number, and it passed neither title nor language on.
  const earlier = String(facts?.fileKey).replace(/^\d+/, '4');
  await app.strapi.db
    .connection(app.strapi.db.metadata.get(UID.document).tableName)
    .where({ document_id: facts?.documentId })
    .update({ file_key: earlier, file_title: null, file_language: null });
  await app.strapi.db
    .connection('file_readings')
    .where({ file_key: facts?.fileKey })
    .update({ file_key: earlier });
  await (app.strapi.get('document-facts') as DocumentFacts).start();
  await settled();
  expect(await documents().findOne({ documentId: facts?.documentId })).toMatchObject({
    fileKey: facts?.fileKey,
    fileTitle: 'Rapport',
    fileLanguage: 'fr-FR',
  });
});

describe('a file that is not as it should be ends in a clear state', () => {
  test.each<[what: string, bytes: () => Buffer | Promise<Buffer>, sentence: RegExp, mimeType: string]>([
    ['encrypted', () => makePdf(['secret'], { userPassword: 'sésame' }), /mot de passe/, 'application/pdf'],
    [
      'cut off',
      async () => (await makePdf(['a', 'b', 'c'])).subarray(0, 300),
      /semble abîmé/,
      'application/pdf',
    ],
    [
      'random after its first bytes',
      () => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(50_000)]),
      /semble abîmé/,
      'application/pdf',
    ],
    ['no PDF but HTML', () => Buffer.from('<script>alert(1)</script>'), /^Lu\.$/, 'text/plain'],
    [
      'made of brackets, a million deep',
      async () =>
        Buffer.concat([
          Buffer.from('%PDF-1.7\n1 0 obj'),
          Buffer.alloc(1_000_000, '['),
          Buffer.from('endobj\ntrailer<</Root 1 0 R>>'),
        ]),
      /semble abîmé/,
      'application/pdf',
    ],
    ['without text', () => makePdfAround(deflateSync('q Q')), /pages numérisées/, 'application/pdf'],
  ])('%s', async (name, bytes, sentence, mimeType) => {
    const facts = await factsOf(`${name}.pdf`, await bytes());
    expect(facts?.fileReading).toMatch(sentence);
    expect(facts).toMatchObject({ mimeType, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('with a picture of 40 million pixels, which is not drawn', async () => {
    const pdf = makePdfAround(deflateSync('200 0 0 200 0 0 cm /Large Do'), {
      resources: '/XObject<</Large 5 0 R>>',
      further: {
        entries: '/Type/XObject/Subtype/Image/Width 8000/Height 5000/ColorSpace/DeviceRGB/BitsPerComponent 8',
        packed: deflateSync(Buffer.alloc(8000 * 5000 * 3, 0x55)),
      },
    });
    const { result, grownBytes } = await watchingMemory(() => factsOf('enorme.pdf', pdf));
    expect(result).toMatchObject({
      pageCount: 1,
      thumbnail: null,
      fileReading: expect.stringMatching(/pages numérisées/),
    });
    expect(grownBytes).toBeLessThan(250_000_000);
  });

  test('packed to fill the memory', async () => {
    const bomb = makePdfAround(await deflated(500));
    const { result, grownBytes } = await watchingMemory(() => factsOf('bombe.pdf', bomb));
    expect(result?.fileReading).toMatch(/trop lourd/);
    expect(result?.pageCount).toBe(1);
    expect(grownBytes).toBeLessThan(700_000_000);
  });

  test('of a thousand pages: they are all counted, and read', async () => {
    const pages = Array.from({ length: 1000 }, (_, index) => `Page numéro ${index + 1}`);
    const facts = await factsOf('mille.pdf', await makePdf(pages));
    expect(facts).toMatchObject({ pageCount: 1000, fileReading: expect.stringMatching(/^Lu\./) });
    expect((await textOf(facts?.fileKey)).split('\f')).toEqual(pages);
  });

  test('with scripts, which nobody runs, and a font that there is not', async () => {
    const text = deflateSync('BT /F 12 Tf 10 100 Td (Le texte reste lisible) Tj ET');
    const pdf = makePdfAround(text, {
      catalog:
        '/OpenAction<</S/JavaScript/JS(for\\(;;\\);)>>/AA<</WC<</S/JavaScript/JS(app.alert\\(1\\))>>>>',
      resources:
        '/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Inconnue#20Bizarre/Encoding/WinAnsiEncoding>>>>',
    });
    const facts = await factsOf('scripts.pdf', pdf);
    expect(facts).toMatchObject({ pageCount: 1, fileReading: expect.stringMatching(/^Lu\./) });
    expect(await textOf(facts?.fileKey)).toBe('Le texte reste lisible');
  });

  test('lost, and found again at the next look', async () => {
    const { documentId } = await documents().create({
      data: { title: 'Perdu', file: await addFile(app, 'perdu.pdf') },
    });
    await settled();
    expect((await documents().findOne({ documentId }))?.fileReading).toMatch(/a disparu/);
    writeFileSync(join(app.strapi.dirs.static.public, 'uploads', 'perdu.pdf'), await makePdf(['a', 'b']));
    await (app.strapi.get('document-facts') as DocumentFacts).start();
    await settled();
    expect(await documents().findOne({ documentId })).toMatchObject({ pageCount: 2 });
  });
});

/** Does the work, and tells by how much this process grew meanwhile, the threads that read files among it. */
async function watchingMemory<T>(work: () => Promise<T>): Promise<{ result: T; grownBytes: number }> {
  const before = process.memoryUsage.rss();
  let most = before;
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const result = await work();
  clearInterval(look);
  return { result, grownBytes: most - before };
}

/** So many megabytes, packed into some thousandth. */
async function deflated(megabytes: number): Promise<Buffer> {
  const deflate = createDeflate({ level: 9 });
  const parts: Buffer[] = [];
  deflate.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise((end) => deflate.on('end', end));
  const megabyte = Buffer.alloc(1_000_000, 'q Q ');
  for (let count = 0; count < megabytes; count += 1)
    await new Promise<void>((next) => deflate.write(megabyte, () => next()));
  deflate.end();
  await done;
  return Buffer.concat(parts);
}
