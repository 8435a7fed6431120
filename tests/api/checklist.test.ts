import { up } from '../../database/migrations/2026.11.28-articles-related-to-themselves';
import { settlePortraits } from '../../src/adapters/portrait-consents';
import { OVERRIDE_ACTION } from '../../src/domain/checklist/override';
import { UID } from '../../src/domain/content/uids';
import { addOwnRole, signInAs } from '../support/accounts';
import { type Application, startApplication } from '../support/application';
import { complete } from '../support/complete';
import { addFile, documentsOf } from '../support/entries';
import { buildArticle, buildRecord, hideSpeaker } from '../support/factories';
import { codesOf, graphqlWriter, panelWriter, type Send, tokenWriter } from '../support/writers';

type Values = Record<string, unknown>;

const ARTICLES = `/content-manager/collection-types/${UID.article}`;
const CHECKLIST = `/content-manager/checklist/${UID.article}`;
const GAPS = ['standfirst-missing', 'section-missing'];
const INCOMPLETE = { title: 'Sans chapô', standfirst: null, section: null };
const REASON = 'La mairie demande de publier ce soir.';

let app: Application;
let rest: Send;
let panel: Send;
let graphql: Awaited<ReturnType<typeof graphqlWriter>>;
const articles = () => documentsOf(app, UID.article);

beforeAll(async () => {
  app = await startApplication();
  [rest, panel, graphql] = [await tokenWriter(app), await panelWriter(app), await graphqlWriter(app)];
});
afterAll(() => app.stop());

const draft = async (data: Values = {}) =>
  (await articles().create({ data: { ...INCOMPLETE, ...data } })).documentId;
const isPublished = async (documentId: string) =>
  (await articles().findOne({ documentId, status: 'published' })) !== null;

test('an article that was related to itself before that was refused goes out again once the database was migrated', async () => {
  const { documentId } = await buildArticle(app, { title: 'Vers lui-même' });
  const { db } = app.strapi;
  const other = await buildArticle(app, { title: 'Un autre' });
  await articles().update({ documentId, data: { relatedArticles: [other.documentId] }, status: 'published' });
  for (const { id } of await db.query(UID.article).findMany({ where: { documentId } as never }))
    await db.connection('articles_related_articles_lnk').insert({ article_id: id, inv_article_id: id });
  await expect(articles().publish({ documentId })).rejects.toThrow();
  await db.transaction(({ trx }) => up(trx));
  await articles().publish({ documentId });
  await articles().publish({ documentId });
  expect(
    await articles().findOne({ documentId, status: 'published', populate: ['relatedArticles'] }),
  ).toMatchObject({ relatedArticles: [{ title: 'Un autre' }] });
});

