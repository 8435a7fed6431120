import type { DraftLinks } from '../../src/adapters/draft-links';
import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { documentsOf } from '../support/entries';
import { buildArticle, buildRecord } from '../support/factories';
import { panelWriter, type Send } from '../support/writers';

const OVER = '<h1>Ce lien n’est plus valable.</h1>';

interface Link {
  id: string;
  url: string;
  madeBy: string | null;
  endsAt: string;
}

let app: Application;
let panel: Send;

beforeAll(async () => {
  app = await startApplication();
  panel = await panelWriter(app);
});
afterAll(() => app.stop());

const linksOf = (documentId: string, uid: string = UID.article) =>
  `/content-manager/draft-links/${uid}/${documentId}`;

async function makeLink(documentId: string, days = 7, locale = 'fr'): Promise<Link> {
  const { status, body } = await panel('post', `${linksOf(documentId)}?locale=${locale}`, { days });
  expect(status).toBe(201);
  return body.data as unknown as Link;
}

async function listLinks(documentId: string, locale = 'fr'): Promise<Link[]> {
  return (await panel('get', `${linksOf(documentId)}?locale=${locale}`)).body.data as unknown as Link[];
}

const draftOf = (title: string) => buildArticle(app, { title }, { status: 'draft' });
const open = ({ url }: Link) => app.request.get(new URL(url).pathname).set('Accept', 'text/html');

/** A user whose role may do this and nothing else, and its requests to the panel. */
async function userWho(name: string, permissions: object[]): Promise<Send> {
  const role = await app.strapi.service('admin::role').create({ name, description: name });
  await app.strapi.service('admin::role').assignPermissions(role.id, permissions);
  const account = { email: `${name}@example.org`, password: 'Un-mot-de-passe-2026' };
  await app.strapi
    .service('admin::user')
    .create({ ...account, firstname: name, isActive: true, roles: [role.id] });
  const { body } = await app.request.post('/admin/login').send(account);
  return (method, path, input) =>
    app.request[method](path).set('Authorization', `Bearer ${body.data.token}`).send(input);
}

describe('a link to a draft', () => {
  test('shows that draft to somebody without an account, kept and listed nowhere', async () => {
    const hidden = await buildRecord(app, 'speaker', { name: 'Une militante', visibility: 'hidden' });
    const { documentId } = await buildArticle(
      app,
      { title: 'À relire', speakers: [hidden.documentId] },
      { status: 'draft' },
    );
    const link = await makeLink(documentId);
    expect(link).toMatchObject({ madeBy: 'Administration' });
    expect(link.url).toMatch(/^http:\/\/localhost:1337\/brouillon\/[\w-]{43}$/);
    const { status, text, headers } = await open(link);
    expect(status).toBe(200);
    expect(text).toContain('<h1>À relire</h1>');
    expect(text).toContain('Brouillon partagé avec vous');
    expect(text).not.toContain('militante');
    expect(text.split('</head>')[0]).not.toMatch(/canonical|og:|alternate|ld\+json/);
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    });
    expect(headers).not.toHaveProperty('etag');
    expect(headers).not.toHaveProperty('set-cookie');
    // The draft has no other door.
    expect((await app.request.get(`/api/articles/${documentId}`)).status).toBe(404);
  });

  test('leads to one entry in one language', async () => {
    const [one, other] = [await draftOf('Le mien'), await draftOf('Un autre')];
    await documentsOf(app, UID.article).update({
      documentId: one.documentId,
      locale: 'en',
      data: { title: 'Mine' },
    });
    const [french, english] = [await makeLink(one.documentId), await makeLink(one.documentId, 1, 'en')];
    expect((await open(french)).text).toContain('<h1>Le mien</h1>');
    expect((await open(english)).text).toContain('<h1>Mine</h1>');
    expect((await listLinks(one.documentId)).map(({ id }) => id)).toEqual([french.id]);
    expect(await listLinks(other.documentId)).toEqual([]);
    const revoked = await panel('delete', `${linksOf(other.documentId)}/${french.id}?locale=fr`);
    expect([revoked.status, (await open(french)).status]).toEqual([404, 200]);
  });

  test('becomes a redirect once published, and shows the draft of a newer version until that is out', async () => {
    const { documentId } = await draftOf('Bientôt');
    const first = await makeLink(documentId);
    const articles = documentsOf(app, UID.article);
    await articles.publish({ documentId });
    const { status, headers } = await open(first);
    expect([status, headers.location]).toEqual([302, 'http://localhost:1337/actualites/bientot']);
    expect(headers['cache-control']).toBe('private, no-store');
    await articles.update({ documentId, data: { title: 'Bientôt, corrigé' } });
    expect((await open(first)).status).toBe(302);
    const second = await makeLink(documentId);
    expect((await open(second)).text).toContain('<h1>Bientôt, corrigé</h1>');
    await articles.publish({ documentId });
    expect((await open(second)).status).toBe(302);
  });

  test('is the same 404 when it is unknown, revoked, past its end, or to something deleted, and forgotten by the sweep', async () => {
    const [revoked, ended, deleted] = [
      await draftOf('Révoqué'),
      await draftOf('Fini'),
      await draftOf('Effacé'),
    ];
    const links = [];
    for (const { documentId } of [revoked, ended, deleted]) links.push(await makeLink(documentId, 30));
    await panel('delete', `${linksOf(revoked.documentId)}/${links[0]?.id}`);
    await app.strapi.db
      .connection('draft_links')
      .where({ id: links[1]?.id })
      .update({ expires_at: new Date() });
    await documentsOf(app, UID.article).delete({ documentId: deleted.documentId });
    const paths = ['/brouillon/inconnu', '/brouillon/%00', `/brouillon/${links[0]?.id}`];
    const answers = await Promise.all([
      ...links.map(open),
      ...paths.map((path) => app.request.get(path).set('Accept', 'text/html')),
    ]);
    const pages = new Set(answers.map(({ text }) => text));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(
      answers.map(() => 'private, no-store'),
    );
    expect([...pages].map((page) => page.includes(OVER))).toEqual([true]);
    expect(await listLinks(revoked.documentId)).toEqual([]);
    const known = () =>
      app.strapi.db
        .connection('draft_links')
        .whereIn(
          'document_id',
          [revoked, ended, deleted].map(({ documentId }) => documentId),
        )
        .pluck('document_id');
    expect(await known()).toHaveLength(3);
    await (app.strapi.get('draft-links') as DraftLinks).prune(new Date());
    expect(await known()).toEqual([deleted.documentId]);
    expect(await listLinks(ended.documentId)).toEqual([]);
  });

  test('is in the database only as a hash, and in the log not at all', async () => {
    const { documentId } = await draftOf('Secret');
    const link = await makeLink(documentId);
    const token = link.url.split('/').pop() ?? '';
    const rows = JSON.stringify(await app.strapi.db.connection('draft_links').where({ id: link.id }));
    expect(rows).not.toContain(token);
    const log = jest.spyOn(app.strapi.log, 'http');
    await open(link);
    const lines = log.mock.calls.map(String).join();
    log.mockRestore();
    expect(lines).toContain('GET /brouillon/…');
    expect(lines).not.toContain(token);
  });
});

