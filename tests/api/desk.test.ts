import type { Schedule } from '../../src/adapters/schedule';
import { UID } from '../../src/domain/content/uids';
import type { DeskRow } from '../../src/domain/desk/desk-row';
import { addOwnRole, signInAs } from '../support/accounts';
import { type Application, startApplication } from '../support/application';
import { addFile, documentsOf } from '../support/entries';
import { buildRecord } from '../support/factories';
import type { Send } from '../support/writers';

const ARTICLES = `/content-manager/collection-types/${UID.article}`;
const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

let app: Application;
let writer: Send;
let other: Send;
let publisher: Send;
let section: string;

beforeAll(async () => {
  app = await startApplication();
  section = (await buildRecord(app, 'section')).documentId;
  writer = await signInAs(app, 'strapi-author', 'Rosa');
  other = await signInAs(app, 'strapi-author', 'Omar');
  publisher = await signInAs(app, 'strapi-editor', 'Paule');
});
afterAll(() => app.stop());

const rows = async (send: Send, list: string): Promise<DeskRow[]> =>
  (await send('get', `/content-manager/desk/${list}`)).body.data as unknown as DeskRow[];
const titles = async (send: Send, list: string) => (await rows(send, list)).map(({ title }) => title);
const draftBy = async (send: Send, title: string): Promise<string> => {
  const data = { title, standfirst: 'Un chapô assez long.', section: { connect: [{ documentId: section }] } };
  const { body } = await send('post', ARTICLES, data);
  return (body.data as unknown as { documentId: string }).documentId;
};
const proposal = (documentId: string) => `/content-manager/proposals/${UID.article}/${documentId}`;

test('drafts are those that the person wrote and that readers do not see yet', async () => {
  await draftBy(writer, 'Le brouillon de Rosa');
  await draftBy(other, 'Le brouillon d’Omar');
  expect(await titles(writer, 'drafts')).toEqual(['Le brouillon de Rosa']);
  expect(await titles(publisher, 'drafts')).toEqual([]);
});

test('a writer proposes, a publisher answers with a word, and publishing ends the next proposal', async () => {
  const documentId = await draftBy(writer, 'Un texte à publier');
  const address = proposal(documentId);
  const made = await writer('post', address);
  expect(made.body.data).toMatchObject({
    proposal: { outcome: null, by: 'Rosa' },
    mayPropose: false,
    mayWithdraw: true,
    mayRefuse: false,
  });
  expect((await writer('post', address)).status).toBe(400);
  expect(await rows(publisher, 'proposals')).toMatchObject([
    { documentId, title: 'Un texte à publier', reason: 'waiting', note: 'Rosa' },
  ]);
  expect(await titles(other, 'proposals')).toEqual([]);

  expect((await writer('post', `${address}/refuse`, { word: 'Non' })).status).toBe(400);
  expect((await other('delete', address)).status).toBe(400);
  const empty = await publisher('post', `${address}/refuse`, { word: '  ' });
  expect(empty.body.error?.message).toMatch(/^Dites en une phrase/);
  expect((await publisher('post', `${address}/refuse`, { word: 'Il manque la date.' })).status).toBe(200);
  expect(await titles(publisher, 'proposals')).toEqual([]);
  expect(await rows(writer, 'proposals')).toMatchObject([
    { documentId, reason: 'refused', note: 'Il manque la date.' },
  ]);

  expect((await writer('post', address)).status).toBe(200);
  await documentsOf(app, UID.article).publish({ documentId });
  expect((await writer('get', address)).body.data).toMatchObject({ proposal: { outcome: 'published' } });
  expect(await titles(writer, 'proposals')).toEqual([]);
});

test('an old draft stays on the list of who publishes much', async () => {
  await draftBy(publisher, 'Le brouillon ancien');
  for (let count = 0; count < 26; count += 1) {
    const documentId = await draftBy(publisher, `Publié ${count}`);
    await documentsOf(app, UID.article).publish({ documentId });
  }
  expect(await titles(publisher, 'drafts')).toEqual(['Le brouillon ancien']);
  const [{ documentId }] = (await rows(publisher, 'drafts')) as [DeskRow];
  await documentsOf(app, UID.article).delete({ documentId });
});

test('a proposal ends with its draft, and what a person may not answer takes nobody’s place', async () => {
  const gone = await draftBy(writer, 'Bientôt effacé');
  await writer('post', proposal(gone));
  await documentsOf(app, UID.article).delete({ documentId: gone });
  const kept = app.strapi.db.connection('publication_proposals').where({ document_id: gone });
  expect(await kept.pluck('outcome')).toEqual(['withdrawn']);

  const others = Array.from({ length: 220 }, (_, index) => ({
    uid: UID.article,
    document_id: `autre-${index}`,
    locale: 'fr',
    proposed_at: new Date('2026-01-01'),
  }));
  await app.strapi.db.connection('publication_proposals').insert(others);
  const mine = await draftBy(writer, 'À moi');
  await writer('post', proposal(mine));
  expect(await titles(writer, 'proposals')).toEqual(['À moi']);
  await app.strapi.db.connection('publication_proposals').whereLike('document_id', 'autre-%').delete();
  await writer('delete', proposal(mine));
});