describe('an incomplete article is held back', () => {
  test('by the document service, which a schedule uses', async () => {
    const documentId = await draft();
    await expect(articles().publish({ documentId })).rejects.toMatchObject({
      name: 'ValidationError',
      details: { errors: GAPS.map((code) => ({ code })) },
    });
    expect(await isPublished(documentId)).toBe(false);
  });

  test('from the other side of its relations, which are set in the article', async () => {
    const section = await buildRecord(app, 'section');
    const { documentId } = await buildArticle(app, { section: section.documentId });
    const out = { articles: { disconnect: [{ documentId }] } };
    const answer = await rest('put', `/api/sections/${section.documentId}`, { data: out });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['relation-of-the-other-side']]);
    expect(answer.body.error?.message).toContain('set "section" of the articles entry');
    // What the panel sends of a field that nobody touched.
    const untouched = { name: 'Renommée', articles: { connect: [], disconnect: [] } };
    const saved = await panel(
      'put',
      `/content-manager/collection-types/${UID.section}/${section.documentId}`,
      untouched,
    );
    expect(saved.status).toBe(200);
    expect(
      await articles().findOne({ documentId, status: 'published', populate: ['section'] }),
    ).toMatchObject({
      section: { name: 'Renommée' },
    });
  });

  test('in the language that an administrator made the default one, where a write names none', async () => {
    const locales = app.strapi.plugin('i18n').service('locales');
    await locales.setDefaultLocale({ code: 'en' });
    try {
      const made = await articles().create({ data: INCOMPLETE, locale: 'en' });
      await expect(articles().publish({ documentId: made.documentId })).rejects.toMatchObject({
        details: { errors: GAPS.map((code) => ({ code })) },
      });
    } finally {
      await locales.setDefaultLocale({ code: 'fr' });
    }
  });

  test('by REST and GraphQL, with codes and in English', async () => {
    const answer = await rest('post', '/api/articles', { data: { title: 'Sans chapô' } });
    expect([answer.status, codesOf(answer)]).toEqual([400, GAPS]);
    expect(answer.body.error?.message).toBe(
      'An entry needs a standfirst: set "standfirst". An entry needs a section: set "section".',
    );
    expect(answer.body.error?.details?.errors?.[0]).toMatchObject({ path: ['standfirst'] });
    const { errors } = await graphql(
      'mutation ($data: ArticleInput!) { createArticle(data: $data) { documentId } }',
      { data: { title: 'Sans chapô' } },
    );
    expect(errors?.[0]?.extensions.error.details.errors.map(({ code }) => code)).toEqual(GAPS);
  });

  test('by the panel, alone and with others, in French and with its points named', async () => {
    const documentId = await draft();
    const sound = await buildArticle(app, {}, { status: 'draft' });
    const alone = await panel('post', `${ARTICLES}/${documentId}/actions/publish`, {});
    expect([alone.status, codesOf(alone)]).toEqual([400, GAPS]);
    expect(alone.body.error?.message).toContain('Choisissez une rubrique');
    const together = await panel('post', `${ARTICLES}/actions/bulkPublish`, {
      documentIds: [sound.documentId, documentId],
      locale: ['fr'],
    });
    expect([together.status, codesOf(together)]).toEqual([400, GAPS]);
    expect(together.body.error?.message).toMatch(
      /^«\u00a0Sans chapô\u00a0» n’est pas prêt\u00a0: Écrivez le chapô/,
    );
    expect(await isPublished(sound.documentId)).toBe(false);
  });

  test('by what its pictures, its people and its other languages lack', async () => {
    const image = await addFile(app, 'quai.png');
    const person = await buildRecord(app, 'speaker', { name: 'Une militante' });
    const { documentId } = await buildArticle(app, { speakers: [person.documentId] });
    await hideSpeaker(app, person.documentId);
    await articles().update({ documentId, data: { cover: { image } } });
    await expect(articles().publish({ documentId })).rejects.toMatchObject({
      details: { errors: [{ code: 'picture-without-alternative' }, { code: 'speaker-hidden' }] },
    });
    const english = await buildArticle(app, {});
    await articles().update({
      documentId: english.documentId,
      locale: 'en',
      data: { title: 'Hi', standfirst: null },
    });
    await expect(articles().publish({ documentId: english.documentId, locale: '*' })).rejects.toMatchObject({
      details: { errors: [{ code: 'standfirst-missing' }] },
    });
  });
});

test('a portrait goes out with consent where the site asks for it, and never when it has ended', async () => {
  const image = await addFile(app, 'portrait.png');
  const portrait = { image, alternativeText: 'Ada' };
  const ada = await buildRecord(app, 'speaker', { name: 'Ada', portrait });
  const sites = documentsOf(app, UID.site);
  const site = await sites.create({ data: { name: 'Le site', portraitConsentRequired: true } });
  const refusal = (code: string) => ({ details: { errors: [{ code, path: ['authors'] }] } });
  await expect(buildArticle(app, { authors: [ada.documentId] })).rejects.toMatchObject(
    refusal('portrait-consent-missing'),
  );
  await sites.update({ documentId: site.documentId, data: { portraitConsentRequired: false } });
  await buildArticle(app, { authors: [ada.documentId] });
  await documentsOf(app, UID.speaker).update({
    documentId: ada.documentId,
    data: { portraitConsent: { grantedOn: '2020-01-01', until: '2021-01-01' } },
  });
  await expect(buildArticle(app, { authors: [ada.documentId] })).rejects.toMatchObject(
    refusal('portrait-consent-ended'),
  );
});

