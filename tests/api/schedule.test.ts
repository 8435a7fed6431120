import type { Schedule } from '../../src/adapters/schedule';
import { createScheduleClock } from '../../src/api/schedule/schedule-clock';
import { type DraftedUid, UID } from '../../src/domain/content/uids';
import type { ScheduledKind } from '../../src/domain/schedule/scheduled-change';
import { type Application, startApplication } from '../support/application';
import { documentsOf } from '../support/entries';
import { buildArticle, buildToken } from '../support/factories';
import type { Answer, Send } from '../support/writers';

const ARTICLE = '/content-manager/collection-types/api::article.article';
const STANDFIRST =
  'Ce texte de deux phrases dit l’essentiel de la page, et rien de plus. On le lit dans les listes, dans les cartes et dans les partages.';
const AT = new Date('2040-05-01T06:00:00.000Z');
const LATER = new Date('2040-06-01T06:00:00.000Z');
const before = (moment: Date) => new Date(moment.getTime() - 1);

let app: Application;
let schedule: Schedule;
let publisher: Send;
let writer: Send;
let section: string;
const told: string[] = [];

beforeAll(async () => {
  app = await startApplication();
  schedule = app.strapi.get('schedule') as Schedule;
  (app.strapi.get('publication-watcher') as never as Record<string, CallableFunction>).onPublicationChange?.(
    'test',
    ({ action, documentId }: Record<string, string>) => void told.push(`${action} ${documentId}`),
  );
  section = (await app.strapi.documents(UID.section).create({ data: { name: 'Rubrique' } as never }))
    .documentId;
  publisher = await signInAs('strapi-editor');
  writer = await signInAs('strapi-author');
}, 120_000);
afterAll(() => app.stop());

