import { createPublishedContent } from '../../src/adapters/published-content';
import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { buildArticle, buildRecord, hideSpeaker } from '../support/factories';

let app: Application;
let content: ReturnType<typeof createPublishedContent>;

beforeAll(async () => {
  app = await startApplication();
  content = createPublishedContent(app.strapi);
});
afterAll(() => app.stop());

test('answers an entry as one call of the REST API does', async () => {
  const section = await buildRecord(app, 'section', { name: 'Actualités' });
  const speaker = await buildRecord(app, 'speaker', { name: 'Aïcha Bellec' });
  const { slug } = await buildArticle(app, {
    section: section.documentId,
    speakers: [speaker.documentId],
    body: [{ __component: 'content.quote', text: 'Bonjour', speaker: speaker.documentId }],
  });
  const { body } = await app.request.get(`/api/articles/slug/${slug}`);
  const entry = await content.entry(UID.article, { slug }, 'fr');
  expect(JSON.parse(JSON.stringify(entry))).toEqual(body.data);
});

test('answers a list in the type’s order, as cards with addresses', async () => {
  const tag = await buildRecord(app, 'tag', { name: 'Ordre' });
  const older = await buildArticle(app, { tags: [tag.documentId], publishedOn: '2020-01-01T00:00:00.000Z' });
  const newer = await buildArticle(app, { tags: [tag.documentId], publishedOn: '2021-01-01T00:00:00.000Z' });
  const filters = { tags: { slug: tag.slug } };
  const cards = await content.list(UID.article, 'fr', { filters });
  expect(cards.map(({ documentId }) => documentId)).toEqual([newer.documentId, older.documentId]);
  expect(cards[0]).toMatchObject({
    url: `http://localhost:1337/actualites/${newer.slug}`,
    tags: [{ name: 'Ordre' }],
  });
  expect(await content.count(UID.article, 'fr', filters)).toBe(2);
});

test('knows no drafts, no hidden persons and nothing private', async () => {
  const hidden = await buildRecord(app, 'speaker', { name: 'Une personne cachée' });
  const draft = await buildArticle(app, { title: 'Brouillon' }, { status: 'draft' });
  const article = await buildArticle(app, {
    speakers: [hidden.documentId],
    body: [{ __component: 'content.quote', text: 'Bonjour', speaker: hidden.documentId }],
    publishAt: '2030-01-01T00:00:00.000Z',
  });
  await hideSpeaker(app, hidden.documentId);
  expect(await content.entry(UID.article, { slug: draft.slug }, 'fr')).toBeNull();
  expect(await content.entry(UID.speaker, { documentId: hidden.documentId }, 'fr')).toBeNull();
  const shown = await content.entry(UID.article, { documentId: article.documentId }, 'fr');
  expect(shown).toMatchObject({ speakers: [], body: [{ text: 'Bonjour', speaker: null }] });
  expect(shown).not.toHaveProperty('publishAt');
  expect(await content.count(UID.speaker, 'fr', { documentId: hidden.documentId })).toBe(0);
});

test('answers the site in the default language where it is not described in another', async () => {
  expect(await content.site('en')).toBeNull();
  await app.strapi
    .documents(UID.site)
    .create({ data: { name: 'Les Voix', accentColour: '#123456' } as never });
  expect(await content.site('en')).toMatchObject({ name: 'Les Voix', accentColour: '#123456', locale: 'fr' });
});

test('refuses a colour of the site that is no colour', async () => {
  const writing = app.strapi
    .documents(UID.site)
    .create({ data: { name: 'Les Voix', accentColour: 'vert' } as never });
  await expect(writing).rejects.toThrow(/#rrggbb|#1f4e79/);
});
