import { type Application, startApplication } from '../support/application';
import { addGuardedContent, type GuardedContent, SECRET } from '../support/guarded-content';

let app: Application;
let content: GuardedContent;
let statements = 0;

beforeAll(async () => {
  process.env.CACHE = 'off';
  app = await startApplication({ sample: true });
  content = await addGuardedContent(app.strapi);
  app.strapi.db.connection.on('query', () => {
    statements += 1;
  });
}, 120_000);
afterAll(() => app.stop());

type Field = { name: string; args: { name: string }[]; type: TypeRef };
type TypeRef = { kind: string; name: string | null; ofType: TypeRef | null };
type Type = { kind: string; name: string; fields: Field[] | null; possibleTypes: { name: string }[] | null };

/** A query as anybody's, read ahead, and as that of a token that sees no more, which Strapi's own resolvers answer field by field. */
async function bothWays(query: string, variables: object = {}) {
  const ask = async (token?: string) => {
    const request = app.request.post('/graphql');
    if (token) request.set('Authorization', token);
    statements = 0;
    const { body, text } = await request.send({ query, variables });
    expect([query, body.errors]).toEqual([query, undefined]);
    return { data: body.data as Record<string, unknown>, text: text as string, statements };
  };
  const [ahead, one] = [await ask(), await ask(content.tokens.readOnly)];
  expect([query, ahead.data]).toEqual([query, one.data]);
  expect(ahead.text).not.toContain(SECRET);
  return ahead;
}

const REFERENCE =
  '{ kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }';

async function types(): Promise<Map<string, Type>> {
  const query = `{ __schema { types { kind name possibleTypes { name } fields { name args { name } type ${REFERENCE} } } } }`;
  const { body } = await app.request.post('/graphql').send({ query });
  return new Map((body.data.__schema.types as Type[]).map((type) => [type.name, type]));
}

const named = (type: TypeRef): { kind: string; name: string } =>
  type.ofType ? named(type.ofType) : (type as { kind: string; name: string });

/** All plain fields of a type, and `levels` of what it leads to; of a union, of each of its types. */
function everything(name: string, all: Map<string, Type>, levels: number): string {
  const type = all.get(name) as Type;
  if (type.kind === 'UNION')
    return `__typename ${(type.possibleTypes ?? [])
      .filter((each) => each.name !== 'Error')
      .map((each) => `... on ${each.name} { ${everything(each.name, all, levels)} }`)
      .join(' ')}`;
  return (type.fields ?? [])
    .flatMap((field) => {
      const { kind, name: target } = named(field.type);
      if (kind === 'SCALAR' || kind === 'ENUM') return [field.name];
      if (levels === 0 || field.name.endsWith('_connection') || field.name === 'localizations') return [];
      return [`${field.name} { ${everything(target, all, levels - 1)} }`];
    })
    .join(' ')
    .concat(' __typename');
}

const LISTS = [
  'articles',
  'events',
  'campaigns',
  'documents',
  'organizations',
  'speakers',
  'sections',
  'tags',
  'pages',
];

test.each(LISTS)(
  '%s with all their fields, and those of what they lead to',
  async (name) => {
    const all = await types();
    const query = (all.get('Query') as Type).fields?.find((field) => field.name === name) as Field;
    const type = all.get(named(query.type).name) as Type;
    // One field at a time: all together are over a limit.
    const parts = (type.fields ?? []).flatMap((field) => {
      const { kind, name: target } = named(field.type);
      if (
        kind === 'SCALAR' ||
        kind === 'ENUM' ||
        field.name.endsWith('_connection') ||
        field.name === 'localizations'
      )
        return [];
      return [`${field.name} { ${everything(target, all, kind === 'UNION' ? 0 : 1)} }`];
    });
    // Strapi asks twice for each relation of each entry: few entries are enough.
    for (const part of [everything(type.name, all, 0), ...parts])
      await bothWays(`{ ${name}(sort: "createdAt:desc", pagination: { limit: 4 }) { documentId ${part} } }`);
  },
  180_000,
);

