import { ADDRESSED_UIDS, type AddressedUid, PLURALS, UID } from '../../src/domain/content/uids';
import { type Chance, LOCALES, type Made } from './random-content';

type Paths = Record<string, Record<string, string>>;

const GRAPHQL = [
  '{ articles(locale: $L) { title slug section { name } tags { name } authors { name visibility } documents { title } relatedArticles { title } } }',
  '{ articles_connection(locale: $L, pagination: { pageSize: 3 }) { nodes { title event { title } campaign { title partners { name } } cover { alternativeText image { url name } } } pageInfo { total } } }',
  '{ tags(locale: $L) { name articles { title } events { title } speakers { name } } }',
  '{ sections(locale: $L) { name parent { name } children { name } articles { title documentId } } }',
  '{ documents(locale: $L) { title supersedes { title } supersededBy { title } file { name } articles { title } } }',
  '{ speakers(locale: $L) { name affiliations { position organization { name } } authoredArticles { title } events { title } } }',
  '{ events(locale: $L, filters: { tags: { name: { contains: "a" } } }) { title speakers { name } programme { title speakers { name } } } }',
  '{ site(locale: $L) { name publisher { name } logo { image { name } } } }',
  '{ articles(locale: $L) { title body { ... on ComponentContentQuote { text speaker { name role } } } breadcrumb { name url } url localizations { title locale } } }',
];

const POPULATES = [
  '',
  'populate=*',
  'populate[tags][fields]=name',
  'populate[section][fields]=name&fields=title',
  'fields=title,url',
  'populate[localizations]=true',
];

const REST_QUERIES: Partial<Record<string, string[]>> = {
  [UID.article]: [
    'filters[tags][name][$contains]=a',
    'filters[section][name][$contains]=B',
    'filters[authors][name][$notNull]=true',
    'sort=section.name:asc&pagination[pageSize]=3',
    'populate[speakers][filters][name][$contains]=a',
    'filters[event][title][$contains]=B',
    'populate[relatedArticles][populate]=section',
    'filters[cover][image][name][$contains]=1',
  ],
  [UID.section]: ['populate=children,parent', 'filters[children][name][$contains]=B'],
  [UID.document]: ['populate=supersededBy,supersedes', 'filters[supersededBy][title][$notNull]=true'],
  [UID.speaker]: [
    'populate=articles,authoredArticles',
    'filters[affiliations][organization][name][$contains]=a',
  ],
  [UID.event]: ['filters[organizers][name][$contains]=a', 'populate[programme][populate]=speakers'],
};

/** A random address at which readers find something that was made, by any of the doors. */
export function doorTo(chance: Chance, made: Made, readingPaths: Paths): string {
  const locale = chance.one(['fr', 'fr', ...LOCALES]);
  const uid = chance.one<AddressedUid>([...ADDRESSED_UIDS, UID.article, UID.article]);
  const plural = PLURALS[uid];
  const slug = encodeURIComponent(chance.one([...(made.slugs.get(uid) ?? ['rien'])]));
  const id = chance.one(made.ids.get(uid) ?? ['rien']);
  const prefix = locale === 'fr' ? '' : `/${locale}`;
  const page = `${prefix}/${readingPaths[uid]?.[locale]}/${slug}`;
  const filter = chance.one(['section', 'tag', 'organization', 'campaign'] as const);
  const filtered = chance.one([...(made.slugs.get(`api::${filter}.${filter}`) ?? ['rien'])]);
  const query = chance.one([...POPULATES, ...(REST_QUERIES[uid] ?? []), ...(REST_QUERIES[uid] ?? [])]);
  switch (chance.below(14)) {
    case 0:
    case 1:
      return `/api/${plural}?locale=${locale}&${query}`;
    case 2:
      return `/api/${plural}/${id}?locale=${locale}${chance.below(2) ? '' : '&fallback='}`;
    case 3:
      return `/api/${plural}/slug/${slug}?locale=${locale}`;
    case 4:
    case 5:
      return `/graphql?query=${encodeURIComponent(chance.one(GRAPHQL).replace('$L', `"${locale}"`))}`;
    case 6:
      return `/feeds/articles.${chance.one(['rss', 'atom', 'json'])}?locale=${locale}${chance.below(2) ? '' : `&${filter}=${filtered}`}`;
    case 7:
      return chance.one([
        '/sitemap.xml',
        `/feeds/events.ics?locale=${locale}`,
        `${prefix}/`,
        '/.well-known/security.txt',
        '/site.css',
      ]);
    case 8:
      return `${prefix}/${chance.one([readingPaths[uid]?.[locale] ?? '', 'recherche?q=a', 'search?q=B'])}`;
    case 9:
    case 10:
      return page;
    case 11:
      return chance.one([
        `/embed/${plural}/${slug}`,
        `/events/${slug}.ics`,
        '/api/site',
        `/api/${plural}?locale=${locale}&pagination[pageSize]=2&pagination[page]=2`,
      ]);
    case 12:
      return `/oembed?url=${encodeURIComponent(`http://localhost:1337${page}`)}`;
    default:
      return chance.below(12) ? page : `/share/${plural}/${slug}.png?locale=${locale}`;
  }
}
