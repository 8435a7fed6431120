import { type Application, startApplication } from '../support/application';
import { addGuardedContent, type GuardedContent, SECRET, SECRET_YEAR } from '../support/guarded-content';

/*
 * The table of doors tried: each row is a request by which somebody might get at what is not published, and what it gets.
 * `{name}` in a request stands for the documentId of that name in the guarded content.
 */

/** A grey picture of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

let app: Application;
let guarded: GuardedContent;

interface Answer {
  status: number;
  /** Headers and body. */
  text: string;
  body: { data?: unknown; meta?: { pagination?: { total?: number } }; errors?: { message: string }[] };
  sent: string;
}

/** Every answer that somebody without the right to drafts was given. */
const given: Answer[] = [];

beforeAll(async () => {
  app = await startApplication();
  guarded = await addGuardedContent(app.strapi);
}, 60_000);
afterAll(() => app.stop());

type Reader = 'anonymous' | keyof GuardedContent['tokens'];
/** Those who may read what is published and nothing else. */
const READERS: Reader[] = ['anonymous', 'readOnly', 'findOnly'];

const withIds = (sent: string) =>
  sent.replace(/\{(\w+)\}/g, (all, name) => guarded.ids[name as keyof GuardedContent['ids']] ?? all);

async function send(
  reader: Reader,
  request: { path: string; method?: string; body?: object; headers?: Record<string, string> },
): Promise<Answer> {
  const { path, method = 'GET', body, headers = {} } = request;
  const pending = app.request[method.toLowerCase() as 'get'](withIds(path)).redirects(0);
  for (const [name, value] of Object.entries(headers)) pending.set(name, value);
  if (reader !== 'anonymous') pending.set('Authorization', guarded.tokens[reader]);
  const response = body ? await pending.send(JSON.parse(withIds(JSON.stringify(body)))) : await pending;
  const answer = {
    status: response.status,
    text: `${JSON.stringify(response.headers)}\n${response.text ?? ''}`,
    body: response.body,
    sent: withIds(`${method} ${path} ${JSON.stringify(body ?? '')}`),
  };
  if (reader !== 'fullAccess' && reader !== 'articlesOnly') given.push(answer);
  return answer;
}

const ask = (reader: Reader, query: string, variables: object = {}) =>
  send(reader, { path: '/graphql', method: 'POST', body: { query, variables } });

/** What an answer gives away: secret words and dates, and ids, slugs and files of entries that readers may not know of. */
function leaksIn({ text, sent }: Answer): string[] {
  const words =
    text.match(new RegExp(`${SECRET}[ .@\\-\\d][^"]{0,40}|${SECRET_YEAR}-\\d\\d[^"]*`, 'gi')) ?? [];
  const slugs = text.match(/[a-z]+-(en-attente|depublie)/g) ?? [];
  const names = Object.entries(guarded.ids).filter(([name]) => /^(draft|unpublished|hidden)/.test(name));
  const ids = names.filter(([, id]) => text.includes(id) && !sent.includes(id)).map(([name]) => name);
  return [...words, ...slugs.filter((slug) => !sent.includes(slug)), ...ids];
}

/** With the quotation marks of messages as their readers see them. */
const unescaped = ({ text }: Answer) => text.replaceAll('\\"', '"');

const LISTS = [
  'articles',
  'events',
  'campaigns',
  'documents',
  'pages',
  'organizations',
  'speakers',
  'sections',
  'tags',
];
const DRAFTED = ['articles', 'events', 'campaigns', 'documents', 'pages'];

type Row = [path: string, status: number, says?: RegExp];

const DRAFT_REFUSED = /Drafts are read with an API token that may update this type/;
const askForDrafts: Row[] = [
  'status=draft',
  'status[]=draft',
  'status[0]=published&status[1]=draft',
  'status=published&status=draft',
  'status[a]=draft',
  'status=DRAFT',
  'status=',
  'status',
  'publicationFilter=never-published',
  'publicationFilter=modified',
  'hasPublishedVersion=false',
  'hasPublishedVersion=true',
].flatMap((query): Row[] => [
  [`/api/articles?${query}`, 403, DRAFT_REFUSED],
  [`/api/articles/{article}?${query}`, 403, DRAFT_REFUSED],
  [`/api/articles/{draftArticle}?${query}`, 403, DRAFT_REFUSED],
]);

const NOTHING = /"data":\[\]/;
const NO_SUCH = /"name":"NotFoundError"/;