test('readers see a portrait as long as its person agrees', async () => {
  const image = await addFile(app, 'portrait.png');
  const people = documentsOf(app, UID.speaker);
  const { documentId } = await buildRecord(app, 'speaker', {
    name: 'Grace',
    portrait: { image, alternativeText: 'Grace' },
    portraitConsent: { grantedOn: '2020-01-01', until: '2999-06-30' },
  });
  const isShown = async () => {
    const { body } = await app.request.get(`/api/speakers/${documentId}?populate[portrait][populate]=image`);
    return body.data.portrait?.image?.id === image;
  };
  expect(await isShown()).toBe(true);
  // The day passes: nobody saves the record.
  await app.strapi.db
    .query('shared.portrait-consent')
    .updateMany({ where: { until: '2999-06-30' } as never, data: { until: '2021-06-30' } as never });
  await settlePortraits(app.strapi, new Date());
  expect(await isShown()).toBe(false);
  await people.update({ documentId, data: { portraitConsent: { grantedOn: '2020-01-01' } } });
  expect(await isShown()).toBe(true);
  const sites = documentsOf(app, UID.site);
  const [site] = await sites.findMany({});
  await people.update({ documentId, data: { portraitConsent: null } });
  expect(await isShown()).toBe(true);
  for (const portraitConsentRequired of [true, false]) {
    await sites.update({ documentId: site?.documentId as string, data: { portraitConsentRequired } });
    expect(await isShown()).toBe(!portraitConsentRequired);
  }
});

test('what went out before stays, whatever touches it, until a person publishes it again', async () => {
  const { documentId } = await buildArticle(app, {});
  await articles().update({ documentId, locale: 'en', data: { title: 'English' }, status: 'published' });
  const published = { documentId, publishedAt: { $notNull: true } };
  await app.strapi.db
    .query(UID.article)
    .updateMany({ where: published as never, data: { standfirst: null } as never });
  // Shared by the languages: the other published language is written too.
  await articles().update({
    documentId,
    data: { kind: 'report', standfirst: 'Un chapô' },
    status: 'published',
  });
  await articles().unpublish({ documentId });
  expect(await articles().findOne({ documentId, locale: 'en', status: 'published' })).toMatchObject({
    kind: 'report',
    standfirst: null,
  });
  await articles().update({ documentId, locale: 'en', data: { standfirst: null } });
  await expect(articles().publish({ documentId, locale: 'en' })).rejects.toMatchObject({
    details: { errors: [{ code: 'standfirst-missing' }] },
  });
});

