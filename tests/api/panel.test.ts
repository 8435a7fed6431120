import { applyPanelConfiguration } from '../../src/adapters/panel-configuration';
import { applyPanelRoles } from '../../src/adapters/panel-roles';
import administratorApi from '../../src/api/administrator';
import { ALL_UIDS } from '../../src/domain/content/uids';
import type { Configuration } from '../../src/domain/panel/configuration';
import { COMPONENT_LAYOUTS } from '../../src/domain/panel/layouts';
import { type Application, startApplication } from '../support/application';
import { panelWriter, type Send } from '../support/writers';

let app: Application;
let panel: Send;

beforeAll(async () => {
  app = await startApplication();
  panel = await panelWriter(app);
});
afterAll(() => app.stop());

const contentTypes = () => app.strapi.plugin('content-manager').service('content-types');
const read = (uid: string): Promise<Configuration> => contentTypes().findConfiguration({ uid });

describe('the configuration of the panel', () => {
  test('labels an article in French and opens with what every article needs', async () => {
    const { metadatas, layouts, settings } = await read('api::article.article');
    expect(metadatas.standfirst?.edit).toMatchObject({ label: 'Chapô', editable: true });
    expect(metadatas.readingMinutes?.edit.editable).toBe(false);
    expect(metadatas.speakers?.edit.mainField).toBe('internalName');
    const shown = layouts.edit.flat().map(({ name }) => name);
    expect(shown.slice(0, 5)).toEqual(['title', 'standfirst', 'body', 'cover', 'section']);
    expect(settings).toMatchObject({
      mainField: 'title',
      defaultSortBy: 'publishedOn',
      defaultSortOrder: 'DESC',
    });
  });

  test.each([...ALL_UIDS, ...Object.keys(COMPONENT_LAYOUTS)])(
    'is one that the panel itself would accept for %s',
    async (uid) => {
      const kind = uid.startsWith('api::') ? 'content-types' : 'components';
      const service = app.strapi.plugin('content-manager').service(kind);
      const { settings, metadatas, layouts } = await service.findConfiguration({ uid });
      const answer = await panel('put', `/content-manager/${kind}/${uid}/configuration`, {
        settings,
        metadatas,
        layouts,
      });
      expect(answer.body.error).toBeUndefined();
      expect(answer.status).toBe(200);
    },
  );

  test('survives a restart as an administrator left it', async () => {
    const before = await read('api::tag.tag');
    const changed = structuredClone(before);
    Object.assign(changed.metadatas.name?.edit ?? {}, { label: 'Intitulé' });
    await contentTypes().updateConfiguration({ uid: 'api::tag.tag' }, changed);
    // As after an upgrade: the hash differs, the parts are those last written.
    const store = { type: 'core', name: 'portevoix', key: 'panel-configuration' } as const;
    const written = (await app.strapi.store.get(store)) as { hash: string; parts: object };
    await app.strapi.store.set({ ...store, value: { ...written, hash: 'of an older release' } });
    await app.strapi.plugin('content-manager').service('content-types').syncConfigurations();
    await applyPanelConfiguration(app.strapi);
    expect((await read('api::tag.tag')).metadatas.name?.edit.label).toBe('Intitulé');
    expect((await read('api::page.page')).metadatas.title?.edit.label).toBe('Titre');
  });

  test('asks the database once when nothing has changed', async () => {
    const statements: string[] = [];
    const listen = ({ sql }: { sql: string }) => statements.push(sql);
    app.strapi.db.connection.on('query', listen);
    await applyPanelConfiguration(app.strapi);
    app.strapi.db.connection.removeListener('query', listen);
    expect(statements).toHaveLength(1);
  });
});

