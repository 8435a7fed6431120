import ICAL from 'ical.js';
import { type Application, startApplication } from '../support/application';
import { documentsOf } from '../support/entries';
import { buildEvent, buildRecord } from '../support/factories';

const EVENT = 'api::event.event';
const DAY = 24 * 60 * 60_000;
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY).toISOString();

let app: Application;
beforeAll(async () => {
  app = await startApplication();
});
afterAll(() => app.stop());

/** The events of a calendar, each as its properties by name. */
async function eventsOf(path: string): Promise<Record<string, string>[]> {
  const { text } = await app.request.get(path).buffer(true).expect(200);
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) =>
      Object.fromEntries(
        event.getAllProperties().map((property) => [property.name, String(property.getFirstValue())]),
      ),
    );
}

/** Makes it an hour since an event was saved and published: calendars tell seconds apart, no less. */
async function makeOlder(documentId: string): Promise<void> {
  const { connection } = app.strapi.db;
  await connection('events')
    .where({ document_id: documentId })
    .update({
      published_at: connection.raw("published_at - interval '1 hour'"),
      updated_at: connection.raw("updated_at - interval '1 hour'"),
    });
}

const summariesOf = async (path: string) => (await eventsOf(path)).map(({ summary }) => summary);

test('the agenda has what took place in the past two months and all that comes, in order', async () => {
  const tag = await buildRecord(app, 'tag', { name: 'Dates' });
  const at = (title: string, startsAt: string, more = {}) =>
    buildEvent(app, { title, startsAt, tags: [tag.documentId], ...more });
  await at('Dans un an', daysFromNow(365));
  await at('Demain', daysFromNow(1));
  await at('Il y a un mois', daysFromNow(-30));
  await at('Il y a trois mois', daysFromNow(-95));
  await at('En cours depuis longtemps', daysFromNow(-200), { endsAt: daysFromNow(3) });
  expect(await summariesOf(`/feeds/events.ics?tag=${tag.slug}`)).toEqual([
    'En cours depuis longtemps',
    'Il y a un mois',
    'Demain',
    'Dans un an',
  ]);
});

test('the agenda is narrowed as feeds are', async () => {
  const section = await buildRecord(app, 'section', { name: 'Racine' });
  const branch = await buildRecord(app, 'section', { name: 'Branche', parent: section.documentId });
  const organization = await buildRecord(app, 'organization', { name: 'Asso', kind: 'association' });
  const campaign = await documentsOf(app, 'api::campaign.campaign').create({
    data: { title: 'Campagne', deadline: '2030-01-01' },
    status: 'published',
  });
  await buildEvent(app, {
    title: 'Ici',
    startsAt: daysFromNow(5),
    section: branch.documentId,
    organizers: [organization.documentId],
    campaign: campaign.documentId,
  });
  await buildEvent(app, { title: 'Ailleurs', startsAt: daysFromNow(6) });
  for (const query of [
    `section=${section.slug}`,
    `organization=${organization.slug}`,
    `campaign=${campaign.slug}`,
  ])
    expect(await summariesOf(`/feeds/events.ics?${query}`)).toEqual(['Ici']);
});

test('a draft stays in, a cancelled event stays there, and a change counts up', async () => {
  const tag = await buildRecord(app, 'tag', { name: 'Changements' });
  const path = `/feeds/events.ics?tag=${tag.slug}`;
  await buildEvent(app, { startsAt: daysFromNow(1), tags: [tag.documentId] }, { status: 'draft' });
  expect(await eventsOf(path)).toEqual([]);
  const { documentId } = await buildEvent(app, {
    title: 'Réunion',
    startsAt: daysFromNow(9),
    tags: [tag.documentId],
  });
  await makeOlder(documentId);
  const [before] = await eventsOf(path);
  await documentsOf(app, EVENT).update({
    documentId,
    locale: 'fr',
    data: { stage: 'cancelled', slug: 'autre-adresse' },
    status: 'published',
  });
  const [after] = await eventsOf(path);
  expect(after).toMatchObject({ uid: before?.uid, status: 'CANCELLED', summary: 'Annulé\u00a0: Réunion' });
  expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence));
  expect(after?.dtstamp).not.toBe(before?.dtstamp);
});

