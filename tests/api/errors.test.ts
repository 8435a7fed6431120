import { type Application, startApplication } from '../support/application';
import { addGuardedContent, type GuardedContent } from '../support/guarded-content';

let app: Application;
let guarded: GuardedContent;

beforeAll(async () => {
  app = await startApplication();
  guarded = await addGuardedContent(app.strapi);
});
afterAll(() => app.stop());

/** Strapi's envelope, every part of it. */
const envelope = (status: number, message: RegExp = /./) => ({
  data: null,
  error: {
    status,
    name: expect.stringMatching(/^[A-Z]\w*Error$/),
    message: expect.stringMatching(message),
    details: expect.any(Object),
  },
});

describe('a refusal is Strapi’s envelope', () => {
  test.each([
    ['/api/nothing', 404],
    ['/nothing', 404],
    ['/api', 404],
    ['/api/articles/unknown', 404],
    ['/api/articles/1', 404],
    ['/api/articles/slug/unknown', 404],
    ['/api/articles/slug/a%2Fb', 404],
    [`/api/articles/${'x'.repeat(5000)}`, 404],
    ['/api/articles/%00', 400],
    ['/api/articles/slug/%00', 400],
    ['/api/%zz', 400],
    ['/%zz', 400],
    ['/uploads/%00', 400],
    ['/uploads/nothing.png', 404],
    ['/uploads/%2e%2e/%2e%2e/package.json', 403],
  ])('GET %s answers %i', async (path, status) => {
    const response = await app.request.get(path);
    expect(response.status).toBe(status);
    expect(response.body).toEqual(envelope(status));
  });

  test.each([
    ['JSON that cannot be parsed', 'application/json', '{bad', 400],
    ['XML', 'application/xml', '<article/>', 400],
    ['plain text', 'text/plain', 'title=x', 400],
    ['a list', 'application/json', '[]', 400],
    ['no data', 'application/json', '{}', 400],
    ['data that is no object', 'application/json', '{"data":1}', 400],
    ['a body that ends in the middle', 'multipart/form-data; boundary=x', 'nothing', 400],
    ['a multipart body without its boundary', 'multipart/form-data', 'nothing', 400],
    ['the character NUL', 'application/json', '{"data":{"title":"a\\u0000b"}}', 400],
    ['an attribute that every object has', 'application/json', '{"data":{"constructor":{}}}', 400],
    [
      'levels without end',
      'application/json',
      `{"data":{"title":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
      400,
    ],
    [
      'text nested without end',
      'application/json',
      `{"data":{"title":"x","body":[{"__component":"content.text","body":[${'{"type":"list","children":['.repeat(3000)}${']}'.repeat(3000)}]}]}}`,
      400,
    ],
    [
      'a body that is too large',
      'application/json',
      JSON.stringify({ data: { title: 'x'.repeat(3e6) } }),
      413,
    ],
  ])('POST with %s (%s)', async (_what, type, body, status) => {
    const response = await app.request
      .post('/api/articles')
      .set('Authorization', guarded.tokens.fullAccess)
      .set('Content-Type', type)
      .send(body);
    expect(response.status).toBe(status);
    expect(response.body).toEqual(envelope(status));
  });

  test.each(['/graphql', '/api/articles'])('POST %s with an unknown compression', async (path) => {
    const response = await app.request
      .post(path)
      .set('Content-Type', 'application/json')
      .set('Content-Encoding', 'zzz')
      .send('{"query":"{ tags { name } }"}');
    expect(response.status).toBe(415);
    expect(response.body).toEqual(envelope(415));
  });

  test.each([
    ['patch', '/api/articles/x', 405, /^PATCH is not offered here: HEAD, GET, PUT, DELETE$/],
    ['delete', '/api/articles', 405, /^DELETE is not offered here/],
    ['propfind', '/api/articles', 501, /^PROPFIND is not offered here$/],
  ] as const)('%s %s answers %i', async (method, path, status, says) => {
    const response = await (app.request as unknown as Record<string, (path: string) => Promise<Answer>>)[
      method
    ]?.(path);
    expect(response?.status).toBe(status);
    expect(response?.body).toEqual(envelope(status, says));
  });

  type Answer = { status: number; body: unknown };
});

describe('an entry of another shape is a 400 that says what is taken', () => {
  const block = (inner: object) => ({ title: 'x', body: [{ __component: 'content.text', ...inner }] });
  test.each<[string, object, RegExp]>([
    ['/api/articles', { title: null }, /^"title" needs a value\.$/],
    ['/api/articles', { title: '   ' }, /^An entry needs a title: set "title"\./],
    ['/api/articles', { title: 12 }, /^"title" takes text, not 12\.$/],
    ['/api/articles', { title: 'x', kind: 'gossip' }, /^"kind" takes one of news, /],
    ['/api/articles', { title: 'x', section: { name: 'y' } }, /"section" takes a documentId/],
    ['/api/articles', { title: 'x', speakers: { connect: [{ documentId: { a: 1 } }] } }, /"speakers" takes/],
    ['/api/articles', { title: 'x', cover: [{}] }, /"cover" takes an object/],
    [
      '/api/articles',
      { title: 'x', cover: { image: { url: 'a' } } },
      /"cover\.image" takes the id of a file/,
    ],
    ['/api/articles', { title: 'x', body: 'text' }, /"body" takes a list/],
    ['/api/articles', { title: 'x', body: [null] }, /"body\.0" takes a block whose "__component"/],
    ['/api/articles', { title: 'x', body: [{ __component: '__proto__' }] }, /"body\.0" takes a block/],
    ['/api/articles', block({ body: 'text' }), /"body\.0\.body" takes formatted text: \[\{ "type"/],
    ['/api/articles', block({ body: [{ type: 'paragraph', children: ['a'] }] }), /takes formatted text/],
    ['/api/campaigns', { title: 'x', demands: 'a' }, /"demands" takes a list/],
    ['/api/campaigns', { title: 'x', target: 'many' }, /^"target" takes a number, not many\.$/],
    ['/api/tags', { name: ' ' }, /^A record needs a name/],
    ['/api/articles?locale=zz', { title: 'x' }, /no language "zz" here: "locale" takes one of .*fr/],
  ])('POST %s %j', async (path, data, says) => {
    const response = await app.request
      .post(path)
      .set('Authorization', guarded.tokens.fullAccess)
      .send({ data });
    expect(response.body).toEqual(envelope(400, says));
    expect(response.status).toBe(400);
  });

  test.each([
    ['createArticle(data: { title: "  " })', /An entry needs a title/],
    ['createArticle(data: { title: "x", body: [{ __typename: "__proto__" }] })', /Component not found/],
    [
      'createArticle(data: { title: "x", body: [{ __typename: "ComponentContentText", body: "a" }] })',
      /takes formatted text/,
    ],
    ['createCampaign(data: { title: "x", story: "a" })', /"story" takes formatted text/],
  ])('GraphQL %s', async (mutation, says) => {
    const response = await app.request
      .post('/graphql')
      .set('Authorization', guarded.tokens.fullAccess)
      .send({ query: `mutation { ${mutation} { documentId } }` });
    expect(response.body.errors[0].message).toMatch(says);
    expect(response.body.errors[0].extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
  });
});

describe('a value that cannot be is a 400 that says so', () => {
  test.each([
    ['filters[title]=%00', /character NUL/],
    ['filters[kind]=gossip', /"kind" takes one of news, report/],
    ['filters[kind][$in][0]=news&filters[kind][$in][1]=gossip', /"kind" takes one of/],
    ['filters[readingMinutes]=abc', /"readingMinutes" takes a whole number, not "abc"/],
    ['filters[readingMinutes][$gt]=99999999999999999999', /takes a whole number/],
    ['filters[readingMinutes][$gt]=1.5', /takes a whole number/],
    ['filters[readingMinutes][$contains]=1', /"\$contains" is no operator for "readingMinutes"/],
    ['filters[id]=abc', /"id" takes a whole number/],
    ['filters[publishedOn]=yesterday', /"publishedOn" takes a date and time/],
    ['filters[publishedOn][$gt]=2026-99-99', /takes a date and time/],
    ['filters[publishedOn][$between]=2026-01-01', /takes a list of two values/],
    ['filters[embeddable]=maybe', /takes true or false/],
    ['filters[title][$null]=maybe', /takes true or false/],
    ['filters[cover][documentId]=a', /a component has no "documentId"/],
    ['filters[event][venue][address][documentId]=a', /a component has no "documentId"/],
    ['sort=cover.documentId', /a component has no "documentId"/],
    ['populate[cover][fields]=documentId', /a component has no "documentId"/],
    ['populate[cover][sort]=documentId', /a component has no "documentId"/],
    ['populate[body][on][content.text][fields]=documentId', /a component has no "documentId"/],
    ['populate[body][on][content.text][filters][documentId]=a', /a component has no "documentId"/],
    ['filters[section][$not][name]=a', /"\$not" stands before "section"/],
    ['filters[cover][$not][alternativeText]=a', /"\$not" stands before "cover"/],
    ['filters[section]=3', /filters\[section\]\[documentId\]/],
    ['filters[$eq]=1', /stands where filters need an attribute/],
    ['filters[$and]=1', /takes a list/],
    ['filters[]=1', /filters are written/],
    ['filters=1', /filters/],
    ['filters[title][$jsonSupersetOf]=a', /is no operator/],
    ['filters[nope]=1', /Invalid key nope/],
    ['sort=title:up', /Invalid order/],
    ['sort=title.x', /sort ends at a plain attribute/],
    ['sort=nope', /Invalid key nope/],
    ['sort[title][a]=asc', /sort ends at a plain attribute/],
    ['fields=nope', /Invalid key nope/],
    ['fields=constructor', /fields/],
    ['populate=nope', /Invalid key nope/],
    ['populate[section][limit]=1', /cannot carry "limit"/],
    ['pagination[page]=abc', /pagination\[page\] takes a whole number from 1, not "abc"/],
    ['pagination[page]=-1', /takes a whole number from 1/],
    ['page=2', /"page" is asked for as pagination\[page\]/],
    ['pageSize=5', /"pageSize" is asked for as pagination\[pageSize\]/],
    ['pagination[page]=0', /takes a whole number from 1/],
    ['pagination[pageSize]=0', /takes a whole number from 1/],
    ['pagination[start]=99999999999999999999', /takes a whole number from 0/],
    ['pagination[page]=1&pagination[start]=1', /pagination/],
    ['pagination[withCount]=maybe', /withCount/],
    ['nope=1', /Invalid key nope/],
  ])('GET /api/articles?%s', async (query, says) => {
    const response = await app.request.get(`/api/articles?${query}`);
    expect(response.body).toEqual(envelope(400, says));
    expect(response.status).toBe(400);
  });

  test.each([
    ['xx', 200],
    ['zz-ZZ', 200],
    ['x'.repeat(300), 400],
    ["'", 400],
  ])('there is nothing in the language %s', async (locale, status) => {
    const response = await app.request.get('/api/articles').query({ locale });
    expect(response.status).toBe(status);
    expect(response.body.data ?? []).toEqual([]);
  });
});

test('https is asked for of this host alone, not of what stands below it', async () => {
  const { headers } = await app.request.get('/api/articles');
  expect(headers['strict-transport-security']).toBe('max-age=31536000');
});

test('an address of the API that there is not names the page that lists what there is', async () => {
  for (const path of ['/api/article', '/api/', '/api/articles/slug/a/b']) {
    const response = await app.request.get(path);
    expect(response.body).toEqual(envelope(404, /\/api\/docs lists what there is/));
  }
});

describe('GraphQL', () => {
  test.each([
    ['a query that cannot be parsed', '{', /Syntax Error/],
    ['an unknown field', '{ nope }', /Cannot query field/],
    ['an argument of another type', '{ articles(filters: 1) { title } }', /Expected value of type/],
    ['an unknown language', '{ articles(locale: "zz") { title } }', /Unknown locale/],
    ['an invalid date', '{ articles(filters: { publishedOn: { eq: "x" } }) { title } }', /invalid date-time/],
  ])('answers 400 to %s', async (_what, query, says) => {
    const response = await app.request.post('/graphql').send({ query });
    expect(response.status).toBe(400);
    expect(response.body.errors[0].message).toMatch(says);
  });

  test('answers 400 to a variable of another type', async () => {
    const query = 'query($page: Int) { articles(pagination: { page: $page }) { title } }';
    const response = await app.request.post('/graphql').send({ query, variables: { page: 'x' } });
    expect(response.status).toBe(400);
    expect(response.body.errors[0].message).toMatch(/Int cannot represent/);
  });

  test.each([
    '{ articleBySlug(slug: "\\u0000") { title } }',
    '{ article(documentId: "\\u0000") { title } }',
    '{ articles(filters: { title: { eq: "\\u0000" } }) { title } }',
    '{ articles(filters: { readingMinutes: { contains: 1 } }) { title } }',
    '{ articles(filters: { readingMinutes: { between: [1] } }) { title } }',
    '{ articles(filters: { kind: { eq: "gossip" } }) { title } }',
    '{ articles(filters: { and: [null] }) { title } }',
    '{ articles(filters: { section: null }) { title } }',
    '{ articles(filters: { section: { not: { name: { eq: "a" } } } }) { title } }',
    '{ articles(sort: "cover.documentId") { title } }',
    '{ articles(sort: "title.x") { title } }',
    '{ organizations(filters: { address: { latitude: { eq: 1e300 } } }) { name } }',
  ])('says what is wrong with %s', async (query) => {
    const response = await app.request.post('/graphql').send({ query });
    expect(response.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  test('is read by GET too, not from a form of another site', async () => {
    const query = { query: '{ tags { name } }' };
    const asked = await app.request.get('/graphql').query(query).set('Apollo-Require-Preflight', '1');
    expect(asked.body.data.tags).toEqual([{ name: 'Mot-clé' }]);
    expect((await app.request.get('/graphql').query(query)).status).toBe(400);
    expect((await app.request.put('/graphql').send(query)).status).toBe(405);
  });

  test('answers an unreadable body with the envelope', async () => {
    const response = await app.request.post('/graphql').set('Content-Type', 'application/json').send('{bad');
    expect(response.body).toEqual(envelope(400));
  });
});

test('nothing that a reader sends gets a 500', async () => {
  const failures: string[] = [];
  for (const path of nastyRequests(400)) {
    const response = await app.request.get(path).redirects(0);
    const isEnvelope = response.status < 400 || response.body?.error?.details !== undefined;
    if (response.status >= 500 || !isEnvelope) failures.push(`${response.status} ${path}`);
  }
  expect(failures).toEqual([]);
});

describe('every public answer', () => {
  test.each(['/api/articles', '/api/nothing', '/graphql?query={tags{name}}', '/_health', '/favicon.ico'])(
    'of GET %s may be read by any site without credentials, sets no cookie, and names no software',
    async (path) => {
      const response = await app.request
        .get(path)
        .set('Origin', 'https://partenaire.example')
        .set('Apollo-Require-Preflight', '1');
      expect(response.status).toBeLessThan(500);
      const { 'access-control-allow-origin': readableBy, vary } = response.headers;
      // What is kept is the same for all sites; what is not names the one that asked.
      expect(readableBy === '*' || vary?.includes('Origin')).toBe(true);
      expect(['*', 'https://partenaire.example']).toContain(readableBy);
      expect(response.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'no-referrer',
        'content-security-policy': expect.stringContaining("script-src 'self'"),
      });
      for (const name of ['access-control-allow-credentials', 'set-cookie', 'x-powered-by', 'server'])
        expect(response.headers).not.toHaveProperty(name);
    },
  );

  test.each(['/api/articles', '/graphql'])('of %s is announced to browsers that ask first', async (path) => {
    const response = await app.request
      .options(path)
      .set('Origin', 'https://partenaire.example')
      .set('Access-Control-Request-Method', 'GET')
      .set('Access-Control-Request-Headers', 'Authorization');
    expect(response.status).toBe(204);
    expect(response.headers['access-control-allow-origin']).toBe('https://partenaire.example');
    expect(response.headers['access-control-allow-methods']).toContain('GET');
    expect(response.headers).not.toHaveProperty('access-control-allow-credentials');
  });

  test('of HEAD is that of GET without its body', async () => {
    const get = await app.request.get('/api/tags');
    const head = await app.request.head('/api/tags');
    expect(head.status).toBe(200);
    expect(head.text).toBeUndefined();
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
  });
});

/** Requests put together at random from names and values that have no business together; the same ones in every run. */
function nastyRequests(count: number): string[] {
  let seed = 20_261_124;
  const below = (bound: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * bound);
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const roots = ['filters', 'sort', 'populate', 'fields', 'pagination', 'locale', 'fallback', 'status', 'x'];
  const keys = (
    'title kind publishedOn readingMinutes section authors cover image body id documentId localizations speakers tags ' +
    'event seo embeddable createdAt $eq $in $and $or $not $null $between $contains $gt 0 1 99 populate filters sort on ' +
    'fields content.quote shared.figure page pageSize start limit __proto__ constructor * withheld locale'
  ).split(' ');
  const values = (
    '1 -1 0 1e400 99999999999999999999 abc true null undefined title title:asc section.name * a,b 2026-01-01 ' +
    "2026-99-99 fr xx %00 %F0%9F%92%A9 %25 ' [] {} $eq news %5C _"
  ).split(' ');
  const paths = LISTED.flatMap((type) => [`/api/${type}`, `/api/${type}/any`, `/api/${type}/slug/any`]);
  const parameter = () => {
    const inside = Array.from({ length: below(6) }, () => (below(12) === 0 ? '[]' : `[${pick(keys)}]`)).join(
      '',
    );
    return `${pick(roots)}${inside}${below(15) === 0 ? '' : `=${pick(values)}`}`;
  };
  return Array.from(
    { length: count },
    () => `${pick(paths)}?${Array.from({ length: 1 + below(3) }, parameter).join('&')}`,
  );
}

const LISTED = ['articles', 'events', 'documents', 'speakers', 'organizations', 'sections', 'site'];