async function signInAs(code: string): Promise<Send> {
  const role = await app.strapi.db.query('admin::role').findOne({ where: { code } });
  const email = `${code}@example.org`;
  const password = 'Un-mot-de-passe-2026';
  await app.strapi.service('admin::user').create({
    email,
    password,
    firstname: code,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  const { body } = await app.request.post('/admin/login').send({ email, password });
  return (method, path, input) =>
    app.request[method](path).set('Authorization', `Bearer ${body.data.token}`).send(input);
}

const draft = async (data: object = {}) => {
  const article = await buildArticle(app, { standfirst: STANDFIRST, section, ...data }, { status: 'draft' });
  return { uid: UID.article as DraftedUid, documentId: article.documentId, locale: 'fr' };
};
type Target = Awaited<ReturnType<typeof draft>>;
const stored = ({ uid, documentId, locale }: Target, status: 'draft' | 'published' = 'draft') =>
  documentsOf(app, uid).findOne({ documentId, locale, status });
const publicTitle = async (target: Target) => (await stored(target, 'published'))?.title ?? null;
const set = (send: Send, { uid, documentId }: Target, kind: ScheduledKind, at: string | null) =>
  send('put', `/content-manager/schedule/${uid}/${documentId}/${kind}`, { at });
const changesIn = (answer: Answer) => (answer.body.data as never as { changes: object[] }).changes;
const publications = ({ documentId }: Target) =>
  told.filter((one) => one === `published ${documentId}`).length;

test('publishes at the moment and not before, once, and clears the date in the same commit', async () => {
  const target = await draft({ title: 'À l’heure' });
  await schedule.set(target, 'publish', AT, null);
  await schedule.carryOut(before(AT));
  expect(await publicTitle(target)).toBeNull();
  await Promise.all([schedule.carryOut(AT), schedule.carryOut(AT)]);
  await schedule.carryOut(LATER);
  expect(await publicTitle(target)).toBe('À l’heure');
  expect(publications(target)).toBe(1);
  expect(await stored(target)).toMatchObject({ publishAt: null });
  expect(await schedule.of(target)).toEqual([]);
});

test('keeps showing the old version until the next one is due', async () => {
  const target = await draft({ title: 'Ancienne' });
  await documentsOf(app, UID.article).publish(target as never);
  await documentsOf(app, UID.article).update({ ...target, data: { title: 'Nouvelle', publishAt: AT } });
  await schedule.carryOut(before(AT));
  expect(await publicTitle(target)).toBe('Ancienne');
  await schedule.carryOut(AT);
  expect(await publicTitle(target)).toBe('Nouvelle');
});

test('does nothing at a moment that was changed or cancelled since', async () => {
  const [moved, cancelled, byHand, deleted] = [await draft(), await draft(), await draft(), await draft()];
  for (const target of [moved, cancelled, byHand, deleted]) await schedule.set(target, 'publish', AT, null);
  await schedule.set(moved, 'publish', LATER, null);
  await schedule.set(cancelled, 'publish', null, null);
  await documentsOf(app, UID.article).publish(byHand as never);
  await documentsOf(app, UID.article).update({ ...byHand, data: { title: 'Pas encore prêt' } });
  await documentsOf(app, UID.article).delete(deleted as never);
  await schedule.carryOut(AT);
  expect(await publicTitle(moved)).toBeNull();
  expect(await publicTitle(cancelled)).toBeNull();
  expect(await publicTitle(byHand)).not.toBe('Pas encore prêt');
  expect(await schedule.of(deleted)).toEqual([]);
  await schedule.carryOut(LATER);
  expect(publications(moved)).toBe(1);
});

test('takes down what has expired, and publishes nothing whose end has passed', async () => {
  const [shown, missed] = [await draft(), await draft()];
  await documentsOf(app, UID.article).publish(shown as never);
  await schedule.set(shown, 'unpublish', AT, null);
  await schedule.set(missed, 'publish', AT, null);
  await schedule.set(missed, 'unpublish', LATER, null);
  const slug = (await stored(shown))?.slug;
  await schedule.carryOut(before(AT));
  expect((await app.request.get(`/api/articles/slug/${slug}`)).status).toBe(200);
  await schedule.carryOut(new Date(LATER.getTime() + 1));
  expect([404, 410]).toContain((await app.request.get(`/api/articles/slug/${slug}`)).status);
  expect(await stored(shown)).toMatchObject({ unpublishAt: null });
  expect(await publicTitle(missed)).toBeNull();
  expect(publications(missed)).toBe(0);
  expect((await schedule.of(missed))[0]).toMatchObject({ refusal: expect.stringContaining('déjà passé') });
});

test('publishes nothing after its end, whichever of the two comes to be done first', async () => {
  const target = await draft();
  await schedule.set(target, 'publish', AT, null);
  await schedule.set(target, 'unpublish', LATER, null);
  await schedule.carryOut(new Date(LATER.getTime() + 1), ['unpublish']);
  await schedule.carryOut(new Date(LATER.getTime() + 1));
  expect(await publicTitle(target)).toBeNull();
  expect(publications(target)).toBe(0);
  expect(await schedule.of(target)).toMatchObject([
    { kind: 'publish', refusal: expect.stringContaining('déjà passé') },
  ]);
});

test('a refusal ends it, and is told in French to the people of the entry; a new moment is a new attempt', async () => {
  const target = await draft({ title: 'Sans lien' });
  await documentsOf(app, UID.article).update({ ...target, data: { title: '' } });
  await schedule.set(target, 'publish', AT, null);
  await schedule.carryOut(AT);
  await schedule.carryOut(LATER);
  expect(await publicTitle(target)).toBeNull();
  const answer = await publisher('get', `/content-manager/schedule/${target.uid}/${target.documentId}`);
  expect(changesIn(answer)).toEqual([
    { kind: 'publish', at: AT.toISOString(), refusal: expect.stringMatching(/titre/i) },
  ]);
  await documentsOf(app, UID.article).update({ ...target, data: { title: 'Enfin un titre' } });
  await schedule.set(target, 'publish', LATER, null);
  await schedule.carryOut(LATER);
  expect(await publicTitle(target)).toBe('Enfin un titre');
});

describe('whoever scheduled it', () => {
  const users = () => app.strapi.db.query('admin::user');
  const roleOf = async (code: string) =>
    (await app.strapi.db.query('admin::role').findOne({ where: { code } })).id as number;
  const leaving: [string, (id: number) => Promise<unknown>][] = [
    [
      'has another role by then',
      async (id) =>
        app.strapi.service('admin::user').updateById(id, { roles: [await roleOf('strapi-author')] }),
    ],
    ['is blocked', (id) => users().update({ where: { id }, data: { blocked: true } })],
    ['is gone', (id) => app.strapi.service('admin::user').deleteById(id)],
  ];

  test.each(leaving)('%s: nothing is done, and it is told', async (what, leave) => {
    const target = await draft({ title: what });
    const shown = await draft({ title: `${what}, à retirer` });
    await documentsOf(app, UID.article).publish(shown as never);
    const { id } = await app.strapi.service('admin::user').create({
      email: `${what.replaceAll(' ', '-')}@example.org`,
      firstname: 'Lou',
      isActive: true,
      registrationToken: null,
      roles: [await roleOf('strapi-editor')],
    });
    await schedule.set(target, 'publish', AT, id);
    await schedule.set(shown, 'unpublish', AT, id);
    await leave(id);
    await schedule.carryOut(AT);
    expect(await publicTitle(target)).toBeNull();
    expect(await publicTitle(shown)).toBe(`${what}, à retirer`);
    const refused = { refusal: expect.stringContaining('n’a plus le droit de publier') };
    expect(await schedule.of(target)).toMatchObject([refused]);
    expect(await schedule.of(shown)).toMatchObject([refused]);
    expect(await stored(target)).toMatchObject({ publishAt: AT.toISOString() });
    const answer = await publisher('get', `/content-manager/schedule/${target.uid}/${target.documentId}`);
    expect(changesIn(answer)).toMatchObject([refused]);
  });

  test('still has the right: it is done', async () => {
    const target = await draft({ title: 'Toujours là' });
    const { id } = await users().findOne({ where: { email: 'strapi-editor@example.org' } });
    await schedule.set(target, 'publish', AT, id);
    await schedule.carryOut(AT);
    expect(await publicTitle(target)).toBe('Toujours là');
  });
});

test('each language has its own moment', async () => {
  const target = await draft();
  const english = { ...target, locale: 'en' };
  await documentsOf(app, UID.article).update({
    ...english,
    data: { title: 'In English', standfirst: STANDFIRST, section, publishAt: AT },
  });
  await schedule.carryOut(AT);
  expect(await publicTitle(english)).toBe('In English');
  expect(await publicTitle(target)).toBeNull();
});

test('finds moments that were written beside the document service', async () => {
  const target = await draft();
  await app.strapi.db
    .query(UID.article)
    .updateMany({ where: { documentId: target.documentId }, data: { publishAt: AT } });
  expect(await schedule.of(target)).toEqual([]);
  await schedule.repair();
  await schedule.carryOut(AT);
  expect(publications(target)).toBe(1);
});

describe('the panel', () => {
  test('takes a time on the site’s clocks, and its form neither sets nor clears it', async () => {
    const target = await draft();
    const answer = await set(publisher, target, 'publish', '2040-05-01T08:00');
    expect(answer.status).toBe(200);
    expect(changesIn(answer)).toEqual([{ kind: 'publish', at: AT.toISOString(), refusal: null }]);
    await publisher('put', `${ARTICLE}/${target.documentId}`, { title: 'Relu', publishAt: null });
    expect(await stored(target)).toMatchObject({ title: 'Relu', publishAt: AT.toISOString() });
    expect(changesIn(await set(publisher, target, 'publish', null))).toEqual([]);
    await publisher('put', `${ARTICLE}/${target.documentId}`, { title: 'Relu', publishAt: AT });
    expect(await stored(target)).toMatchObject({ publishAt: null });
  });

  test('knows itself by its path in capitals too', async () => {
    const { documentId } = await draft();
    const path = `${ARTICLE.replace('/content-manager', '/Content-Manager')}/${documentId}`;
    expect((await publisher('put', path, { title: 'Relu', publishAt: AT })).status).toBe(200);
    expect((await documentsOf(app, UID.article).findOne({ documentId }))?.publishAt).toBeNull();
  });

  test('has what a writer changes read once more, and lets a publisher correct it', async () => {
    const [changed, corrected] = [await draft({ title: 'Relu' }), await draft({ title: 'Relu aussi' })];
    for (const target of [changed, corrected]) await schedule.set(target, 'publish', AT, null);
    expect((await writer('put', `${ARTICLE}/${changed.documentId}`, { title: 'Changé' })).status).toBe(200);
    await publisher('put', `${ARTICLE}/${corrected.documentId}`, { title: 'Corrigé' });
    await schedule.carryOut(AT);
    expect(await publicTitle(changed)).toBeNull();
    expect(await publicTitle(corrected)).toBe('Corrigé');
    const seen = await publisher('get', `/content-manager/schedule/${changed.uid}/${changed.documentId}`);
    expect(changesIn(seen)).toMatchObject([
      { kind: 'publish', refusal: expect.stringMatching(/strapi-author a changé le texte depuis/) },
    ]);
    expect((await set(publisher, changed, 'publish', '2040-06-01T08:00')).status).toBe(200);
    await schedule.carryOut(LATER);
    expect(await publicTitle(changed)).toBe('Changé');
  });

  test('has a text read once more when a writer changes, by way of another language, what all share', async () => {
    const target = await draft({ title: 'Partagé' });
    const english = { ...target, locale: 'en' };
    await documentsOf(app, UID.article).update({ ...english, data: { title: 'Shared' } });
    await schedule.set(target, 'publish', AT, null);
    const path = `${ARTICLE}/${target.documentId}?locale=en`;
    expect((await writer('put', path, { title: 'Said otherwise' })).status).toBe(200);
    expect(await schedule.of(target)).toMatchObject([{ refusal: null }]);
    const kind = { title: 'Said otherwise', kind: 'opinion' };
    expect((await writer('put', path, kind)).status).toBe(200);
    expect(await stored(target)).toMatchObject({ kind: 'opinion' });
    await schedule.carryOut(AT);
    expect(await publicTitle(target)).toBeNull();
    expect(await schedule.of(target)).toMatchObject([
      { refusal: expect.stringMatching(/strapi-author a changé le texte depuis/) },
    ]);
  });

  test.each([
    ['2020-05-01T08:00', 'déjà passé'],
    ['2040-03-25T02:30', 'n’existe pas'],
    ['bientôt', 'Choisissez un jour'],
  ])('refuses %s in plain words', async (at, words) => {
    const answer = await set(publisher, await draft(), 'publish', at);
    expect(answer.status).toBe(400);
    expect(answer.body.error?.message).toContain(words);
  });

  test('lets nobody publish by schedule who may not publish', async () => {
    const target = await draft();
    const seen = await writer('get', `/content-manager/schedule/${target.uid}/${target.documentId}`);
    expect(seen.body.data).toMatchObject({ mayChange: false, timezone: 'Europe/Paris' });
    for (const kind of ['publish', 'unpublish'] as const)
      expect((await set(writer, target, kind, '2040-05-01T08:00')).status).toBe(403);
    const { uid, documentId } = target;
    const anonymous = await app.request.put(`/content-manager/schedule/${uid}/${documentId}/publish`);
    expect(anonymous.status).toBe(401);
    expect(await schedule.of(target)).toEqual([]);
  });

  test('lists what is to come, refusals first, to whoever may read it', async () => {
    const target = await draft({ title: 'Dans la liste' });
    const soon = new Date(Date.now() + 86_400_000);
    await schedule.set(target, 'publish', soon, 1);
    await documentsOf(app, UID.event).create({
      data: { title: 'Assemblée', startsAt: soon.toISOString() },
    });
    const { body } = await publisher('get', '/content-manager/schedule');
    const { coming } = body.data as never as { coming: { title: string; kind: string }[] };
    expect(coming).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ title: 'Dans la liste', kind: 'publish', at: soon.toISOString() }),
        expect.objectContaining({ title: 'Assemblée', kind: 'event' }),
      ]),
    );
    const role = await app.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-author' } });
    await app.strapi.db.query('admin::permission').deleteMany({
      where: { role: role.id, action: 'plugin::content-manager.explorer.read', subject: UID.event } as never,
    });
    const listed = await writer('get', '/content-manager/schedule');
    const titles = (listed.body.data as never as { coming: { title: string }[] }).coming.map(
      ({ title }) => title,
    );
    expect(titles).toContain('Dans la liste');
    expect(titles).not.toContain('Assemblée');
  });
});