test('a proposal is withdrawn by whoever made it, and two at once make one', async () => {
  const address = proposal(await draftBy(writer, 'Deux fois'));
  const answers = await Promise.all([writer('post', address), other('post', address)]);
  expect(answers.every(({ status }) => status === 200 || status === 400)).toBe(true);
  const waiting = await app.strapi.db.connection('publication_proposals').whereNull('outcome');
  expect(waiting).toHaveLength(1);
  expect((await publisher('delete', address)).status).toBe(200);
  expect((await writer('get', address)).body.data).toMatchObject({ proposal: { outcome: 'withdrawn' } });
});

test('a role with conditions proposes, answers and is told only of what they let through', async () => {
  await addOwnRole(app, 'own-solo', [UID.article], 'everything');
  const solo = await signInAs(app, 'own-solo', 'Solange');
  const [own, others] = [await draftBy(solo, 'De Solange'), await draftBy(writer, 'De Rosa')];
  for (const [send, id] of [
    [solo, own],
    [writer, others],
  ] as const)
    expect((await send('post', proposal(id))).status).toBe(200);
  expect((await solo('get', proposal(own))).body.data).toMatchObject({ mayRefuse: true });
  expect((await solo('get', proposal(others))).body.data).toMatchObject({
    mayPropose: false,
    mayWithdraw: false,
    mayRefuse: false,
  });
  expect((await solo('post', `${proposal(others)}/refuse`, { word: 'Non' })).status).toBe(400);
  expect(await titles(solo, 'proposals')).toEqual(['De Solange']);
  for (const id of [own, others]) await documentsOf(app, UID.article).delete({ documentId: id });
});

test('what is not there, and what is no entry, is answered so', async () => {
  expect((await writer('post', proposal('rien'))).status).toBe(404);
  expect((await writer('get', `/content-manager/proposals/${UID.speaker}/rien`)).status).toBe(404);
  expect((await writer('get', '/content-manager/desk/rien')).status).toBe(404);
  await app.request.get('/content-manager/desk/drafts').expect(401);
  await app.request.post(proposal('rien')).expect(401);
});

test('what is coming stands in order of time, after what was refused, at home as in the calendar', async () => {
  const events = documentsOf(app, UID.event);
  await events.create({ data: { title: 'Assemblée', startsAt: inDays(3) } });
  await events.create({ data: { title: 'Passé', startsAt: inDays(-3) } });
  await events.create({ data: { title: 'Dans longtemps', startsAt: inDays(90) } });
  await events.create({ data: { title: 'Annulé', startsAt: inDays(3), stage: 'cancelled' } });
  const deadline = inDays(1).slice(0, 10);
  await documentsOf(app, UID.campaign).create({ data: { title: 'Pétition', deadline } });
  await documentsOf(app, UID.campaign).create({ data: { title: 'Finie', deadline, stage: 'ended' } });
  await documentsOf(app, UID.article).create({ data: { title: 'Programmé', publishAt: inDays(10) } });
  await documentsOf(app, UID.article).create({
    data: { title: 'Pas prêt', standfirst: '', publishAt: inDays(-1) },
  });
  const schedule = app.strapi.get('schedule') as Schedule;
  await schedule.carryOut(new Date());
  const { body } = await writer('get', '/content-manager/schedule');
  const calendar = (body.data as unknown as { coming: { title: string }[] }).coming.map(({ title }) => title);
  expect(calendar).toEqual(['Pas prêt', 'Pétition', 'Assemblée', 'Programmé', 'Dans longtemps']);
  expect((await rows(writer, 'coming'))[0]).toMatchObject({
    timezone: 'Europe/Paris',
    note: expect.stringContaining('chapô'),
  });
  expect((await rows(writer, 'coming')).map(({ title, reason }) => [title, reason])).toEqual([
    ['Pas prêt', 'not-published'],
    ['Pétition', 'deadline'],
    ['Assemblée', 'event'],
    ['Programmé', 'publish'],
  ]);
});

