import { completeAllLocales } from '../../src/adapters/locale-completion';
import { ensureLocales } from '../../src/adapters/site-locales';
import { REFERENCE_UIDS, UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { complete } from '../support/complete';
import { addFile, documentsOf } from '../support/entries';
import { panelWriter, type Send, tokenWriter } from '../support/writers';

let app: Application;
let rest: Send;
let panel: Send;

beforeAll(async () => {
  app = await startApplication();
  [rest, panel] = [await tokenWriter(app), await panelWriter(app)];
});
afterAll(() => app.stop());

const speakers = () => documentsOf(app, UID.speaker);
const sections = () => documentsOf(app, UID.section);
let count = 0;
const newName = () => {
  count += 1;
  return `Nom ${count}`;
};
const rowsOf = async (uid: string, documentId: string) => {
  const rows = await documentsOf(app, uid).findMany({ locale: '*', filters: { documentId }, populate: '*' });
  return rows.sort((one, other) => String(one.locale).localeCompare(String(other.locale)));
};
const localesOf = async (uid: string, documentId: string) =>
  (await rowsOf(uid, documentId)).map(({ locale }) => locale);

describe('a reference record', () => {
  test.each(REFERENCE_UIDS)('is there in every language as soon as it is made: %s', async (uid) => {
    const name = newName();
    const { documentId } = await documentsOf(app, uid).create({ data: { name } });
    const rows = await rowsOf(uid, documentId);
    expect(rows.map(({ locale }) => locale)).toEqual(['ar', 'en', 'fr']);
    for (const row of rows) expect([row.name, row.slug]).toEqual([name, rows[0]?.slug]);
  });

  test('made in English is there in French too', async () => {
    const { documentId } = await sections().create({ data: { name: 'Housing' }, locale: 'en' });
    expect(await localesOf(UID.section, documentId)).toEqual(['ar', 'en', 'fr']);
  });

  test('made in the panel or by the API is there in every language', async () => {
    const answers = [
      await rest('post', '/api/tags', { data: { name: newName() } }),
      await panel('post', `/content-manager/collection-types/${UID.tag}`, { name: newName() }),
    ];
    for (const { body } of answers)
      expect(await localesOf(UID.tag, (body.data as unknown as { documentId: string }).documentId)).toEqual([
        'ar',
        'en',
        'fr',
      ]);
  });

  test('brings portrait and affiliations along, and leaves texts to be translated', async () => {
    const image = await addFile(app, 'portrait.png');
    const organization = await documentsOf(app, UID.organization).create({ data: { name: newName() } });
    const { documentId } = await speakers().create({
      data: {
        name: newName(),
        bio: 'Née à Brest.',
        portrait: { image, alternativeText: 'Elle sourit' },
        affiliations: [{ organization: organization.documentId, position: 'Trésorière' }],
      },
    });
    const english = await speakers().findOne({
      documentId,
      locale: 'en',
      populate: { portrait: { populate: ['image'] }, affiliations: { populate: ['organization'] } },
    });
    expect(english).toMatchObject({
      bio: null,
      portrait: { image: { id: image }, alternativeText: 'Elle sourit' },
      affiliations: [{ organization: { documentId: organization.documentId }, position: 'Trésorière' }],
    });
  });

  test('translated keeps its translation when the other language is saved', async () => {
    const { documentId } = await sections().create({ data: { name: 'Logement' } });
    await sections().update({ documentId, locale: 'en', data: { name: 'Lodging', slug: 'lodging' } });
    await sections().update({ documentId, data: { name: 'Se loger' } });
    expect((await rowsOf(UID.section, documentId)).map(({ name, slug }) => [name, slug])).toEqual([
      ['Logement', 'logement'],
      ['Lodging', 'lodging'],
      ['Se loger', 'logement'],
    ]);
  });

  test('of whom only French speaks can be named in an English article', async () => {
    const person = await speakers().create({ data: { name: newName() } });
    const answer = await rest('post', '/api/articles?locale=en', {
      data: await complete(app, UID.article, {
        title: 'An English article',
        authors: [person.documentId],
        body: [{ __component: 'content.quote', text: 'Yes', speaker: person.documentId }],
      }),
    });
    expect(answer.status).toBe(201);
    const found = await documentsOf(app, UID.article).findMany({
      locale: 'en',
      status: 'published',
      populate: { authors: true, body: { on: { 'content.quote': { populate: ['speaker'] } } } },
    });
    const id = { documentId: person.documentId };
    expect(found).toMatchObject([{ authors: [id], body: [{ speaker: id }] }]);
  });
});

describe('the tree of sections', () => {
  const parents = async (documentId: string) =>
    (await rowsOf(UID.section, documentId)).map(
      ({ parent }) => (parent as { documentId: string } | null)?.documentId ?? null,
    );

  test('is the same in every language, from whichever a section is moved', async () => {
    const [root, other] = [
      await sections().create({ data: { name: newName() } }),
      await sections().create({ data: { name: newName() } }),
    ];
    const { documentId } = await sections().create({ data: { name: newName(), parent: root.documentId } });
    expect(await parents(documentId)).toEqual([root.documentId, root.documentId, root.documentId]);
    await sections().update({ documentId, locale: 'ar', data: { parent: other.documentId } });
    expect(await parents(documentId)).toEqual([other.documentId, other.documentId, other.documentId]);
    await sections().update({ documentId, locale: 'fr', data: { parent: null } });
    expect(await parents(documentId)).toEqual([null, null, null]);
  });

  test('is the same in every language when it is moved in the panel', async () => {
    const root = await sections().create({ data: { name: newName() } });
    const { documentId } = await sections().create({ data: { name: newName() } });
    const path = `/content-manager/collection-types/${UID.section}/${documentId}`;
    const { status } = await panel('put', path, {
      parent: { connect: [{ documentId: root.documentId, locale: 'fr' }], disconnect: [] },
    });
    expect(status).toBe(200);
    expect(await parents(documentId)).toEqual([root.documentId, root.documentId, root.documentId]);
  });
});

describe('deleting', () => {
  test('another language of a record begins that language anew', async () => {
    const { documentId } = await sections().create({ data: { name: 'Écologie' } });
    await sections().update({
      documentId,
      locale: 'en',
      data: { name: 'Ecology', description: 'All of it' },
    });
    await sections().delete({ documentId, locale: 'en' });
    const rows = await rowsOf(UID.section, documentId);
    expect(rows.map(({ locale, name, description }) => [locale, name, description])).toEqual([
      ['ar', 'Écologie', null],
      ['en', 'Écologie', null],
      ['fr', 'Écologie', null],
    ]);
  });

  test.each([
    ['its default language', 'fr'],
    ['no language, which means the default one', undefined],
    ['every language', '*'],
  ])('%s of a record deletes the record, and no restart brings it back', async (_what, locale) => {
    const { documentId } = await speakers().create({ data: { name: newName() } });
    await speakers().delete({ documentId, locale });
    await completeAllLocales(app.strapi);
    expect(await rowsOf(UID.speaker, documentId)).toEqual([]);
  });
});

describe('a locale that is added to the site', () => {
  test('has every reference record as soon as it is there, with its address, tree and cover', async () => {
    const root = await sections().create({ data: { name: newName() } });
    const child = await sections().create({ data: { name: newName(), parent: root.documentId } });
    const { documentId } = await documentsOf(app, UID.organization).create({ data: { name: newName() } });
    await documentsOf(app, UID.organization).update({ documentId, data: { slug: 'adresse-choisie' } });
    const hidden = await speakers().create({
      data: { name: 'Secrète Personne', email: 'secrete@example.org', visibility: 'hidden' },
    });

    const added = await panel('post', '/i18n/locales', {
      code: 'br',
      name: 'Brezhoneg',
      isDefault: false,
    });
    expect(added.status).toBe(200);

    for (const uid of REFERENCE_UIDS) {
      const all = await app.strapi.db.query(uid).findMany({ select: ['documentId', 'locale'] });
      const records = new Set(all.map((row) => row.documentId));
      expect(all).toHaveLength(records.size * 4);
    }
    const breton = (await rowsOf(UID.section, child.documentId)).find(({ locale }) => locale === 'br');
    expect(breton?.parent).toMatchObject({ documentId: root.documentId, locale: 'br' });
    expect((await rowsOf(UID.organization, documentId)).map(({ slug }) => slug)).toEqual(
      Array(4).fill('adresse-choisie'),
    );
    const rows = await app.strapi.db
      .query(UID.speaker)
      .findMany({ where: { documentId: hidden.documentId } });
    expect(rows).toHaveLength(4);
    for (const { internalName, ...open } of rows) {
      expect(internalName).toBe('Secrète Personne');
      expect(JSON.stringify(open)).not.toMatch(/Secr|secrete/);
    }
  });

  test('is one in which both roles write at once, and what is filed in a section goes out', async () => {
    const section = await sections().create({ data: { name: newName() } });
    const create = 'plugin::content-manager.explorer.create';
    for (const code of ['strapi-author', 'strapi-editor']) {
      const permission = await app.strapi.db
        .query('admin::permission')
        .findOne({ where: { action: create, subject: UID.article, role: { code } } as never });
      expect(permission?.properties).toMatchObject({ locales: expect.arrayContaining(['br']) });
    }
    const answer = await rest('post', '/api/articles?locale=br', {
      data: await complete(app, UID.article, { title: 'Ur pennad', section: section.documentId }),
    });
    expect(answer.status).toBe(201);
  });

  test('changes nothing more at further starts', async () => {
    const state = async () =>
      JSON.stringify(
        await Promise.all(REFERENCE_UIDS.map((uid) => app.strapi.db.query(uid).findMany({ orderBy: 'id' }))),
      );
    const before = await state();
    await ensureLocales(app.strapi);
    await completeAllLocales(app.strapi);
    expect(await state()).toBe(before);
  });
});

test('the default language stays the one of the addresses, whoever asks in the panel', async () => {
  const locales = app.strapi.plugin('i18n').service('locales');
  const english = await locales.findByCode('en');
  for (const [method, path, body] of [
    ['put', `/i18n/locales/${english.id}`, { name: 'English', isDefault: true }],
    ['post', '/i18n/locales', { code: 'es', name: 'Español', isDefault: true }],
  ] as const) {
    const answer = await panel(method, path, body);
    expect([answer.status, answer.body.error?.message]).toEqual([
      400,
      expect.stringContaining('DEFAULT_LOCALE'),
    ]);
  }
  expect(
    (await panel('put', `/i18n/locales/${english.id}`, { name: 'English', isDefault: false })).status,
  ).toBe(200);
  // Written beside the panel: mended at the next start.
  await locales.setDefaultLocale({ code: 'en' });
  await ensureLocales(app.strapi);
  expect(await locales.getDefaultLocale()).toBe('fr');
});
