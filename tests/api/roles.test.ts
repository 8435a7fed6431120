import { type Application, startApplication } from '../support/application';
import { complete } from '../support/complete';
import { addFile } from '../support/entries';
import { buildArticle, buildRecord } from '../support/factories';
import type { Answer, Send } from '../support/writers';

const ARTICLE = '/content-manager/collection-types/api::article.article';
const SPEAKER = '/content-manager/collection-types/api::speaker.speaker';
const SECTION = '/content-manager/collection-types/api::section.section';
const FILE = 'plugin::upload.file';
const PASSWORD = 'Un-mot-de-passe-2026';

let app: Application;
let writer: Send;
let publisher: Send;
let administrator: Send;

beforeAll(async () => {
  app = await startApplication();
  writer = await signInAs('strapi-author');
  publisher = await signInAs('strapi-editor');
  administrator = await signInAs('strapi-super-admin');
});
afterAll(() => app.stop());

/** A user of the role, and its requests to the panel's routes. */
async function signInAs(code: string): Promise<Send> {
  const role = await app.strapi.db.query('admin::role').findOne({ where: { code } });
  const email = `${code}@example.org`;
  await app.strapi.service('admin::user').create({
    email,
    password: PASSWORD,
    firstname: code,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  const { body } = await app.request.post('/admin/login').send({ email, password: PASSWORD });
  return (method, path, input) =>
    app.request[method](path).set('Authorization', `Bearer ${body.data.token}`).send(input);
}

const dataOf = (answer: Answer) => answer.body.data as unknown as Record<string, unknown>;

async function draftOf(send: Send): Promise<string> {
  const data = await complete(app, 'api::article.article', { title: 'Un brouillon' });
  const answer = await send('post', ARTICLE, data);
  expect(answer.status).toBe(201);
  return String(dataOf(answer).documentId);
}

const isPublished = async (documentId: string) =>
  (await app.strapi.documents('api::article.article').findOne({ documentId, status: 'published' })) !== null;

describe('the three roles', () => {
  test('have French names under Strapi’s codes', async () => {
    const roles = await app.strapi.db.query('admin::role').findMany({ orderBy: { id: 'asc' } });
    expect(Object.fromEntries(roles.map(({ code, name }) => [code, name]))).toEqual({
      'strapi-super-admin': 'Administration',
      'strapi-editor': 'Publication',
      'strapi-author': 'Rédaction',
    });
  });

  test('cover every locale of the site', async () => {
    const codes = (await app.strapi.plugin('i18n').service('locales').find()).map(
      ({ code }: { code: string }) => code,
    );
    const permissions = await app.strapi.db.query('admin::permission').findMany({
      where: {
        role: { code: { $in: ['strapi-author', 'strapi-editor'] } },
        subject: 'api::article.article',
      } as never,
    });
    expect(codes.length).toBeGreaterThan(1);
    for (const { properties } of permissions) expect(properties.locales.sort()).toEqual(codes.sort());
  });
});

describe('Rédaction', () => {
  test('creates a draft, changes it and creates a tag', async () => {
    const documentId = await draftOf(writer);
    const changed = await writer('put', `${ARTICLE}/${documentId}`, {
      title: 'Un brouillon corrigé',
      cover: { credit: 'Amina' },
    });
    expect(changed.status).toBe(200);
    expect(dataOf(changed)).toMatchObject({ title: 'Un brouillon corrigé', cover: { credit: 'Amina' } });
    const tag = await writer('post', '/content-manager/collection-types/api::tag.tag', { name: 'Climat' });
    expect(tag.status).toBe(201);
  });

  test.each([
    ['alone', (id: string) => [`${ARTICLE}/${id}/actions/publish`, {}]],
    ['with a last change', (id: string) => [`${ARTICLE}/${id}/actions/publish`, { title: 'Publié' }]],
    ['with others', (id: string) => [`${ARTICLE}/actions/bulkPublish`, { documentIds: [id] }]],
  ])('cannot publish a draft %s', async (_, to) => {
    const documentId = await draftOf(writer);
    const [path, body] = to(documentId) as [string, object];
    expect((await writer('post', path, body)).status).toBe(403);
    expect(await isPublished(documentId)).toBe(false);
  });

  test('cannot create and publish in one go, nor slip a state into what it saves', async () => {
    expect((await writer('post', `${ARTICLE}/actions/publish`, { title: 'D’un coup' })).status).toBe(403);
    for (const extra of [{ status: 'published' }, { publishedAt: new Date().toISOString() }]) {
      const created = await writer('post', ARTICLE, { title: 'En douce', ...extra });
      if (created.status === 201) expect(await isPublished(String(dataOf(created).documentId))).toBe(false);
      const documentId = await draftOf(writer);
      await writer('put', `${ARTICLE}/${documentId}`, { title: 'En douce', ...extra });
      await writer('put', `${ARTICLE}/${documentId}?status=published`, { title: 'En douce', ...extra });
      expect(await isPublished(documentId)).toBe(false);
    }
    const drafts = await app.strapi
      .documents('api::article.article')
      .count({ status: 'published', filters: { title: { $in: ['D’un coup', 'En douce'] } } });
    expect(drafts).toBe(0);
  });

  test('cannot have a draft published later', async () => {
    const documentId = await draftOf(writer);
    const publishAt = '2020-01-01T00:00:00.000Z';
    await writer('put', `${ARTICLE}/${documentId}`, {
      title: 'Plus tard',
      publishAt,
      unpublishAt: publishAt,
    });
    const created = await writer('post', ARTICLE, { title: 'Plus tard', publishAt });
    for (const id of [documentId, String(dataOf(created).documentId)])
      expect(await app.strapi.documents('api::article.article').findOne({ documentId: id })).toMatchObject({
        title: 'Plus tard',
        publishAt: null,
        unpublishAt: null,
      });
  });

  test('cannot change a published article through a person or a tag', async () => {
    const article = await buildArticle(app);
    const person = await buildRecord(app, 'speaker');
    const link = { articles: { connect: [{ documentId: article.documentId }] } };
    await writer('put', `${SPEAKER}/${person.documentId}`, link);
    await writer('post', '/content-manager/collection-types/api::tag.tag', { name: 'Collé', ...link });
    const published = await app.strapi.documents('api::article.article').findOne({
      documentId: article.documentId,
      status: 'published',
      populate: { speakers: true, tags: true },
    });
    expect(published).toMatchObject({ speakers: [], tags: [] });
  });

  test('replaces and deletes the files that it added, and no others, one by one or together', async () => {
    const { id: createdBy } = await app.strapi.db
      .query('admin::user')
      .findOne({ where: { email: 'strapi-author@example.org' } });
    const fileOf = async (name: string, owner: number | null) => {
      const id = await addFile(app, name);
      await app.strapi.db.query(FILE).update({ where: { id }, data: { createdBy: owner } });
      return id;
    };
    const [own, second, others] = [
      await fileOf('a.jpg', createdBy),
      await fileOf('b.jpg', createdBy),
      await fileOf('c.jpg', null),
    ];
    const rename = (id: number) => writer('put', `/upload/files/${id}`, { name: 'd.jpg' });
    expect((await rename(own)).status).toBe(200);
    expect((await rename(others)).status).toBe(403);
    expect((await writer('delete', `/upload/files/${others}`)).status).toBe(403);
    const together = (fileIds: number[]) => writer('post', '/upload/actions/bulk-delete', { fileIds });
    const refused = await together([second, others]);
    expect([refused.status, refused.body.error?.message]).toEqual([
      403,
      expect.stringContaining('quelqu’un d’autre'),
    ]);
    expect((await writer('delete', `/upload/files/${own}`)).status).toBe(200);
    expect((await together([second])).status).toBe(200);
    const left = await app.strapi.db.query(FILE).findMany({ where: { id: { $in: [own, second, others] } } });
    expect(left.map(({ id }) => id)).toEqual([others]);
    expect((await publisher('delete', `/upload/files/${others}`)).status).toBe(200);
  });

  test('cannot unpublish or delete what is published, nor its own drafts, one by one or together', async () => {
    const { documentId } = await buildArticle(app);
    expect((await writer('post', `${ARTICLE}/${documentId}/actions/unpublish`, {})).status).toBe(403);
    expect((await writer('delete', `${ARTICLE}/${documentId}`)).status).toBe(403);
    const together = { documentIds: [documentId] };
    expect((await writer('post', `${ARTICLE}/actions/bulkUnpublish`, together)).status).toBe(403);
    expect((await writer('post', `${ARTICLE}/actions/bulkDelete`, together)).status).toBe(403);
    expect(await isPublished(documentId)).toBe(true);
  });

  test('reads sections, redirects and the site, and changes none of them', async () => {
    const section = await buildRecord(app, 'section', { name: 'Logement' });
    expect((await writer('get', SECTION)).status).toBe(200);
    expect((await writer('post', SECTION, { name: 'Autre' })).status).toBe(403);
    expect((await writer('put', `${SECTION}/${section.documentId}`, { name: 'Autre' })).status).toBe(403);
    const redirect = { from: '/a', to: '/b', code: 301 };
    const redirects = '/content-manager/collection-types/api::redirect.redirect';
    expect((await writer('post', redirects, redirect)).status).toBe(403);
    const site = await writer('put', '/content-manager/single-types/api::site.site', { name: 'Autre' });
    expect(site.status).toBe(403);
  });

  test('does not see the consent to a portrait, and cannot write it', async () => {
    const { documentId } = await buildRecord(app, 'speaker', {
      portraitConsent: { grantedOn: '2026-01-02', scope: 'Le site' },
    });
    const read = await writer('get', `${SPEAKER}/${documentId}`);
    expect(read.status).toBe(200);
    expect(JSON.stringify(read.body)).not.toContain('Le site');
    const changed = await writer('put', `${SPEAKER}/${documentId}`, {
      role: 'Trésorière',
      portraitConsent: { scope: 'Partout' },
    });
    expect(changed.status).toBe(200);
    const listed = await writer('get', `${SPEAKER}?populate[portraitConsent]=true&pageSize=100`);
    expect(JSON.stringify(listed.body)).not.toContain('Le site');
    const filtered = await writer('get', `${SPEAKER}?filters[portraitConsent][scope][$contains]=site`);
    expect(JSON.stringify(filtered.body)).not.toContain('Le site');
    expect(await speaker(documentId)).toMatchObject({
      role: 'Trésorière',
      portraitConsent: { scope: 'Le site' },
    });
  });

  test('keeps a hidden person hidden, in every language, and may hide one it creates', async () => {
    const hidden = await buildRecord(app, 'speaker', { name: 'Témoin', visibility: 'hidden' });
    for (const locale of ['fr', 'en', 'ar']) {
      const answer = await writer('put', `${SPEAKER}/${hidden.documentId}?locale=${locale}`, {
        role: 'Habitante',
        visibility: 'public',
      });
      expect(answer.status).toBe(200);
    }
    expect(await speaker(hidden.documentId)).toMatchObject({ visibility: 'hidden', name: null });
    const created = await writer('post', SPEAKER, { name: 'Une autre', visibility: 'hidden' });
    expect(created.status).toBe(201);
    expect(await speaker(String(dataOf(created).documentId))).toMatchObject({ visibility: 'hidden' });
  });

  test('does not bring a hidden person back by copying the record', async () => {
    const hidden = await buildRecord(app, 'speaker', { name: 'À ne pas nommer', visibility: 'hidden' });
    await writer('post', `${SPEAKER}/clone/${hidden.documentId}`, { visibility: 'public' });
    await writer('post', `${SPEAKER}/auto-clone/${hidden.documentId}`, {});
    const shown = await app.strapi
      .documents('api::speaker.speaker')
      .findMany({ filters: { name: 'À ne pas nommer' } });
    expect(shown).toEqual([]);
  });

  test('may fill what a new person needs without touching the visibility', async () => {
    const created = await writer('post', SPEAKER, { name: 'Amina Benali' });
    expect(created.status).toBe(201);
    expect(await speaker(String(dataOf(created).documentId))).toMatchObject({ visibility: 'public' });
  });
});

describe.each([
  ['Rédaction', () => writer],
  ['Publication', () => publisher],
])('%s', (_, send) => {
  test.each([
    ['get', '/admin/users'],
    ['get', '/admin/roles'],
    ['get', '/admin/api-tokens'],
    ['get', '/admin/admin-tokens'],
    ['get', '/admin/transfer/tokens'],
    ['get', '/admin/webhooks'],
    ['get', '/upload/settings'],
    ['post', '/admin/users'],
    ['post', '/i18n/locales'],
    ['put', '/content-manager/content-types/api::article.article/configuration'],
    ['put', '/content-manager/components/shared.seo/configuration'],
  ] as const)('has no business at %s %s', async (method, path) => {
    expect((await send()(method, path, {})).status).toBe(403);
  });

  test('reads the images and files', async () => {
    expect((await send()('get', '/upload/files')).status).toBe(200);
  });
});

describe('Publication', () => {
  test('publishes, unpublishes and deletes', async () => {
    const documentId = await draftOf(publisher);
    expect((await publisher('post', `${ARTICLE}/${documentId}/actions/publish`, {})).status).toBe(200);
    expect(await isPublished(documentId)).toBe(true);
    expect((await publisher('post', `${ARTICLE}/${documentId}/actions/unpublish`, {})).status).toBe(200);
    expect(await isPublished(documentId)).toBe(false);
    expect((await publisher('delete', `${ARTICLE}/${documentId}`)).status).toBe(200);
  });

  test('sees the consent to a portrait and makes a hidden person public again', async () => {
    const { documentId } = await buildRecord(app, 'speaker', {
      name: 'Revenue',
      visibility: 'hidden',
      portraitConsent: { scope: 'Le site' },
    });
    const read = await publisher('get', `${SPEAKER}/${documentId}`);
    expect(JSON.stringify(read.body)).toContain('Le site');
    expect((await publisher('put', `${SPEAKER}/${documentId}`, { visibility: 'public' })).status).toBe(200);
    expect(await speaker(documentId)).toMatchObject({ visibility: 'public', name: 'Revenue' });
  });

  test('keeps sections, redirects and the site', async () => {
    const section = await publisher('post', SECTION, { name: 'Transports' });
    expect(section.status).toBe(201);
    const site = await publisher('put', '/content-manager/single-types/api::site.site', {
      name: 'Notre site',
    });
    expect(site.status).toBe(200);
  });
});

test('Administration sees accounts and tokens', async () => {
  expect((await administrator('get', '/admin/users')).status).toBe(200);
  expect((await administrator('get', '/admin/api-tokens')).status).toBe(200);
});

function speaker(documentId: string) {
  return app.strapi
    .documents('api::speaker.speaker')
    .findOne({ documentId, populate: { portraitConsent: true, withheld: true } });
}