const CARD = 'documentId title url breadcrumb { name url } tags { name } authors { name }';

const QUERIES: [query: string, variables?: object][] = [
  [`{ articles(sort: "title:desc", pagination: { page: 2, pageSize: 3 }) { ${CARD} } }`],
  [
    `{ articles(filters: { section: { slug: { eq: "luttes-contre-les-discriminations" } } }) { ${CARD} section { name } } }`,
  ],
  [
    `{ articles(filters: { or: [{ title: { containsi: "a" } }, { tags: { name: { eq: "x" } } }] }) { ${CARD} } }`,
  ],
  [`{ articles_connection(pagination: { pageSize: 2 }) { nodes { ${CARD} } pageInfo { total pageCount } } }`],
  ['{ articles_connection { pageInfo { total } } }'],
  [
    `{ articleBySlug(slug: "assotech93") { ${CARD} relatedArticles { ${CARD} } documents { title file { url size } } } }`,
  ],
  [`{ articleBySlug(slug: "assotech93", locale: "de", fallback: "fr") { ${CARD} } }`],
  ['{ articleBySlug(slug: "nothing") { title } }'],
  ['{ article(documentId: "nothing") { title } }'],
  ['{ site { name publisher { name } defaultShareImage { image { url } } } }'],
  [
    `query { articles { ...Card one: tags(pagination: { limit: 1 }) { name } } } fragment Card on Article { ${CARD} }`,
  ],
  ['{ articles { first: tags(pagination: { limit: 1 }) { name } last: tags(sort: "name:desc") { name } } }'],
  ['{ articles { tags(filters: { slug: { notNull: true } }) { name } authors(sort: "name") { name } } }'],
  [
    'query($with: Boolean!) { articles { title tags @include(if: $with) { name } cover @skip(if: $with) { caption } } }',
    { with: true },
  ],
  [
    'query($with: Boolean!) { articles { title tags @include(if: $with) { name } cover @skip(if: $with) { caption } } }',
    { with: false },
  ],
  [
    'query($page: PaginationArg) { articles { tags(pagination: $page) { name } } }',
    { page: { start: 1, limit: 1 } },
  ],
  [
    '{ a: articles(pagination: { limit: 2 }) { title tags { name } } b: articles(locale: "en") { title authors { name } } }',
  ],
  [
    '{ articles { body { ... on ComponentContentQuote { text speaker { name affiliations { organization { name } } } } } } }',
  ],
  ['{ sections { name breadcrumb { name } parent { name breadcrumb { name } } children { name } } }'],
  ['{ articles { localizations { title locale tags { name } } } }'],
  [
    '{ speakers { name visibility affiliations { position organization { name } } } organizations { name visibility } }',
  ],
  [
    '{ events(filters: { speakers: { slug: { notNull: true } } }) { title speakers { name } programme { title speakers { name } } } }',
  ],
  ['{ documents { title downloadCount file { url } supersedes { title } authors { name } } }'],
];

test.each(QUERIES.map(([query, variables = {}]) => ({ query, variables })))(
  '$query',
  async ({ query, variables }) => {
    await bothWays(query, variables);
  },
);

test('every article by its documentId and by its slug', async () => {
  const { data } = await bothWays('{ articles(pagination: { limit: 6 }) { documentId slug } }');
  for (const { documentId, slug } of data.articles as { documentId: string; slug: string }[]) {
    await bothWays(`{ article(documentId: "${documentId}") { ${CARD} cover { image { url formats } } } }`);
    await bothWays(`{ articleBySlug(slug: "${slug}") { ${CARD} } }`);
  }
});

test('takes one statement for the entries and whatever is asked of them', async () => {
  const { statements: few } = await bothWays(`{ articles(locale: "fr", pagination: { limit: 50 }) {
    title cover { image { url } } body { __typename ... on ComponentContentQuote { speaker { name } } }
    authors { name affiliations { organization { name logo { image { url } } } } } relatedArticles { title tags { name } } event { title venue { name } }
  } }`);
  expect(few).toBe(1);
});