describe('links are made', () => {
  test('for 1, 7 or 30 days, twenty at most to an entry, also when many are asked for at once', async () => {
    const { documentId } = await draftOf('Très partagé');
    for (const days of [0, 2, 365, '7', null]) {
      const { status, body } = await panel('post', linksOf(documentId), { days });
      expect([status, body.error?.message]).toEqual([400, 'Choisissez 1, 7 ou 30 jours.']);
    }
    const answers = await Promise.all(
      Array.from({ length: 22 }, () => panel('post', linksOf(documentId), { days: 1 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(20).fill(201), 400, 400]);
    const [newest] = await listLinks(documentId);
    await panel('delete', `${linksOf(documentId)}/${newest?.id}`);
    expect((await panel('post', linksOf(documentId), { days: 1 })).status).toBe(201);
  });

  test('for drafts that exist, of types that have drafts', async () => {
    const person = await buildRecord(app, 'speaker', { name: 'Ada' });
    const answers = [
      await panel('post', linksOf('nothing'), { days: 7 }),
      await panel('post', linksOf(person.documentId, UID.speaker), { days: 7 }),
      await panel('post', linksOf('x', 'admin::user'), { days: 7 }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  test('by those who may read the whole draft in its language, who alone see its preview', async () => {
    const { documentId } = await draftOf('Réservé');
    const read = { action: 'plugin::content-manager.explorer.read', conditions: [] };
    const fields = [...Object.keys(app.strapi.contentType(UID.article).attributes)];
    const others = [
      await userWho('evenements', [
        { ...read, subject: UID.event, properties: { fields: ['title'], locales: ['fr'] } },
      ]),
      await userWho('titres', [
        { ...read, subject: UID.article, properties: { fields: ['title'], locales: ['fr'] } },
      ]),
      await userWho('anglais', [{ ...read, subject: UID.article, properties: { fields, locales: ['en'] } }]),
    ];
    for (const send of others) {
      const preview = await send(
        'get',
        `/content-manager/preview/url/${UID.article}?documentId=${documentId}&locale=fr`,
      );
      expect(preview.body).not.toHaveProperty('data.url');
      const tried = [
        await send('get', linksOf(documentId)),
        await send('post', linksOf(documentId), { days: 7 }),
        await send('delete', `${linksOf(documentId)}/x`),
      ];
      expect(tried.map(({ status }) => status)).toEqual([403, 403, 403]);
    }
    expect((await app.request.post(linksOf(documentId)).send({ days: 7 })).status).toBe(401);
    const author = await app.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-author' } });
    const permissions = await app.strapi.db
      .query('admin::permission')
      .findMany({ where: { role: author.id } });
    const writer = await userWho(
      'redaction',
      permissions.map(({ action, subject, properties, conditions }) => ({
        action,
        subject,
        properties,
        conditions,
      })),
    );
    expect((await writer('post', linksOf(documentId), { days: 7 })).status).toBe(201);
  });
});
