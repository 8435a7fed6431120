import { type Application, startApplication } from '../support/application';
import { complete } from '../support/complete';
import { buildArticle, buildEvent, buildRecord, buildToken } from '../support/factories';

let app: Application;

beforeAll(async () => {
  app = await startApplication();
});
afterAll(() => app.stop());

const paragraph = (text: string) => ({
  __component: 'content.text',
  body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
});

async function buildFullArticle() {
  const parent = await buildRecord(app, 'section', { name: 'Actualités' });
  const section = await buildRecord(app, 'section', { name: 'Libertés', parent: parent.documentId });
  const organization = await buildRecord(app, 'organization', { name: 'Les Voix du canal' });
  const speaker = await buildRecord(app, 'speaker', {
    name: 'Aïcha Bellec',
    affiliations: [{ organization: organization.documentId, position: 'présidente' }],
  });
  const tag = await buildRecord(app, 'tag', { name: 'Numérique' });
  const event = await buildEvent(app, { venue: { name: 'La Maison du canal', address: { city: 'Pantin' } } });
  const article = await buildArticle(app, {
    title: 'Une rencontre au bord de l’eau',
    section: section.documentId,
    tags: [tag.documentId],
    speakers: [speaker.documentId],
    organizations: [organization.documentId],
    event: event.documentId,
    body: [
      paragraph('mot '.repeat(450)),
      { __component: 'content.quote', text: 'Bonjour', speaker: speaker.documentId },
    ],
  });
  return { article, section, parent, speaker, organization, event };
}

describe('one entry by its slug', () => {
  test('answers the whole page in one call', async () => {
    const { article, event } = await buildFullArticle();
    const { status, body } = await app.request.get(`/api/articles/slug/${article.slug}`);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      title: 'Une rencontre au bord de l’eau',
      url: 'http://localhost:1337/actualites/une-rencontre-au-bord-de-l-eau',
      readingMinutes: 2,
      breadcrumb: [
        { name: 'Actualités', slug: 'actualites', url: 'http://localhost:1337/rubriques/actualites' },
        { name: 'Libertés', slug: 'libertes', url: 'http://localhost:1337/rubriques/libertes' },
      ],
      body: [
        { __component: 'content.text', body: [{ type: 'paragraph' }] },
        { __component: 'content.quote', speaker: { name: 'Aïcha Bellec' } },
      ],
      speakers: [
        {
          name: 'Aïcha Bellec',
          url: 'http://localhost:1337/intervenants/aicha-bellec',
          affiliations: [{ position: 'présidente', organization: { name: 'Les Voix du canal' } }],
        },
      ],
      event: { venue: { name: 'La Maison du canal' }, url: `http://localhost:1337/agenda/${event.slug}` },
    });
    expect(body.data.publishedOn).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  test('answers the same in one GraphQL query', async () => {
    const section = await buildRecord(app, 'section', { name: 'Quartier' });
    const article = await buildArticle(app, {
      title: 'Par GraphQL',
      section: section.documentId,
      body: [paragraph('Bonjour à tout le monde.')],
    });
    const { status, body } = await app.request.post('/graphql').send({
      query: `query ($slug: String!) { articleBySlug(slug: $slug) {
        title url readingMinutes breadcrumb { name } body { __typename ... on ComponentContentText { body } } } }`,
      variables: { slug: article.slug },
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        articleBySlug: {
          title: 'Par GraphQL',
          url: 'http://localhost:1337/actualites/par-graphql',
          readingMinutes: 1,
          breadcrumb: [{ name: 'Quartier' }],
          body: [
            { __typename: 'ComponentContentText', body: [expect.objectContaining({ type: 'paragraph' })] },
          ],
        },
      },
    });
  });

  test('is 404 where there is none', async () => {
    const { status, body } = await app.request.get('/api/articles/slug/nulle-part');
    expect(status).toBe(404);
    expect(body.error).toMatchObject({
      name: 'NotFoundError',
      message: 'There is no article with the slug "nulle-part"',
    });
  });

  test('leads from an old slug to the new one, keeping the query', async () => {
    const article = await buildArticle(app, { slug: 'ancienne-adresse' });
    await app.strapi.documents('api::article.article').update({
      documentId: article.documentId,
      status: 'published',
      data: { slug: 'nouvelle-adresse' } as never,
    });
    const answer = await app.request.get('/api/articles/slug/ancienne-adresse?fields=title');
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe('/api/articles/slug/nouvelle-adresse?fields=title&locale=fr');
    const followed = await app.request.get(answer.headers.location as string);
    expect(followed.body.data.title).toBe(article.title);

    const { body } = await app.request
      .post('/graphql')
      .send({ query: '{ articleBySlug(slug: "ancienne-adresse") { slug } }' });
    expect(body.data.articleBySlug).toEqual({ slug: 'nouvelle-adresse' });
  });

  test('is 410 where a redirect says that it is gone', async () => {
    await app.strapi
      .documents('api::redirect.redirect')
      .create({ data: { from: '/actualites/retire', code: 410 } });
    const { status, body } = await app.request.get('/api/articles/slug/retire');
    expect(status).toBe(410);
    expect(body).toMatchObject({ data: null, error: { status: 410 } });
  });
});

