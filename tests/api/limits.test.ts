import { GRAPHQL_LIMITS } from '../../src/domain/content/graphql-limits';
import { QUERY_LIMITS } from '../../src/domain/content/query-limits';
import { type Application, startApplication } from '../support/application';
import { addGuardedContent } from '../support/guarded-content';

let app: Application;

const FIGURE = 'alternativeText decorative caption credit image { url width height mime formats }';
const COSTLY = `name slug role bio portrait { ${FIGURE} } affiliations { position organization { name logo { ${FIGURE} } } }`;

beforeAll(async () => {
  app = await startApplication();
  await addGuardedContent(app.strapi);
});
afterAll(() => app.stop());

const times = (count: number, text: (index: number) => string, joint = ' ') =>
  Array.from({ length: count }, (_, index) => text(index)).join(joint);
const nested = (names: string[], last: string) =>
  `${names.join(' { ')} { ${last} ${'}'.repeat(names.length)}`;

describe('a REST request over a limit is refused by its name', () => {
  const L = QUERY_LIMITS;
  test.each([
    ['pageSize', `pagination[pageSize]=${L.pageSize + 1}`, /pagination\[pageSize\] is above 100/],
    ['pageSize', `pagination[limit]=${L.pageSize + 1}`, /pagination\[limit\] is above 100/],
    ['offset', `pagination[start]=${L.offset + 1}`, /passes over more than 1000000 entries/],
    ['offset', 'pagination[page]=100000&pagination[pageSize]=100', /passes over more than 1000000 entries/],
    ['fields', times(L.fields + 1, () => 'fields[]=title', '&'), /fields/],
    ['fields', `fields=${times(L.fields + 1, () => 'title', ',')}`, /more than 100 names/],
    [
      'populateDepth',
      'populate=cover.a.b.c.d.e.f',
      new RegExp(`populate goes deeper than ${L.populateDepth} levels`),
    ],
    [
      'populatedAttributes',
      `populate=${times(61, () => 'cover', ',')}`,
      /populate names more than 60 attributes/,
    ],
    [
      'populatedAttributes',
      `populate=${times(30, () => 'cover', ',')}&populate=${times(31, () => 'cover', ',')}`,
      /populate names more than 60 attributes/,
    ],
    [
      'relationHops',
      'populate=documents.authors.tags',
      /populate follows more than 2 relations in a row, at "tags"/,
    ],
    ['relationHops', 'populate[authors][populate]=*', /populate=\* is allowed on the entry/],
    ['relationHops', 'filters[documents][authors][tags][name]=a', /filters follow more than 2 relations/],
    ['filterDepth', `filters${times(9, () => '[$and][0]', '')}[title]=a`, /filters go deeper than 8 levels/],
    ['filterDepth', `filters[title]${times(12, () => '[$not]', '')}=a`, /filters go deeper than 8 levels/],
    [
      'filterConditions',
      times(41, (index) => `filters[$or][${index}][title]=a`, '&'),
      /filters hold more than 40 conditions/,
    ],
    [
      'filterConditions',
      times(41, () => 'filters[title][$in][]=a', '&'),
      /filters hold more than 40 conditions/,
    ],
    [
      'filterConditions',
      `${times(30, () => 'filters[title][$in][]=a', '&')}&${times(30, () => 'populate[documents][filters][title][$in][]=a', '&')}`,
      /filters hold more than 40 conditions/,
    ],
    ['sortKeys', 'sort=title,slug,kind,byline,licence,standfirst', /sort has more than 5 keys/],
    ['sortKeys', 'sort=section.parent.name', /sort follows more than 1 relation/],
    ['queryStringBytes', `filters[title]=${'a'.repeat(L.queryStringBytes)}`, /longer than 8192 bytes/],
  ])('%s: %s', async (_limit, query, says) => {
    for (const path of ['/api/articles', '/api/articles/any', '/api/articles/slug/article']) {
      const { status, body } = await app.request.get(`${path}?${query}`);
      expect({ path, status, body }).toEqual({
        path,
        status: 400,
        body: {
          data: null,
          error: { status: 400, name: 'ValidationError', message: expect.stringMatching(says), details: {} },
        },
      });
    }
  });
});

describe('the biggest requests that a site needs pass', () => {
  test.each([
    'pagination[pageSize]=100',
    'populate=*',
    'populate[body][populate]=*',
    'populate[body][on][content.quote][populate][speaker][populate][portrait][populate]=image',
    'populate[authors][populate][affiliations][populate][organization][populate][logo][populate]=image',
    'populate=documents.authors,documents.organizations,cover.image,seo.shareImage.image',
    'filters[documents][authors][name][$containsi]=a&filters[$or][0][title]=a&filters[$or][1][section][slug]=b',
    'filters[$and][0][$or][0][$not][title][$in][0]=a&filters[$and][0][$or][1][$and][0][tags][slug]=b',
    'sort=section.name,publishedOn:desc,title,slug,documentId',
  ])('GET /api/articles?%s', async (query) => {
    expect((await app.request.get(`/api/articles?${query}`)).status).toBe(200);
  });

  test('the page of an article in one GraphQL query, every block and relation', async () => {
    const { status, body } = await graphql(PAGE, { slug: 'article' });
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    const article = body.data.articleBySlug;
    expect(article).toMatchObject({ title: 'Article', breadcrumb: [{ name: 'Rubrique' }] });
    expect(article.body).toHaveLength(10);
    expect(article.body[3]).toMatchObject({ speaker: { name: 'Personne publique' } });
  });
});