test('a new hour saved in one language counts up in the others', async () => {
  const tag = await buildRecord(app, 'tag', { name: 'Heures' });
  const { documentId } = await buildEvent(app, {
    title: 'Réunion',
    startsAt: daysFromNow(9),
    tags: [tag.documentId],
  });
  const documents = documentsOf(app, EVENT);
  await documents.update({
    documentId,
    locale: 'en',
    data: { title: 'Meeting', tags: [tag.documentId] },
    status: 'published',
  });
  const path = (locale: string) => `/feeds/events.ics?tag=${tag.slug}&locale=${locale}`;
  const english = async () => (await eventsOf(path('en')))[0];
  await makeOlder(documentId);
  const before = await english();
  await documents.update({
    documentId,
    locale: 'fr',
    data: { startsAt: daysFromNow(10) },
    status: 'published',
  });
  const after = await english();
  expect(after?.dtstart).not.toBe(before?.dtstart);
  expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence));
  expect((await eventsOf(path('fr')))[0]?.uid).toBe(after?.uid);
});

describe('the file of one event', () => {
  test('is at its own address, with a name, whatever language it is in', async () => {
    const { documentId, slug } = await buildEvent(app, { title: 'Fête d’été' });
    await documentsOf(app, EVENT).update({
      documentId,
      locale: 'en',
      data: { title: 'Summer party' },
      status: 'published',
    });
    const response = await app.request.get(`/events/${slug}.ics`).buffer(true);
    expect([
      response.status,
      response.headers['content-type'],
      response.headers['content-disposition'],
    ]).toEqual([200, 'text/calendar; charset=utf-8', `attachment; filename="${slug}.ics"`]);
    expect(await summariesOf('/events/summer-party.ics?locale=en')).toEqual(['Summer party']);
    expect(await summariesOf('/events/summer-party.ics')).toEqual(['Summer party']);
    const held = await app.request
      .get(`/events/${slug}.ics`)
      .set('If-None-Match', String(response.headers.etag));
    expect(held.status).toBe(304);
  });

  test('moves with its slug', async () => {
    const { documentId, slug } = await buildEvent(app, { title: 'Ancien nom' });
    await documentsOf(app, EVENT).update({
      documentId,
      locale: 'fr',
      data: { slug: 'nouveau-nom' },
      status: 'published',
    });
    const response = await app.request.get(`/events/${slug}.ics`).redirects(0);
    expect([response.status, response.headers.location]).toEqual([
      301,
      'http://localhost:1337/events/nouveau-nom.ics?locale=fr',
    ]);
  });

  test.each([
    ['/events/nulle-part.ics', 404, /no event with the slug "nulle-part" in fr, en, ar/],
    ['/events/nulle-part.ics?locale=de', 400, /one of fr, en, ar/],
    ['/events/nulle-part.ics?x=1', 400, /no parameter "x"/],
    ['/events/%00.ics', 400, /cannot be used/],
    ['/feeds/events.ics?page=2', 400, /no parameter "page"/],
    ['/feeds/events.ics?tag=nulle-part', 404, /no tag "nulle-part"/],
  ])('%s answers %i', async (path, status, says) => {
    const response = await app.request.get(path);
    expect([response.status, response.body.error?.message]).toEqual([status, expect.stringMatching(says)]);
  });

  test('of a draft is none', async () => {
    const { slug } = await buildEvent(app, { title: 'Pas encore', slug: 'pas-encore' }, { status: 'draft' });
    expect((await app.request.get(`/events/${slug}.ics`)).status).toBe(404);
  });
});

test('the agenda is not sent twice, and HEAD is GET without its body', async () => {
  const get = await app.request.get('/feeds/events.ics').buffer(true);
  expect(get.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'public, max-age=300',
  });
  const again = await app.request.get('/feeds/events.ics').set('If-None-Match', String(get.headers.etag));
  expect(again.status).toBe(304);
  const head = await app.request.head('/feeds/events.ics').set('Accept-Encoding', 'gzip');
  expect([head.status, head.headers.etag]).toEqual([200, get.headers.etag]);
});