describe('the roles', () => {
  const permissionsOf = (code: string) =>
    app.strapi.db.query('admin::permission').findMany({ where: { role: { code } } as never });

  test('stay as an administrator changed them', async () => {
    const [first] = await permissionsOf('strapi-author');
    await app.strapi.db.query('admin::permission').delete({ where: { id: first.id } });
    const left = (await permissionsOf('strapi-author')).length;
    await applyPanelRoles(app.strapi);
    expect(await permissionsOf('strapi-author')).toHaveLength(left);
  });

  test('take in a locale that the site gains', async () => {
    await app.strapi.plugin('i18n').service('locales').create({ code: 'es', name: 'Español' });
    await applyPanelRoles(app.strapi);
    const permissions = await permissionsOf('strapi-editor');
    const articles = permissions.filter(({ subject }) => subject === 'api::article.article');
    for (const { properties } of articles) expect(properties.locales).toContain('es');
  });
});

describe('a refusal', () => {
  test('of a wrong password is told in French', async () => {
    const { body } = await app.request
      .post('/admin/login')
      .send({ email: process.env.ADMIN_EMAIL, password: 'Ce-n-est-pas-lui-2026' });
    expect(body.error).toMatchObject({ status: 400, message: expect.stringMatching(/ne correspond pas/) });
  });

  test('of an invitation that has been used is told in French', async () => {
    const { body } = await app.request.get('/admin/registration-info?registrationToken=used');
    expect(body.error).toMatchObject({ status: 400, message: expect.stringMatching(/^Cette invitation/) });
  });

  test('of a file that is no picture, whatever it is called, is told in French; an API token reads it in English', async () => {
    const files = () => app.strapi.db.query('plugin::upload.file').count();
    const before = await files();
    const { body: session } = await app.request
      .post('/admin/login')
      .send({ email: process.env.ADMIN_EMAIL, password: process.env.ADMIN_PASSWORD });
    const sent = await app.request
      .post('/upload')
      .set('Authorization', `Bearer ${session.data.token}`)
      .attach('files', Buffer.from('Ceci est un texte'), 'fete.jpg');
    expect(sent.body.error).toMatchObject({
      status: 400,
      message: expect.stringMatching(/ne s’ouvre pas comme une image/),
    });
    const { accessKey } = await app.strapi.service('admin::api-token').create({
      name: 'pictures',
      description: '',
      type: 'full-access',
      lifespan: null,
    });
    const byToken = await app.request
      .post('/api/upload')
      .set('Authorization', `Bearer ${accessKey}`)
      .attach('files', Buffer.from('Ceci est un texte'), 'fete.jpg');
    expect(byToken.body.error).toMatchObject({ status: 400, message: 'File is not a valid image' });
    expect(await files()).toBe(before);
  });
});

describe('the first administrator', () => {
  const users = () => app.strapi.db.query('admin::user');

  test('is the one of the settings, with every right, in French', async () => {
    const user = await users().findOne({
      where: { email: process.env.ADMIN_EMAIL },
      populate: { roles: true },
    });
    expect(user).toMatchObject({ preferedLanguage: 'fr', isActive: true, blocked: false });
    expect(user.roles.map(({ code }: { code: string }) => code)).toEqual(['strapi-super-admin']);
  });

  test('is made once only', async () => {
    const count = await users().count();
    await administratorApi.bootstrap({ strapi: app.strapi });
    expect(await users().count()).toBe(count);
  });

  test('gets a random password, told once and stored only as a hash, when the settings name nobody', async () => {
    await users().deleteMany({});
    app.strapi.config.set('site.admin', null);
    const told: { email: string; password: string; generated: boolean }[] = [];
    const send = process.send;
    process.send = ((message: never) => told.push(message)) as never;
    try {
      await administratorApi.bootstrap({ strapi: app.strapi });
    } finally {
      process.send = send;
    }
    expect(told).toHaveLength(1);
    const { email, password, generated } = told[0] ?? { email: '', password: '', generated: false };
    expect(generated).toBe(true);
    expect(password.length).toBeGreaterThanOrEqual(20);
    const stored = await users().findOne({ where: { email } });
    expect(JSON.stringify(stored)).not.toContain(password);
    const answer = await app.request.post('/admin/login').send({ email, password });
    expect(answer.status).toBe(200);
  });
});