describe('a GraphQL query over a limit is refused by its name', () => {
  const L = GRAPHQL_LIMITS;
  const wide = times(10, (index) => `x${index}: relatedArticles { ...Wide }`);
  test.each([
    [
      'rootFields',
      `{ ${times(L.rootFields + 1, (index) => `a${index}: tags { name }`)} }`,
      /more than 10 fields at its root/,
    ],
    [
      'rootFields',
      `{ ${times(6, (index) => `...F${index}`)} } ${times(6, (index) => `fragment F${index} on Query { b${index}: tags { name } c${index}: tags { name } }`)}`,
      /more than 10 fields at its root/,
    ],
    [
      'relationHops',
      '{ sections { parent { parent { parent { name } } } } }',
      /more than 2 relations in a row/,
    ],
    [
      'relationHops',
      'query { articles { ...A } } fragment A on Article { documents { ...D } } fragment D on DownloadableDocument { authors { tags { name } } }',
      /more than 2 relations in a row/,
    ],
    [
      'depth',
      `{ ${nested(['sections', ...Array(13).fill('parent')], 'name')} }`,
      /maximum operation depth of 12/,
    ],
    [
      'aliases',
      `{ tags { ${times(L.aliases + 1, (index) => `a${index}: name`)} } }`,
      /Aliases limit of 15 exceeded/,
    ],
    [
      'directives',
      `{ tags { ${times(L.directives + 1, () => 'name @include(if: true)')} } }`,
      /Directives limit of 20 exceeded/,
    ],
    ['tokens', `{ tags { ${times(L.tokens + 1, () => 'name')} } }`, /more that 2500 tokens/],
    [
      'cost',
      `{ articles { ${wide} } } fragment Wide on Article { ${times(3, (index) => `y${index}: authors { ${COSTLY} }`)} }`,
      /Query Cost limit of 7500 exceeded/,
    ],
    [
      'introspection',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
      /Maximum introspection depth exceeded/,
    ],
  ])('%s: %s', async (_limit, query, says) => {
    const { status, body } = await graphql(query);
    expect(status).toBe(400);
    expect(body.errors.map(({ message }: { message: string }) => message).join('\n')).toMatch(says);
  });

  test('batch', async () => {
    const { status, text } = await app.request
      .post('/graphql')
      .send([{ query: '{ tags { name } }' }, { query: '{ tags { name } }' }]);
    expect(status).toBe(400);
    expect(text).toMatch(/batching disabled/);
  });

  test.each([
    ['{ articles(pagination: { pageSize: 101 }) { title } }', /pagination\[pageSize\] is above 100/],
    [
      '{ articles_connection(pagination: { limit: 101 }) { nodes { title } } }',
      /pagination\[limit\] is above 100/,
    ],
    ['{ articles { documents(pagination: { limit: 1000 }) { title } } }', /pagination\[limit\] is above 100/],
    [
      '{ articles(filters: { documents: { authors: { tags: { name: { eq: "a" } } } } }) { title } }',
      /more than 2 relations/,
    ],
    [
      '{ articles(sort: ["title", "slug", "kind", "byline", "licence", "standfirst"]) { title } }',
      /more than 5 keys/,
    ],
    [
      `{ articles(filters: { title: { in: [${times(41, () => '"a"')}] } }) { title } }`,
      /more than 40 conditions/,
    ],
  ])('arguments: %s', async (query, says) => {
    const { status, body } = await graphql(query);
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({
      message: expect.stringMatching(says),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

function graphql(query: string, variables: object = {}) {
  return app.request.post('/graphql').send({ query, variables });
}

/** What a front end asks for to show an article. */
const PAGE = `query Page($slug: String!) { articleBySlug(slug: $slug, locale: "fr", fallback: "fr") {
  documentId locale title slug url standfirst kind byline publishedOn readingMinutes licence embeddable
  breadcrumb { name slug url } cover { ${FIGURE} } section { name slug url } tags { name slug url }
  authors { name slug url role portrait { ${FIGURE} } }
  speakers { name slug url role bio affiliations { position organization { name slug url } } }
  organizations { name slug url acronym logo { ${FIGURE} } }
  documents { title slug url kind byteSize mimeType pageCount file { url size mime } }
  event { title slug url startsAt endsAt timezone venue { name address { street postalCode city country } } }
  campaign { title slug url deadline stage }
  relatedArticles { title slug url publishedOn cover { ${FIGURE} } }
  localizations { locale slug title }
  seo { metaTitle metaDescription noIndex shareImage { ${FIGURE} } }
  body {
    __typename
    ... on ComponentContentText { body }
    ... on ComponentContentFigure { layout figure { ${FIGURE} } }
    ... on ComponentContentGallery { title figures { ${FIGURE} } }
    ... on ComponentContentQuote { text attribution speaker { name slug role portrait { ${FIGURE} } } }
    ... on ComponentContentKeyFigure { value label source sourceUrl sampleSize method }
    ... on ComponentContentVideo { url title transcript }
    ... on ComponentContentFrame { url title height }
    ... on ComponentContentDocuments { title introduction }
    ... on ComponentContentCallToAction { text label url }
    ... on ComponentContentCallout { kind title body }
  }
} }`;