describe('publishing all the same', () => {
  let writer: Send;
  let publisher: Send;
  beforeAll(async () => {
    [writer, publisher] = [
      await signInAs(app, 'strapi-author', 'Rosa'),
      await signInAs(app, 'strapi-editor', 'Nour'),
    ];
  });
  const publish = (send: Send, documentId: string, body: Values) =>
    send('post', `${CHECKLIST}/${documentId}/publish`, body);

  test('takes the right, and a reason, which is kept with who, when and what', async () => {
    const documentId = await draft();
    expect((await publish(writer, documentId, { reason: REASON })).status).toBe(403);
    for (const reason of [undefined, 'Vite', '          ', ['x']])
      expect(codesOf(await publish(publisher, documentId, { reason }))).toEqual(['reason-missing']);
    expect(await isPublished(documentId)).toBe(false);
    expect((await publish(publisher, documentId, { reason: REASON })).status).toBe(200);
    expect(await isPublished(documentId)).toBe(true);
    const { body } = await writer('get', `${CHECKLIST}/facts?documentId=${documentId}&locale=fr`);
    const facts = body.data as unknown as { reasons: Values[]; mayOverride: boolean };
    expect(facts.mayOverride).toBe(false);
    expect(facts.reasons).toEqual([
      {
        reason: REASON,
        items: [expect.stringContaining('chapô'), expect.stringContaining('rubrique')],
        madeBy: 'Nour',
        madeAt: expect.any(String),
      },
    ]);
  });

  test('opens the way once, for that entry, and not for what cannot be shown', async () => {
    const documentId = await draft();
    await publish(publisher, documentId, { reason: REASON });
    const again = await publisher('post', `${ARTICLES}/${documentId}/actions/publish`, {});
    expect(codesOf(again)).toEqual(GAPS);
    const action = { __component: 'content.call-to-action', label: 'Agir', url: 'nulle part' };
    const broken = await draft({ body: [action] });
    expect(codesOf(await publish(publisher, broken, { reason: REASON }))).toEqual(['link-invalid']);
    expect(await isPublished(broken)).toBe(false);
  });

  test('is offered for the entries that the role may publish', async () => {
    await addOwnRole(app, 'own-solo', [UID.article], 'everything', [OVERRIDE_ACTION]);
    const solo = await signInAs(app, 'own-solo', 'Solange');
    const made = await solo('post', ARTICLES, INCOMPLETE);
    const own = (made.body.data as unknown as { documentId: string }).documentId;
    const offered = async (documentId: string) =>
      (await solo('get', `${CHECKLIST}/facts?documentId=${documentId}&locale=fr`)).body.data;
    expect(await offered(own)).toMatchObject({ mayOverride: true });
    expect(await offered(await draft())).toMatchObject({ mayOverride: false });
  });

  test('leaves no reason where there was nothing to publish over', async () => {
    const { documentId } = await buildArticle(app, {}, { status: 'draft' });
    expect((await publish(publisher, documentId, { reason: REASON })).status).toBe(200);
    const { body } = await publisher('get', `${CHECKLIST}/facts?documentId=${documentId}`);
    expect(body.data).toMatchObject({ reasons: [], mayOverride: true });
  });

  test('answers what is not there, and who is not signed in, without an error', async () => {
    expect((await publish(publisher, 'rien', { reason: REASON })).status).toBe(404);
    expect((await publisher('get', `/content-manager/checklist/${UID.tag}/facts`)).status).toBe(404);
    expect((await app.request.get(`${CHECKLIST}/facts`)).status).toBe(401);
  });
});

test('the panel is told what its form does not know', async () => {
  const person = await buildRecord(app, 'speaker', { name: 'Une militante' });
  const other = await buildRecord(app, 'speaker', { name: 'Un militant' });
  const data = await complete(app, UID.article, {
    title: 'Faits',
    speakers: [person.documentId],
    body: [{ __component: 'content.quote', text: 'Mots', speaker: person.documentId }],
  });
  const { documentId } = await articles().create({ data });
  await hideSpeaker(app, other.documentId);
  const { body } = await panel(
    'get',
    `${CHECKLIST}/facts?documentId=${documentId}&people=${other.documentId}`,
  );
  const { relations, context } = body.data as unknown as { relations: Values; context: { people: Values[] } };
  expect(relations).toMatchObject({ section: [data.section], speakers: [person.documentId], tags: [] });
  expect(Object.entries(relations).find(([place]) => place.startsWith('content.quote '))?.[1]).toEqual([
    person.documentId,
  ]);
  expect(context.people.map(({ name, visibility }) => [name, visibility]).sort()).toEqual([
    ['Un militant', 'hidden'],
    ['Une militante', 'public'],
  ]);
});
