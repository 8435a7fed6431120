import { type Application, startApplication } from '../support/application';
import { addGuardedContent, type GuardedContent, SECRET } from '../support/guarded-content';

let app: Application;
let content: GuardedContent;

beforeAll(async () => {
  process.env.CACHE = 'off';
  app = await startApplication({ sample: true });
  content = await addGuardedContent(app.strapi);
}, 120_000);
afterAll(() => app.stop());

type Entry = Record<string, unknown> & { documentId: string };

async function ask(query: string, token?: string) {
  const request = app.request.post('/graphql');
  if (token) request.set('Authorization', token);
  const { body, text } = await request.send({ query });
  expect([query, body.errors]).toEqual([query, undefined]);
  return { data: body.data as Record<string, Entry[]>, text: text as string };
}

/** Relations as they are asked for, whose connections are left to Strapi's own resolvers, which load for one parent at a time. */
const MANY = ['tags', 'authors', 'speakers', 'organizations', 'documents', 'relatedArticles'];
const NAMED: Record<string, string> = { documents: 'title', relatedArticles: 'title' };
const ARGUMENTS = [
  '',
  '(pagination: { limit: 1 })',
  '(pagination: { page: 2, pageSize: 1 })',
  '(sort: "documentId:desc")',
  '(filters: { documentId: { notNull: true } }, sort: "slug", pagination: { start: 1 })',
];

test.each(ARGUMENTS)('relations loaded together%s are those loaded one by one', async (args) => {
  for (const locale of ['fr', 'en', 'ar']) {
    const fields = MANY.map((name) => {
      const own = `documentId slug ${NAMED[name] ?? 'name'}`;
      return `${name}${args} { ${own} } ${name}_connection${args} { nodes { ${own} } }`;
    });
    const { data, text } = await ask(
      `{ articles(locale: "${locale}", pagination: { limit: 100 }) { documentId ${fields.join(' ')} } }`,
    );
    expect((data.articles as Entry[]).length).toBeGreaterThan(0);
    for (const article of data.articles as Entry[])
      for (const name of MANY) {
        const { nodes } = article[`${name}_connection`] as unknown as { nodes: unknown };
        expect([article.documentId, name, article[name]]).toEqual([article.documentId, name, nodes]);
      }
    expect(text).not.toContain(SECRET);
  }
});

test('pictures, sections, components and blocks are those that REST answers', async () => {
  const { data } = await ask(`{ articles(pagination: { limit: 100 }) {
    documentId section { name slug } event { slug } campaign { slug }
    cover { alternativeText image { url } } seo { metaTitle }
    body { __typename ... on ComponentContentGallery { title figures { alternativeText image { url } } } ... on ComponentContentQuote { text speaker { name } } }
  } }`);
  const pick = (value: Entry | null, ...names: string[]) =>
    value && Object.fromEntries(names.map((name) => [name, value[name]]));
  const figure = (value: Entry | null) =>
    value && { alternativeText: value.alternativeText, image: pick(value.image as Entry, 'url') };
  const blocks: string[] = [];
  for (const article of data.articles as Entry[]) {
    const { body } = await app.request.get(`/api/articles/${article.documentId}`).expect(200);
    const rest = body.data;
    const { body: written, ...others } = article as Record<string, unknown>;
    expect(others).toEqual({
      documentId: rest.documentId,
      section: pick(rest.section, 'name', 'slug'),
      event: pick(rest.event, 'slug'),
      campaign: pick(rest.campaign, 'slug'),
      cover: figure(rest.cover),
      seo: pick(rest.seo, 'metaTitle'),
    });
    expect(written).toEqual(
      rest.body.map((block: Entry) => {
        const [, name = ''] = (block.__component as string).split('.');
        const type = `ComponentContent${name.replace(/(^|-)(\w)/g, (_all, _dash, letter) => letter.toUpperCase())}`;
        blocks.push(type);
        if (name === 'gallery')
          return { __typename: type, title: block.title, figures: (block.figures as Entry[]).map(figure) };
        if (name === 'quote')
          return { __typename: type, text: block.text, speaker: pick(block.speaker as Entry, 'name') };
        return { __typename: type };
      }),
    );
  }
  expect(blocks).toEqual(expect.arrayContaining(['ComponentContentGallery', 'ComponentContentQuote']));
});

test('drafts are read with their drafts, by whoever may', async () => {
  const query = `{ articles(status: DRAFT, filters: { documentId: { eq: "${content.ids.draftArticle}" } }) { title section { name } cover { caption } } }`;
  const { data } = await ask(query, content.tokens.fullAccess);
  expect(data.articles).toEqual([
    {
      title: `${SECRET} draft title`,
      section: { name: 'Rubrique' },
      cover: { caption: `${SECRET} draft cover` },
    },
  ]);
});
