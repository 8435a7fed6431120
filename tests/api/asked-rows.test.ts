import { modelsOf } from '../../src/adapters/model-of';
import { ADDRESSED_UIDS, PLURALS, UID } from '../../src/domain/content/uids';
import type { Application } from '../support/application';
import { comparable, startComparedApplication } from '../support/compared-answers';
import { SECRET } from '../support/guarded-content';

let app: Application;
let statements: string[] = [];

beforeAll(async () => {
  app = await startComparedApplication();
  app.strapi.db.connection.on('query', ({ sql }: { sql: string }) => statements.push(sql));
}, 180_000);
afterAll(() => app.stop());

/** By one statement, or by the document service, which begins a transaction of its own. */
async function answerOf(path: string) {
  statements = [];
  const { status, text, body } = await app.request.get(path);
  const way = statements.some((sql) => sql.startsWith('BEGIN')) ? 'Strapi' : 'one statement';
  return { status, text, way, whole: comparable(body) };
}

/** Asks by our own reader, and by a word that is left to Strapi and says the same (`t` for `true`). */
async function bothWays(path: string) {
  const sign = path.includes('?') ? '&' : '?';
  const [own, again, strapis] = [
    await answerOf(`${path}${sign}pagination[withCount]=true`),
    // By what was made of it the first time.
    await answerOf(`${path}${sign}pagination[withCount]=true`),
    await answerOf(`${path}${sign}pagination[withCount]=t`),
  ];
  expect([path, own.status, own.whole]).toEqual([path, strapis.status, strapis.whole]);
  expect([path, again.status, again.whole]).toEqual([path, strapis.status, strapis.whole]);
  if (own.status === 200) {
    expect([path, strapis.way]).toEqual([path, 'Strapi']);
    expect(own.text).not.toContain(SECRET);
  }
  return own;
}

const CHOSEN = [
  'articles?filters[section][slug][$eq]=luttes-contre-les-discriminations&populate[tags][fields]=name&populate[cover][populate]=image&sort=publishedOn:desc',
  'articles?fields=title',
  'articles?fields[0]=title&fields[1]=slug&sort=publishedOn:asc',
  'articles?fields=title,url,breadcrumb',
  'articles?populate=tags,cover.image,authors',
  'articles?populate[0]=cover&populate[1]=cover.image&populate[2]=tags',
  'articles?populate=*&locale=en',
  'articles?populate=*&locale=en&fallback=fr',
  'articles?populate=body',
  'articles?populate[body]=true',
  'articles?populate[body][populate]=*',
  'articles?populate[body]=*',
  'articles?populate[body][on][content.figure][populate]=*&populate[body][on][content.quote][populate][speaker][fields]=name',
  'articles?populate[body][on][content.text]=true&populate[body][on][content.quote]=true',
  'articles?populate[body][populate]=*&populate[body][on][content.text]=true',
  'articles?populate[authors][fields]=name&populate[speakers]=true&populate[organizations][fields]=slug',
  'articles?populate[authors][populate][affiliations][populate][organization][fields]=name',
  'articles?populate[relatedArticles][populate][tags]=true&populate[relatedArticles][fields]=title',
  'articles?populate[relatedArticles][sort]=title:desc&populate[tags][sort]=name',
  'articles?populate[event][populate]=*&populate[campaign][fields]=title',
  'articles?populate[documents][populate][file]=true&populate[documents][populate][organizations]=true',
  'articles?populate[localizations][fields]=title,locale',
  'articles?populate=localizations',
  'articles?populate=seo,section.parent',
  'articles?filters[$or][0][title][$containsi]=a&filters[$or][1][authors][slug][$notNull]=true&populate=authors',
  'articles?filters[locale][$eq]=en',
  'articles?filters[publishedAt][$null]=true',
  'articles?filters[organizations][name][$containsi]=a&populate=organizations',
  'articles?filters[cover][image][name][$notNull]=true&populate[cover]=true',
  'articles?sort[0]=section.name:desc&sort[1]=slug&populate=section',
  'articles?fields=title&sort=tags.name',
  'articles?pagination[start]=2&pagination[limit]=3&populate=tags',
  'articles?pagination[page]=2&pagination[pageSize]=4&fields=slug',
  'articles?pagination[page]=900&fields=slug',
  'tags?populate[articles][fields]=title',
  'tags?populate=*',
  'sections?populate[children]=true&populate[parent]=true',
  'sections?populate[children][sort]=name:desc&populate[children][fields]=name',
  'events?populate[programme][populate]=speakers&populate[venue][populate]=*',
  'events?populate[speakers][populate][portrait][populate]=image',
  'speakers?fields=name&populate[affiliations][populate]=organization',
  'speakers?populate=*',
  'speakers?filters[visibility][$eq]=hidden',
  'speakers?populate[withheld]=true',
  'organizations?fields=name',
  'organizations?populate=*&sort=name:desc',
  'documents?fields=title,downloadCount&populate=file,supersedes',
  'documents?populate[organizations][fields]=name&populate[authors]=true',
  'campaigns?populate=*',
  'redirects?sort=from:desc',
  'pages?populate=*',
  'site?populate=*',
  'site?fields=name&locale=en&fallback=fr',
  'articles?populate[tags][filters][slug][$containsi]=a',
  'articles?populate[tags][filters][slug][$containsi]=a&populate[tags][sort]=name:desc&populate[tags][fields]=name',
  'articles?status=published&populate[authors][filters][slug][$notNull]=true',
  'articles?populate[authors][filters][affiliations][organization][name][$containsi]=a&populate[authors][populate]=affiliations',
  'articles?populate[relatedArticles][filters][tags][name][$containsi]=e&populate[relatedArticles][fields]=title&populate[relatedArticles][populate][tags][filters][name][$containsi]=e',
  'articles?populate[relatedArticles][filters][$or][0][title][$containsi]=a&populate[relatedArticles][filters][$or][1][publishedOn][$gt]=2025-01-01&filters[title][$containsi]=e',
  'articles?populate[relatedArticles][filters][publishedAt][$null]=true',
  'articles?populate[relatedArticles][filters][$not][title][$containsi]=a',
  'articles?populate[section][filters][parent][slug][$notNull]=true',
  'articles?populate[cover][filters][decorative][$ne]=true&populate[cover][populate][image][filters][mime][$startsWith]=image/',
  'articles?populate[body][on][content.figure][filters][figure][credit][$notNull]=true&populate[body][on][content.text]=true',
  'articles?populate[body][on][content.quote][populate][speaker][filters][name][$containsi]=a',
  'articles?populate[documents][populate][organizations][filters][slug][$containsi]=a&populate[documents][filters][kind][$eq]=report',
  'articles?populate[event][filters][startsAt][$gt]=2020-01-01T00:00:00Z&populate[campaign][filters][stage][$in][0]=running&populate[campaign][filters][stage][$in][1]=won',
  'articles?populate[localizations][filters][locale][$eq]=en&populate[localizations][fields]=title',
  'tags?populate[articles][filters][section][slug][$notNull]=true&populate[articles][fields]=title&populate[articles][sort]=title',
  'sections?populate[children][filters][children][name][$notNull]=true&populate[parent][filters][slug][$containsi]=a',
  'speakers?populate[tags][filters][name][$containsi]=e&filters[tags][name][$containsi]=e',
  'organizations?populate[logo][populate][image][filters][name][$notNull]=true',
];