test('what is coming is not crowded out, neither by what the person may not read nor by what comes before', async () => {
  await addOwnRole(app, 'own-agenda', [UID.event], 'own');
  const agenda = await signInAs(app, 'own-agenda', 'Ines');
  const own = await agenda('post', `/content-manager/collection-types/${UID.event}`, {
    title: 'Celui d’Inès',
    startsAt: inDays(5),
  });
  expect(own.status).toBe(201);
  const { rows: made } = await app.strapi.db.connection.raw(
    `INSERT INTO events (document_id, title, locale, starts_at)
     SELECT 'foule' || number, 'Foule ' || number, 'fr', ?::timestamptz + number * interval '1 minute' FROM generate_series(1, 1200) number RETURNING id`,
    [inDays(4)],
  );
  const last = new Date(Date.now() + 200 * DAY);
  await documentsOf(app, UID.event).create({ data: { title: 'Loin', startsAt: last.toISOString() } });

  expect(await titles(agenda, 'coming')).toEqual(['Celui d’Inès']);
  const calendar = async (send: Send, query = '') => {
    const { body } = await send('get', `/content-manager/schedule${query}`);
    const { coming, isCut } = body.data as unknown as { coming: { title: string }[]; isCut: boolean };
    return { shown: coming.map(({ title }) => title), isCut };
  };
  expect(await calendar(agenda)).toEqual({ shown: ['Celui d’Inès'], isCut: false });
  const listed = await calendar(publisher);
  expect([listed.shown.includes('Loin'), listed.isCut]).toEqual([false, true]);
  const month = await calendar(publisher, `?month=${last.toISOString().slice(0, 7)}`);
  expect([month.shown.includes('Loin'), month.isCut]).toEqual([true, false]);
  for (const odd of ['2026-13', 'x', '', '2026-12&month=2027-01'])
    expect((await publisher('get', `/content-manager/schedule?month=${odd}`)).status).toBe(400);
  await app.strapi.db
    .connection('events')
    .whereIn(
      'id',
      made.map(({ id }: { id: number }) => id),
    )
    .delete();
});

test('what is to mend names what is missing, and consents only to who may see them', async () => {
  const image = await addFile(app, 'photo.jpg');
  await documentsOf(app, UID.document).create({ data: { title: 'Sans mention', accessibility: null } });
  await documentsOf(app, UID.article).create({ data: { title: 'Sans description', cover: { image } } });
  await documentsOf(app, UID.article).create({
    data: { title: 'Bien décrit', cover: { image, alternativeText: 'Une place vide' } },
  });
  const figure = (words: object) => ({ image, ...words });
  await documentsOf(app, UID.page).create({
    data: {
      title: 'Sans description au fond',
      body: [
        { __component: 'content.figure', figure: figure({ alternativeText: 'Une place' }) },
        { __component: 'content.gallery', figures: [figure({ decorative: true }), figure({})] },
      ],
    },
  });
  await documentsOf(app, UID.page).create({
    data: {
      title: 'Tout décrit',
      body: [{ __component: 'content.figure', figure: figure({ decorative: true }) }],
    },
  });
  const person = (name: string, until: string) =>
    documentsOf(app, UID.speaker).create({
      data: { name, portrait: { image, alternativeText: name }, portraitConsent: { until } },
    });
  await person('Ancien accord', '2020-01-01');
  await person('Accord court', inDays(10).slice(0, 10));
  await person('Accord long', inDays(400).slice(0, 10));
  const page = await documentsOf(app, UID.page).create({ data: { title: 'Vieille page' } });
  await app.strapi.db
    .connection('pages')
    .where({ document_id: page.documentId })
    .update({ updated_at: new Date('2020-01-01') });

  const seen = (list: DeskRow[]) => list.map(({ title, reason }) => `${title}: ${reason}`).sort();
  const forAll = [
    'Sans description au fond: no-alternative',
    'Sans description: no-alternative',
    'Sans mention: no-accessibility',
    'Vieille page: untouched',
  ];
  await documentsOf(app, UID.speaker).create({
    data: { name: 'Sans accord', portrait: { image, alternativeText: 'Une personne' } },
  });
  const agreed = { grantedOn: '2026-01-01' };
  await documentsOf(app, UID.speaker).create({
    data: { name: 'D’accord', portrait: { image, alternativeText: 'Une autre' }, portraitConsent: agreed },
  });
  expect(seen(await rows(writer, 'mending'))).toEqual(forAll);
  expect(seen(await rows(publisher, 'mending'))).toEqual([
    'Accord court: consent-ends',
    'Ancien accord: consent-ended',
    ...forAll,
  ]);
  // Where the site asks for a recorded consent, what was never recorded is missing too.
  const site = { name: 'Le site', portraitConsentRequired: true };
  await documentsOf(app, UID.site).create({ data: site });
  expect(seen(await rows(publisher, 'mending'))).toEqual([
    'Accord court: consent-missing',
    'Accord long: consent-missing',
    'Ancien accord: consent-ended',
    'Sans accord: consent-missing',
    ...forAll,
  ]);
});

test('what is left of a picture that was taken out of the library is to mend', async () => {
  const image = await addFile(app, 'partie.jpg');
  await documentsOf(app, UID.page).create({
    data: {
      title: 'Image disparue',
      body: [{ __component: 'content.figure', figure: { image, alternativeText: 'Une place' } }],
    },
  });
  const lost = async () =>
    (await rows(publisher, 'mending'))
      .filter(({ reason }) => reason === 'lost-picture')
      .map(({ title }) => title);
  expect(await lost()).toEqual([]);
  await app.strapi.db.query('plugin::upload.file').delete({ where: { id: image } });
  expect(await lost()).toEqual(['Image disparue']);
});