describe('a list', () => {
  test('answers cards, newest first, without bodies', async () => {
    const { article } = await buildFullArticle();
    const old = await buildArticle(app, { publishedOn: '2001-01-01T00:00:00.000Z' });
    const { body } = await app.request.get('/api/articles?pagination[pageSize]=100');
    const slugs = body.data.map((entry: { slug: string }) => entry.slug);
    expect(slugs.indexOf(article.slug)).toBeLessThan(slugs.indexOf(old.slug));
    const card = body.data.find((entry: { slug: string }) => entry.slug === article.slug);
    expect(card).toMatchObject({
      section: { name: 'Libertés' },
      tags: [{ name: 'Numérique' }],
      speakers: [{ name: 'Aïcha Bellec' }],
      organizations: [{ name: 'Les Voix du canal' }],
      url: expect.stringContaining('/actualites/'),
      breadcrumb: [{ name: 'Actualités' }, { name: 'Libertés' }],
    });
    expect(card).not.toHaveProperty('body');
  });

  test('answers just the fields that are asked for, computed ones among them', async () => {
    const article = await buildArticle(app);
    const { body } = await app.request.get(
      `/api/articles?fields=title,url&filters[documentId]=${article.documentId}`,
    );
    expect(body.data).toEqual([
      {
        id: expect.any(Number),
        documentId: article.documentId,
        title: article.title,
        slug: article.slug,
        locale: 'fr',
        url: `http://localhost:1337/actualites/${article.slug}`,
      },
    ]);
  });

  test('populates what is asked for, as Strapi does', async () => {
    const { article } = await buildFullArticle();
    const { body } = await app.request.get(
      `/api/articles?populate=section&filters[documentId]=${article.documentId}`,
    );
    expect(body.data[0].section.name).toBe('Libertés');
    expect(body.data[0]).not.toHaveProperty('speakers');
  });
});

describe('another language', () => {
  test('answers the fallback, and says so, instead of nothing', async () => {
    const article = await buildArticle(app);
    const path = `/api/articles/slug/${article.slug}`;
    expect((await app.request.get(`${path}?locale=en`)).status).toBe(404);
    const { status, body } = await app.request.get(`${path}?locale=en&fallback=fr`);
    expect(status).toBe(200);
    expect(body.meta.locale).toBe('fr');
    expect((await app.request.get(`${path}?locale=en&fallback=default`)).body.meta.locale).toBe('fr');
    const one = await app.request.get(`/api/articles/${article.documentId}?locale=ar&fallback=fr`);
    expect(one.body.data.locale).toBe('fr');
    const list = await app.request.get('/api/articles?locale=ar&fallback=fr');
    expect(list.body.meta.locale).toBe('fr');
    expect(list.body.data.length).toBeGreaterThan(0);
  });

  test('answers its own entry when there is one, at its own address', async () => {
    const article = await buildArticle(app, { title: 'Bonjour' });
    await app.strapi.documents('api::article.article').update({
      documentId: article.documentId,
      locale: 'en',
      status: 'published',
      data: (await complete(app, 'api::article.article', { title: 'Good morning' })) as never,
    });
    const { body } = await app.request.get('/api/articles/slug/good-morning?locale=en&fallback=fr');
    expect(body.data).toMatchObject({
      title: 'Good morning',
      url: 'http://localhost:1337/en/news/good-morning',
    });
    expect(body.meta.locale).toBe('en');
  });

  test('is named by the entry once it is published, with its address', async () => {
    const article = await buildArticle(app, { title: 'En deux langues' });
    const english = { documentId: article.documentId, locale: 'en' };
    await app.strapi.documents('api::article.article').update({
      ...english,
      data: (await complete(app, 'api::article.article', { title: 'In two' })) as never,
    });
    const languages = async () =>
      (await app.request.get(`/api/articles/slug/${article.slug}`)).body.data.localizations;
    expect(await languages()).toEqual([]);
    await app.strapi.documents('api::article.article').publish(english);
    expect(await languages()).toEqual([
      expect.objectContaining({ slug: 'in-two', locale: 'en', url: 'http://localhost:1337/en/news/in-two' }),
    ]);
  });
});

describe('writing', () => {
  test('takes an API token', async () => {
    const refused = await app.request.post('/api/tags').send({ data: { name: 'Sans jeton' } });
    expect(refused.status).toBe(403);
    const token = await buildToken(app, 'full-access');
    const made = await app.request
      .post('/api/tags')
      .set('Authorization', token)
      .send({ data: { name: 'Avec jeton' } });
    expect(made.status).toBe(201);
    expect(made.body.data.slug).toBe('avec-jeton');
  });

  test('keeps a draft when asked to, which its writer can read back', async () => {
    const token = await buildToken(app, 'full-access');
    const made = await app.request
      .post('/api/articles?status=draft')
      .set('Authorization', token)
      .send({ data: { title: 'Pas encore' } });
    expect(made.status).toBe(201);
    const path = `/api/articles/${made.body.data.documentId}`;
    expect((await app.request.get(path)).status).toBe(404);
    const read = await app.request.get(`${path}?status=draft`).set('Authorization', token);
    expect(read.body.data.title).toBe('Pas encore');
  });
});

test('answers the site in one call', async () => {
  const organization = await buildRecord(app, 'organization', { name: 'Éditrice' });
  await app.strapi
    .documents('api::site.site')
    .create({ data: { name: 'Notre site', publisher: organization.documentId } });
  const { body } = await app.request.get('/api/site');
  expect(body.data).toMatchObject({ name: 'Notre site', publisher: { name: 'Éditrice' } });
});