describe('API tokens', () => {
  test('that may write may schedule, as they may publish at once; one that may not, may not', async () => {
    const { documentId } = await draft();
    const put = async (actions: string[], data: object) =>
      app.request
        .put(`/api/articles/${documentId}?status=draft`)
        .set('Authorization', await buildToken(app, 'custom', actions))
        .send({ data });
    expect((await put([`${UID.article}.find`], { publishAt: AT })).status).toBe(403);
    const scheduled = await put([`${UID.article}.update`], { publishAt: AT });
    expect(scheduled.status).toBe(200);
    expect(scheduled.text).not.toContain('publishAt');
    const wrong = await put([`${UID.article}.update`], { unpublishAt: AT });
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.details.errors[0].code).toBe('schedule.order');
    const [change] = await schedule.of({ uid: UID.article, documentId, locale: 'fr' });
    expect(change?.at).toEqual(AT);
    const over = await app.request
      .put(`/api/articles/${documentId}`)
      .set('Authorization', await buildToken(app, 'custom', [`${UID.article}.update`]))
      .send({ data: { publishAt: null, unpublishAt: '2020-05-01T06:00:00.000Z' } });
    expect([over.status, over.body.error?.details.errors[0].code]).toEqual([400, 'schedule.over']);
  });
});

test('the queue rings at the moment, long before the next sweep', async () => {
  const { strapi } = app;
  const settings = strapi.config.get('schedule') as object;
  const databaseUrl = process.env.DATABASE_URL;
  strapi.config.set('schedule', { ...settings, isOn: true, databaseUrl, sweepSeconds: 3600 });
  const clock = createScheduleClock(strapi, schedule);
  const overdue = await draft({ title: 'En retard' });
  await schedule.set(overdue, 'publish', new Date(Date.now() - 1000), null);
  await clock.start();
  await new Promise<void>((done) => strapi.server.httpServer.listen(0, '127.0.0.1', done));
  try {
    const target = await draft({ title: 'Dans un instant' });
    // The first sweep, once the queue is there, does what is late.
    while ((await publicTitle(overdue)) === null) await new Promise((done) => setImmediate(done));
    await schedule.set(target, 'publish', new Date(Date.now() + 1000), null);
    while ((await publicTitle(target)) === null) await new Promise((done) => setImmediate(done));
    expect(publications(target)).toBe(1);
  } finally {
    await clock.stop();
  }
});