const rest: Row[] = [
  ...LISTS.map((type): Row => [`/api/${type}`, 200, /"data":\[\{/]),
  ['/api/site', 200, /"publisher":null/],
  ...DRAFTED.flatMap((type): Row[] => [
    [`/api/${type}?status=draft`, 403, DRAFT_REFUSED],
    [`/api/${type}?populate=*`, 200, /"data":\[\{/],
    [`/api/${type}?locale=en`, 200, NOTHING],
    [`/api/${type}?locale=*`, 200, /"data":\[\{/],
    [`/api/${type}?filters[publishedAt][$null]=true`, 200, NOTHING],
    [`/api/${type}?filters[title][$contains]=${SECRET}`, 200, NOTHING],
  ]),
  ['/api/articles/{draftArticle}', 404, NO_SUCH],
  ['/api/articles/{unpublishedArticle}', 404, NO_SUCH],
  ['/api/events/{draftEvent}', 404, NO_SUCH],
  ['/api/campaigns/{draftCampaign}', 404, NO_SUCH],
  ['/api/documents/{draftDocument}', 404, NO_SUCH],
  ['/api/pages/{draftPage}', 404, NO_SUCH],
  ['/api/articles/{article}?locale=en', 404, NO_SUCH],
  ['/api/articles/{draftArticle}?fallback=fr&locale=en', 404, NO_SUCH],
  ['/api/articles/slug/article-en-attente', 404, NO_SUCH],
  ['/api/articles/slug/article-en-attente?status=draft', 404, NO_SUCH],
  ['/api/articles/slug/article-depublie', 404, NO_SUCH],
  ['/api/articles/slug/article?status=draft', 403, DRAFT_REFUSED],
  ['/api/articles/slug/article?locale=en', 404, NO_SUCH],
  ['/api/events/slug/rencontre-en-attente', 404, NO_SUCH],
  ['/api/campaigns/slug/campagne-en-attente', 404, NO_SUCH],
  ['/api/documents/slug/document-en-attente', 404, NO_SUCH],
  ['/api/pages/slug/page-en-attente', 404, NO_SUCH],
  ...askForDrafts,

  // Names by which Strapi's query engine could be reached around its sanitizers.
  ['/api/articles?publicationState=preview', 400, /Invalid key publicationState/],
  [`/api/articles?_q=${SECRET}`, 400, /_q/],
  ['/api/articles?where[publishedAt][$null]=true', 400, /Invalid key where/],
  ['/api/articles?lookup[publishedAt][$null]=true', 400, /Invalid key lookup/],

  // Other languages: a draft in one of them lies beside the published text of another.
  [
    '/api/articles/{article}?populate=localizations',
    200,
    /"localizations":\[\{[^{}]*"locale":"ar"[^{}]*\}\]/,
  ],
  ['/api/articles/{article}?populate[localizations][fields]=title', 200, /"localizations":\[\{[^{}]*\}\]/],
  ['/api/articles/{article}?populate[localizations][populate]=cover', 200, /"localizations":\[\{/],
  ['/api/articles/{article}?populate[localizations][populate][localizations]=true', 200, /"data":\{/],
  ['/api/articles/{article}?populate[localizations][status]=draft', 400, /cannot carry/],
  [`/api/articles?filters[localizations][title][$contains]=${SECRET}`, 400, /localizations/],
  [`/api/articles?filters[$or][0][localizations][title][$contains]=${SECRET}`, 400, /localizations/],
  [`/api/articles?filters[$not][localizations][title][$contains]=${SECRET}`, 400, /localizations/],
  [`/api/articles?filters[campaign][localizations][title][$contains]=${SECRET}`, 400, /localizations/],
  [`/api/articles?populate[section][filters][localizations][name][$contains]=a`, 400, /localizations/],
  ['/api/articles?sort=localizations.title', 400, /localizations/],
  ['/api/articles?sort[localizations][title]=asc', 400, /localizations/],
  ['/api/articles?sort[0][localizations][title]=asc', 400, /localizations/],
  ['/api/articles?sort=event.localizations.title', 400, /localizations/],
  ['/api/articles?populate[documents][sort]=localizations.title', 400, /localizations/],

  // Relations from what is published to drafts.
  ['/api/articles?populate=event', 200, /"event":null/],
  ['/api/articles?populate=campaign', 200, /"campaign":null/],
  ['/api/articles?populate=relatedArticles', 200, /"relatedArticles":\[\]/],
  ['/api/articles?populate=documents', 200, /"documents":\[\{[^{}]*"title":"Rapport"[^{}]*\}\]/],
  ['/api/articles?populate[documents][populate]=supersedes', 200, /"supersedes":null/],
  ['/api/articles?populate=documents.supersedes', 200, /"supersedes":null/],
  ['/api/articles?populate[0]=documents.supersedes&populate[500]=event', 400, /Invalid key/],
  ['/api/articles?populate[documents][status]=draft', 400, /cannot carry "status"/],
  ['/api/articles?populate[documents][publicationFilter]=never-published', 400, /cannot carry/],
  ['/api/articles?populate[documents][count]=true', 400, /cannot carry "count"/],
  ['/api/articles?populate[documents][populate][supersedes][status]=draft', 400, /cannot carry/],
  [`/api/articles?filters[event][title][$contains]=${SECRET}`, 200, NOTHING],
  ['/api/articles?filters[event][id][$notNull]=true', 200, NOTHING],
  [`/api/articles?filters[documents][title][$contains]=${SECRET}`, 200, NOTHING],
  [`/api/articles?filters[documents][supersedes][title][$contains]=${SECRET}`, 200, NOTHING],
  [`/api/articles?filters[relatedArticles][title][$contains]=${SECRET}`, 200, NOTHING],
  ['/api/articles?filters[documents][documentId]={draftDocument}', 200, NOTHING],

  // Inverse relations lead from what everybody knows to every entry that uses it.
  ...['sections', 'tags', 'speakers', 'organizations'].flatMap((type): Row[] => [
    [`/api/${type}?populate=articles`, 400, /Invalid key articles/],
    [`/api/${type}?populate[articles][fields]=title`, 400, /Invalid key articles/],
    [`/api/${type}?filters[articles][title][$contains]=${SECRET}`, 400, /Invalid key articles/],
    [`/api/${type}?sort=articles.title`, 400, /Invalid key articles/],
  ]),
  ['/api/articles?populate=section.articles', 400, /Invalid key articles/],
  [`/api/articles?filters[section][articles][title][$contains]=${SECRET}`, 400, /Invalid key articles/],
  ['/api/documents?populate=supersededBy', 400, /Invalid key supersededBy/],
  ['/api/events?populate=articles', 400, /Invalid key articles/],

  // Files.
  ['/api/articles?populate=cover.image.related', 400, /cannot be populated further/],
  ['/api/articles?populate[cover][populate][image][populate]=related', 400, /cannot be populated further/],
  ['/api/articles?populate[cover][populate][image][populate]=folder', 400, /cannot be populated further/],
  ['/api/articles?populate[cover][populate][image][fields]=folderPath', 400, /Invalid key folderPath/],
  ['/api/articles?filters[cover][image][related][id]=1', 400, /related/],
  ['/api/articles?filters[cover][image][folder][name]=x', 400, /Invalid key folder/],
  [`/api/articles?filters[cover][image][name][$contains]=${SECRET}`, 200, NOTHING],
  ['/api/upload/files', 403],
  ['/api/upload/files?populate=related', 403],
  ['/api/upload/files/1', 403],
  ['/api/upload/files/2', 403],

  // Private attributes.
  ...['publishAt', 'unpublishAt'].flatMap((name): Row[] => [
    [`/api/articles?fields=${name}`, 400, new RegExp(`Invalid key ${name}`)],
    [`/api/articles?filters[${name}][$notNull]=true`, 400, new RegExp(`Invalid key ${name}`)],
    [`/api/articles?sort=${name}`, 400, new RegExp(`Invalid key ${name}`)],
  ]),
  ['/api/documents?fields=text', 400, /Invalid key text/],
  [`/api/documents?filters[text][$contains]=${SECRET}`, 400, /Invalid key text/],
  ['/api/articles?populate[documents][fields]=text', 400, /Invalid key text/],
  [`/api/articles?filters[documents][text][$contains]=${SECRET}`, 400, /Invalid key text/],
  ['/api/speakers?populate=portraitConsent', 400, /Invalid key portraitConsent/],
  ['/api/speakers?populate=withheld', 400, /Invalid key withheld/],
  ['/api/speakers?populate[withheld][populate]=portrait', 400, /Invalid key withheld/],
  ['/api/speakers?fields=internalName', 400, /Invalid key internalName/],
  [`/api/speakers?filters[internalName][$contains]=${SECRET}`, 400, /Invalid key internalName/],
  ['/api/speakers?sort=internalName', 400, /Invalid key internalName/],
  [`/api/speakers?filters[withheld][name][$contains]=${SECRET}`, 400, /Invalid key withheld/],
  [`/api/speakers?filters[portraitConsent][scope][$contains]=${SECRET}`, 400, /Invalid key portraitConsent/],
  ['/api/organizations?populate=withheld', 400, /Invalid key withheld/],
  ['/api/organizations?fields=internalName', 400, /Invalid key internalName/],
  ['/api/articles?populate=authors.withheld', 400, /Invalid key withheld/],
  ['/api/articles?populate[authors][fields]=internalName', 400, /Invalid key internalName/],
  [`/api/articles?filters[authors][internalName][$contains]=${SECRET}`, 400, /Invalid key internalName/],
  ['/api/articles?populate[body][on][shared.withheld-speaker]=true', 200, /"body":\[\]/],
  ['/api/articles?populate=createdBy', 400, /Invalid key createdBy/],
  ['/api/articles?populate[updatedBy]=true', 400, /Invalid key updatedBy/],
  ['/api/articles?filters[createdBy][email][$contains]=a', 400, /Invalid key createdBy/],
  ['/api/articles?sort=createdBy.email', 400, /createdBy/],
  ['/api/articles?fields=__proto__', 400, /fields/],

  // Persons and organizations under cover: what they have, and that they are there.
  ['/api/speakers/{hiddenSpeaker}', 404, NO_SUCH],
  ['/api/speakers/{hiddenSpeaker}?fields=name', 404, NO_SUCH],
  ['/api/organizations/{hiddenOrganization}', 404, NO_SUCH],
  ['/api/organizations/{hiddenOrganization}?fields=kind', 404, NO_SUCH],
  ['/api/speakers/{nameOnlySpeaker}', 200, /"name":"Personne discrète"/],
  ['/api/speakers/{nameOnlySpeaker}?populate=*', 200, /"portrait":null/],
  ['/api/speakers?filters[visibility]=hidden', 200, NOTHING],
  ['/api/speakers?filters[$or][0][visibility]=hidden&filters[$or][1][visibility]=hidden', 200, NOTHING],
  ['/api/speakers?filters[documentId]={hiddenSpeaker}', 200, NOTHING],
  ['/api/speakers?filters[name][$null]=true', 200, NOTHING],
  ['/api/speakers?fields=name', 200, /"total":2/],
  ['/api/speakers?fields=name&populate[affiliations][populate][organization][fields]=name', 200, /"total":2/],
  ['/api/articles?populate[authors][fields]=name', 200, /"authors":\[(\{[^{}]*\},?){2}\]/],
  ['/api/articles?populate[authors]=true&populate[organizations][fields][0]=kind', 200, /"authors"/],
  ['/api/articles?populate=authors,speakers,organizations', 200, /"authors":\[(\{[^{}]*\},?){2}\]/],
  ['/api/articles?populate[authors][count]=true', 400, /cannot carry "count"/],
  ['/api/articles?populate[body][on][content.quote][populate][speaker][fields]=name', 200, /"speaker":null/],
  ['/api/articles?populate[body][populate]=*', 200, /"speaker":null/],
  ['/api/events?populate[programme][populate][speakers][fields]=name', 200, /"programme"/],
  ['/api/events?populate=programme.speakers', 200, /"programme"/],
  ['/api/site?populate[publisher][fields]=kind', 200, /"publisher":null/],
  ['/api/articles?filters[authors][visibility]=hidden', 200, NOTHING],
  [
    '/api/articles?filters[authors][visibility][$ne]=public&filters[authors][visibility][$ne]=name-only',
    400,
    /takes one value/,
  ],
  ['/api/articles?filters[authors][documentId]={hiddenSpeaker}', 200, NOTHING],
  ['/api/articles?filters[$and][0][$or][0][authors][documentId]={hiddenSpeaker}', 200, NOTHING],
  ['/api/articles?filters[documents][authors][documentId]={hiddenSpeaker}', 200, NOTHING],
  ['/api/articles?filters[organizations][documentId]={hiddenOrganization}', 200, NOTHING],
  ['/api/speakers?filters[affiliations][organization][documentId]={hiddenOrganization}', 200, NOTHING],
  ['/api/events?filters[programme][speakers][documentId]={hiddenSpeaker}', 200, NOTHING],
  [
    '/api/articles?populate[documents][filters][authors][documentId]={hiddenSpeaker}',
    200,
    /"documents":\[\]/,
  ],
  ['/api/articles?filters[$not][authors][documentId]={hiddenSpeaker}', 400, /without "authors"/],
  ['/api/articles?filters[authors][$null]=true', 400, /without "authors"/],
  ['/api/articles?sort=authors.createdAt', 400, /sort cannot go through "authors"/],
  ['/api/speakers?sort=affiliations.organization.id', 400, /sort cannot go through "organization"/],

  // Strapi's own doors.
  ['/api/content-type-builder/content-types', 403],
  ['/api/content-type-builder/components', 403],
  ['/api/i18n/locales', 403],
  ['/_health', 204],
];

describe.each(READERS)('REST, %s', (reader) => {
  test.each(rest)('GET %s answers %i', async (path, status, says = /^/) => {
    const answer = await send(reader, { path });
    expect({ status: answer.status, leaks: leaksIn(answer) }).toEqual({ status, leaks: [] });
    expect(unescaped(answer)).toMatch(says);
  });

  test.each([
    ['Strapi-Response-Format', 'v4'],
    ['Strapi-Encode-Source-Maps', 'true'],
  ])('the header %s: %s changes nothing', async (name, value) => {
    const plain = await send(reader, { path: '/api/articles/{article}' });
    const dressed = await send(reader, { path: '/api/articles/{article}', headers: { [name]: value } });
    expect(dressed.body).toEqual(plain.body);
  });

  test.each([
    ['POST', '/api/articles', { data: { title: 'x' } }],
    ['PUT', '/api/articles/{article}', { data: { title: 'x' } }],
    ['DELETE', '/api/articles/{article}', undefined],
    ['PUT', '/api/speakers/{hiddenSpeaker}', { data: { visibility: 'public' } }],
    ['PUT', '/api/site', { data: { name: 'x' } }],
    ['POST', '/api/upload', { fileInfo: {} }],
    ['DELETE', '/api/upload/files/1', undefined],
  ])('%s %s is refused', async (method, path, body) => {
    const answer = await send(reader, { method, path, body });
    expect({ status: answer.status, leaks: leaksIn(answer) }).toEqual({ status: 403, leaks: [] });
  });
});

type GraphqlRow = [query: string, says: RegExp, variables?: object];

const UNKNOWN = /Cannot query field|is not defined by type|Unknown argument/;
const FORBIDDEN = /"code":"FORBIDDEN"/;
const graphql: GraphqlRow[] = [
  ['{ articles(status: DRAFT) { title } }', DRAFT_REFUSED],
  ['query($s: PublicationStatus) { articles(status: $s) { title } }', DRAFT_REFUSED, { s: 'DRAFT' }],
  ['query($s: PublicationStatus = DRAFT) { articles(status: $s) { title } }', DRAFT_REFUSED],
  ['{ open: articles { title } closed: articles(status: DRAFT) { title } }', DRAFT_REFUSED],
  ['query { ...F } fragment F on Query { articles(status: DRAFT) { title } }', DRAFT_REFUSED],
  ['{ ... on Query { events(status: DRAFT) { title } } }', DRAFT_REFUSED],
  ['{ articles_connection(status: DRAFT) { nodes { title } pageInfo { total } } }', DRAFT_REFUSED],
  ['{ articles_connection(publicationFilter: NEVER_PUBLISHED) { pageInfo { total } } }', DRAFT_REFUSED],
  ['{ articles(hasPublishedVersion: false) { title } }', DRAFT_REFUSED],
  ['{ articles(publicationFilter: MODIFIED) { title } }', DRAFT_REFUSED],
  ['{ article(documentId: "{draftArticle}", status: DRAFT) { title } }', DRAFT_REFUSED],
  ['{ article(documentId: "{draftArticle}") { title } }', /"article":null/],
  ['{ article(documentId: "{article}", locale: "en") { title } }', /"article":null/],
  ['{ articleBySlug(slug: "article-en-attente", status: DRAFT) { title } }', DRAFT_REFUSED],
  ['{ articleBySlug(slug: "article-en-attente") { title } }', /"articleBySlug":null/],
  ['{ documentBySlug: downloadableDocumentBySlug(slug: "document-en-attente") { title } }', /null/],
  ['{ site(status: DRAFT) { name } }', DRAFT_REFUSED],
  ['{ sections(status: DRAFT) { name } }', DRAFT_REFUSED],
  ['{ articles { documents(status: DRAFT) { title } } }', UNKNOWN],
  ['{ articles { title event { title } campaign { title } } }', /"event":null,"campaign":null/],
  [
    '{ articles { documents { title supersedes { title } } relatedArticles { title } } }',
    /"supersedes":null/,
  ],
  ['{ articles { documents_connection { nodes { title } } } }', /"nodes":\[\{"title":"Rapport"\}\]/],
  ['{ articleBySlug(slug: "article") { event { title } documents { title } } }', /"event":null/],
  [
    '{ articleBySlug(slug: "article") { localizations { title locale } } }',
    /\[\{"title":"مقال","locale":"ar"\}\]/,
  ],
  [
    '{ articles { localizations_connection { nodes { title locale } } } }',
    /\[\{"title":"مقال","locale":"ar"\}\]/,
  ],
  ['{ articles(locale: "en") { title } }', /"articles":\[\]/],
  ['{ articles(locale: "*") { title } }', /"title":"Article"/],
  [
    `{ articles(filters: { localizations: { title: { contains: "${SECRET}" } } }) { title } }`,
    /localizations/,
  ],
  [
    `{ articles_connection(filters: { not: { localizations: { title: { contains: "${SECRET}" } } } }) { pageInfo { total } } }`,
    /localizations/,
  ],
  ['{ articles(sort: "localizations.title") { title } }', /sort cannot go through/],
  ['{ articles { documents(sort: "localizations.title") { title } } }', /sort cannot go through/],
  [
    `{ articles { documents(filters: { localizations: { title: { contains: "${SECRET}" } } }) { title } } }`,
    /localizations/,
  ],
  [`{ articles(filters: { event: { title: { contains: "${SECRET}" } } }) { title } }`, /"articles":\[\]/],
  [`{ articles(filters: { title: { contains: "${SECRET}" } }) { title } }`, /"articles":\[\]/],
  ['{ articles(filters: { publishedAt: { null: true } }) { title } }', /"articles":\[\]/],
  ['{ articles(filters: { publishAt: { notNull: true } }) { title } }', UNKNOWN],
  ['{ articles { publishAt } }', UNKNOWN],
  ['{ articles(sort: "publishAt") { title } }', /Invalid key publishAt/],
  ['{ downloadableDocuments: documents { text } }', UNKNOWN],
  ['{ documents(filters: { text: { contains: "a" } }) { title } }', UNKNOWN],
  ['{ sections { articles { title } } }', UNKNOWN],
  ['{ tags { articles_connection { nodes { title } } } }', UNKNOWN],
  ['{ speakers { name internalName } }', UNKNOWN],
  ['{ speakers { portraitConsent { scope } } }', UNKNOWN],
  ['{ speakers { withheld { name } } }', UNKNOWN],
  ['{ organizations { withheld { name } } }', UNKNOWN],
  ['{ articles { createdBy { id } } }', UNKNOWN],
  [`{ articles(filters: { authors: { internalName: { contains: "${SECRET}" } } }) { title } }`, UNKNOWN],
  ['{ articles(sort: "authors.internalName") { title } }', /sort cannot go through "authors"/],
  ['{ speakers_connection { nodes { documentId name visibility } pageInfo { total } } }', /"total":2/],
  ['{ speaker(documentId: "{hiddenSpeaker}") { documentId visibility } }', /"speaker":null/],
  ['{ organization(documentId: "{hiddenOrganization}") { documentId } }', /"organization":null/],
  ['{ speakers_connection(filters: { visibility: { eq: "hidden" } }) { pageInfo { total } } }', /"total":0/],
  [
    '{ articles { authors { documentId } authors_connection { nodes { documentId } } } }',
    /"authors":\[(\{[^{}]*\},?){2}\]/,
  ],
  ['{ articles { authors(pagination: { start: 2 }) { documentId } } }', /"authors":\[\]/],
  ['{ articles { authors(filters: { visibility: { eq: "hidden" } }) { documentId } } }', /"authors":\[\]/],
  ['{ articles { organizations { documentId } } events { organizers { documentId } } }', /"organizations"/],
  ['{ articles { body { ... on ComponentContentQuote { speaker { documentId } } } } }', /"speaker":null/],
  [
    '{ events { programme { speakers { documentId } speakers_connection { nodes { documentId } } } } }',
    /"programme"/,
  ],
  ['{ speakers { affiliations { organization { documentId } } } }', /"organization":null/],
  ['{ site { publisher { documentId } } }', /"publisher":null/],
  ['{ articles(filters: { authors: { visibility: { eq: "hidden" } } }) { title } }', /"articles":\[\]/],
  [
    '{ articles_connection(filters: { authors: { documentId: { eq: "{hiddenSpeaker}" } } }) { pageInfo { total } } }',
    /"total":0/,
  ],
  [
    '{ articles_connection(filters: { documents: { authors: { documentId: { eq: "{hiddenSpeaker}" } } } }) { pageInfo { total } } }',
    /"total":0/,
  ],
  [
    '{ articles { documents(filters: { authors: { documentId: { eq: "{hiddenSpeaker}" } } }) { title } } }',
    /"documents":\[\]/,
  ],
  [
    '{ speakers { affiliations(filters: { organization: { visibility: { eq: "hidden" } } }) { position } } }',
    /"affiliations":\[\]/,
  ],
  [
    '{ articles(filters: { not: { authors: { documentId: { eq: "{hiddenSpeaker}" } } } }) { title } }',
    /without "authors"/,
  ],
  ['{ uploadFiles { name } }', UNKNOWN],
  ['{ uploadFiles_connection { nodes { name } } }', UNKNOWN],
  ['{ uploadFile(documentId: "x") { name } }', UNKNOWN],
  ['{ articles { cover { image { name related { __typename } } } } }', UNKNOWN],
  ['{ reviewWorkflowsWorkflows { name } }', UNKNOWN],
  ['{ i18NLocales { code } }', FORBIDDEN],
  ['mutation { createArticle(data: { title: "x" }) { documentId } }', FORBIDDEN],
  ['mutation { updateArticle(documentId: "{article}", data: { title: "x" }) { title } }', FORBIDDEN],
  ['mutation { updateArticle(documentId: "{draftArticle}", status: DRAFT, data: {}) { title } }', FORBIDDEN],
  ['mutation { deleteArticle(documentId: "{article}") { documentId } }', FORBIDDEN],
  [
    'mutation { updateSpeaker(documentId: "{hiddenSpeaker}", data: { visibility: public }) { name } }',
    FORBIDDEN,
  ],
  ['mutation { updateSite(data: { name: "x" }) { name } }', FORBIDDEN],
  ['mutation { createUploadFile: deleteUploadFile(id: 1) { name } }', /Cannot query field|FORBIDDEN/],
];

describe.each(READERS)('GraphQL, %s', (reader) => {
  test.each(graphql)('%s says %s', async (query, says, variables = {}) => {
    const answer = await ask(reader, query, variables);
    expect(unescaped(answer)).toMatch(says);
    expect(leaksIn(answer)).toEqual([]);
  });

  test('the schema names no private attribute and no inverse relation', async () => {
    const answer = await ask(reader, '{ __schema { types { name fields { name } inputFields { name } } } }');
    const types = (answer.body.data as { __schema: { types: Named[] } }).__schema.types;
    type Named = { name: string; fields: { name: string }[] | null; inputFields: { name: string }[] | null };
    const named = (match: RegExp, kind: 'fields' | 'inputFields') =>
      types
        .filter(({ name }) => match.test(name))
        .flatMap((type) => (type[kind] ?? []).map(({ name }) => name));
    const outputs = named(
      /^(Article|DownloadableDocument|Speaker|Organization|Section|Tag|Event|Campaign)$/,
      'fields',
    );
    const filters = named(/FiltersInput$/, 'inputFields');
    for (const name of [
      'publishAt',
      'unpublishAt',
      'portraitConsent',
      'withheld',
      'internalName',
      'supersededBy',
      'authoredArticles',
      'createdBy',
    ]) {
      expect(outputs).not.toContain(name);
      expect(filters).not.toContain(name);
    }
    expect(named(/^(Section|Tag|Speaker|Organization)$/, 'fields')).not.toContain('articles');
    expect(named(/^DownloadableDocument$/, 'fields')).not.toContain('text');
    // What writers send is named in the schema; what readers get is not.
    const covered = types.map(({ name }) => name).filter((name) => /withheld|consent/i.test(name));
    expect(covered.filter((name) => !/^Component\w+Input$/.test(name))).toEqual([]);
  });
});

describe('a token that may upload', () => {
  const upload = (fields: Record<string, string>, query = '') => {
    const pending = app.request.post(`/api/upload${query}`).set('Authorization', guarded.tokens.fullAccess);
    for (const [name, value] of Object.entries(fields)) pending.field(name, value);
    return pending.attach('files', PIXEL, 'réunion d’été.png');
  };

  test.each<[Record<string, string>, string, RegExp]>([
    [{ fileInfo: 'no JSON' }, '', /"fileInfo" takes JSON/],
    [{ ref: 'admin::user', refId: '1', field: 'x' }, '', /"ref" is not offered here/],
    [{ ref: 'nope', refId: '1', field: 'cover' }, '', /"ref" is not offered here/],
    [{ refId: '1' }, '', /"refId" is not offered here/],
    [{ field: 'cover' }, '', /"field" is not offered here/],
    [{}, '?id=abc', /cannot be used/],
  ])('with %j%s is told what is wrong', async (fields, query, says) => {
    const response = await upload(fields, query);
    expect(response.body).toMatchObject({
      data: null,
      error: { status: 400, message: expect.stringMatching(says) },
    });
  });

  test.each([
    ['filters[size]=abc', /"size" takes a number/],
    ['filters[width][$gt]=x', /"width" takes a whole number/],
    ['sort=related.id', /./],
    ['populate=folder.files.related', /cannot be populated|more than|Invalid key/],
  ])('listing with ?%s is told what is wrong', async (query, says) => {
    const answer = await send('fullAccess', { path: `/api/upload/files?${query}` });
    expect(answer.status).toBe(400);
    expect(unescaped(answer)).toMatch(says);
  });

  test('keeps the name of its file', async () => {
    const response = await upload({ fileInfo: JSON.stringify({ alternativeText: 'Une image' }) });
    expect(response.status).toBe(201);
    expect(response.body[0]).toMatchObject({ name: 'réunion d’été.png', alternativeText: 'Une image' });
  });
});

describe('a token with full access', () => {
  test.each([
    ['/api/articles?status=draft', `${SECRET} draft title`],
    ['/api/articles/{article}?status=draft', `${SECRET} draft title`],
    ['/api/articles/slug/article-en-attente?status=draft', `${SECRET} draft title`],
    ['/api/articles/{article}?status=draft&locale=en', `${SECRET} english draft`],
    ['/api/upload/files', `${SECRET}-brouillon`],
    ['/api/speakers?fields=visibility', '"visibility":"hidden"'],
  ])('GET %s reads %s', async (path, words) => {
    const answer = await send('fullAccess', { path });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain(words);
  });

  test('reads drafts by GraphQL', async () => {
    const answer = await ask('fullAccess', '{ articles(status: DRAFT) { title documents { title } } }');
    expect(answer.text).toContain(`${SECRET} draft title`);
  });

  test.each([
    '/api/speakers?populate=withheld',
    '/api/documents?fields=text',
    '/api/articles?fields=publishAt',
  ])('reads no private attribute: GET %s', async (path) => {
    expect((await send('fullAccess', { path })).status).toBe(400);
  });
});

describe('a token that may write articles and nothing else', () => {
  const NOT_THEIRS = /this one may not update (event|campaign|downloadable document)/;
  test.each<Row>([
    ['/api/articles/{article}?status=draft', 200, new RegExp(`"title":"${SECRET} draft title"`)],
    ['/api/articles?status=draft', 200, new RegExp(`"title":"${SECRET} draft title"`)],
    ['/api/articles/{article}?status=draft&populate=relatedArticles', 200, /"relatedArticles":\[\{/],
    ['/api/articles/{article}?status=draft&populate=documents', 403, NOT_THEIRS],
    ['/api/articles/{article}?status=draft&populate=section,event', 403, NOT_THEIRS],
    ['/api/articles/{article}?status=draft&populate[event][fields]=title', 403, NOT_THEIRS],
    ['/api/articles/{article}?status=draft&populate=*', 403, NOT_THEIRS],
    ['/api/articles?status=draft&populate=relatedArticles.campaign', 403, NOT_THEIRS],
    [`/api/articles?status=draft&filters[event][title][$contains]=${SECRET}`, 403, NOT_THEIRS],
    [`/api/articles?status=draft&filters[$or][0][documents][title]=${SECRET}`, 403, NOT_THEIRS],
    ['/api/articles?status=draft&sort=campaign.title', 403, NOT_THEIRS],
    ['/api/articles?status=draft&sort[0][campaign][title]=asc', 403, NOT_THEIRS],
    ['/api/events?status=draft', 403, DRAFT_REFUSED],
  ])('GET %s answers %i', async (path, status, says) => {
    const answer = await send('articlesOnly', { path });
    expect(unescaped(answer)).toMatch(says ?? /^/);
    expect(answer.status).toBe(status);
  });

  test('is given no draft of another type, and nobody hidden, in the page of a draft', async () => {
    const { body } = await send('articlesOnly', { path: '/api/articles/{article}?status=draft' });
    const article = body.data as Record<string, unknown>;
    expect(article).not.toHaveProperty('documents');
    expect(article).not.toHaveProperty('event');
    expect(article.authors).toHaveLength(2);
  });

  test.each([
    `{ articles(status: DRAFT) { title event { title } campaign { title } } }`,
    `{ articles(status: DRAFT) { title documents { title } } }`,
    `{ articles(status: DRAFT) { title documents_connection { nodes { title } } } }`,
    `{ articles(status: DRAFT) { title relatedArticles { event { title } } } }`,
    `{ articles(status: DRAFT, filters: { event: { title: { contains: "${SECRET}" } } }) { title } }`,
    `{ articles(status: DRAFT, sort: "event.title") { title } }`,
    `mutation { updateArticle(documentId: "{article}", status: DRAFT, data: {}) { title event { title } } }`,
  ])('is refused %s', async (query) => {
    const answer = await ask('articlesOnly', query);
    expect(answer.body.errors?.[0]?.message).toMatch(DRAFT_REFUSED);
    expect(JSON.stringify(answer.body)).not.toMatch(/"(event|documents|documents_connection)":[[{]/);
  });

  test.each([
    'populate=authors,speakers,organizations&status=draft',
    'populate[authors][fields]=name&status=draft',
    'populate[body][populate]=*&status=draft',
    'populate=authors&status=draft',
  ])('meets nobody hidden in what a write with ?%s answers', async (query) => {
    const answer = await send('articlesOnly', {
      method: 'PUT',
      path: `/api/articles/{article}?${query}`,
      body: { data: {} },
    });
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain(guarded.ids.hiddenSpeaker);
    expect(answer.text).not.toContain(guarded.ids.hiddenOrganization);
  });

  test('learns of nobody hidden from a publication that is refused', async () => {
    const answer = await send('articlesOnly', {
      method: 'PUT',
      path: '/api/articles/{article}?populate=authors',
      body: { data: {} },
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('speaker-hidden');
    expect(answer.text).not.toContain(guarded.ids.hiddenSpeaker);
    expect(answer.text).not.toContain(SECRET);
  });

  test.each([
    ['populate=documents&status=draft', 403, NOT_THEIRS],
    ['populate[documents][populate][authors][populate]=tags', 400, /more than 2 relations/],
  ])('gets no more by a write with ?%s', async (query, status, says) => {
    const answer = await send('articlesOnly', {
      method: 'PUT',
      path: `/api/articles/{article}?${query}`,
      body: { data: {} },
    });
    expect(unescaped(answer)).toMatch(says);
    expect(answer.status).toBe(status);
  });
});

describe('a token that is not valid', () => {
  test.each([
    ...LISTS.map((type) => `/api/${type}`),
    '/api/site',
    '/api/articles/{article}',
    '/api/articles/slug/article',
    '/api/upload/files',
  ])('GET %s answers 401', async (path) => {
    const answer = await send('invalid', { path });
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ data: null, error: { status: 401, name: 'UnauthorizedError' } });
  });

  test('gets 401 from GraphQL', async () => {
    expect((await ask('invalid', '{ articles { title } }')).status).toBe(401);
  });
});

test('no answer of any door holds a secret', () => {
  expect(given.length).toBeGreaterThan(600);
  expect(given.flatMap((answer) => leaksIn(answer).map((leak) => `${answer.sent}: ${leak}`))).toEqual([]);
  expect(given.filter(({ status }) => status >= 500).map(({ sent }) => sent)).toEqual([]);
});