test.each(CHOSEN)('%s is what Strapi answers, by one statement', async (path) => {
  const { status, way } = await bothWays(`/api/${path}`);
  if (status === 200) expect(way).toBe('one statement');
});

test('every attribute that leads on, one by one and everything below it, is what Strapi answers', async () => {
  let found = 0;
  for (const uid of ADDRESSED_UIDS)
    for (const [name, { type }] of Object.entries(modelsOf(app.strapi)(uid)?.attributes ?? {})) {
      if (!['relation', 'component', 'dynamiczone', 'media'].includes(type)) continue;
      for (const options of ['=true', ...(type === 'media' || type === 'relation' ? [] : ['[populate]=*'])]) {
        const path = `/api/${PLURALS[uid]}?populate[${name}]${options}&pagination[pageSize]=100`;
        if ((await bothWays(path)).status === 200) found += 1;
      }
    }
  expect(found).toBeGreaterThan(60);
}, 180_000);

test('one entry is what Strapi answers, whatever is asked of it', async () => {
  const rows = (await app.strapi.db.query(UID.article).findMany({ select: ['documentId'] as never })) as {
    documentId: string;
  }[];
  for (const id of new Set(rows.map(({ documentId }) => documentId)))
    for (const query of [
      'fields=title',
      'populate=*',
      'populate[authors][fields]=name&locale=en&fallback=fr',
      'filters[slug][$eq]=assotech93',
    ])
      await bothWays(`/api/articles/${id}?${query}`);
}, 180_000);

test.each(['articles?populate[tags][sort]=name:DESC'])('%s is left to Strapi', async (path) => {
  const { status, way } = await answerOf(`/api/${path}`);
  expect([status, way]).toEqual([200, 'Strapi']);
});

test.each([
  'articles?populate[nothing]=true',
  'articles?fields=nothing',
  'articles?sort=withheld',
  'speakers?filters[withheld][name][$eq]=x',
  'articles?populate[authors][filters][withheld][name][$contains]=x',
  'articles?populate[authors][filters][createdBy][email][$contains]=a',
  'articles?populate[tags][filters][nothing][$eq]=a',
  'articles?populate[createdBy]=true',
  'articles?filters[createdBy][email][$contains]=a',
  'articles?sort=createdBy.email',
  'speakers?fields=internalName',
  'articles?nothing=1',
  'articles?populate[authors]=*',
  'articles?populate[section][sort]=parent.name',
  'articles?populate[documents][sort]=file.name',
])('%s is refused, and by Strapi too', async (path) => {
  const { status } = await bothWays(`/api/${path}`);
  expect(status).toBe(400);
});
