export interface BenchCase {
  name: string;
  /** Address at Portevoix. */
  path: string;
  /** Address at plain Strapi for the same content; null where it has nothing like it. */
  plain: string | null;
  /** Body of a POST, where it is one. */
  body?: string;
  /** Whether a bare server is asked for the same bytes. */
  bare?: boolean;
}

/** What plain Strapi has to be asked for to answer what Portevoix answers unasked. */
export interface PlainQueries {
  documentId: string;
  list: Record<string, unknown>;
  entry: Record<string, unknown>;
}

const CARD = `documentId title slug standfirst publishedOn
  cover { alternativeText image { url width height } } section { name slug } tags { name slug }
  authors { name slug } speakers { name slug } organizations { name slug }`;
const GRAPHQL_LIST = JSON.stringify({ query: `{ articles(pagination: { limit: 25 }) { ${CARD} } }` });
const GRAPHQL_ENTRY = JSON.stringify({
  query: `{ articles(filters: { slug: { eq: "assotech93" } }) { ${CARD}
    documents { title slug file { url size } organizations { name } } event { title slug } relatedArticles { ${CARD} } } }`,
});
const CHOSEN =
  '/api/articles?filters[section][slug][$eq]=luttes-contre-les-discriminations&populate[tags][fields]=name&populate[cover][populate]=image&sort=publishedOn:desc';
const BELOW =
  '/api/articles?populate[tags][filters][slug][$contains]=a&populate[tags][sort]=name&populate[authors][filters][affiliations][organization][slug][$notNull]=true&populate[cover][populate]=image&sort=publishedOn:desc';

/** What the bench asks for. */
export function benchCases({ documentId, list, entry }: PlainQueries): BenchCase[] {
  return [
    { name: 'usual list', path: '/api/articles', plain: `/api/articles?${written(list)}`, bare: true },
    {
      name: 'usual entry',
      path: '/api/articles/slug/assotech93',
      plain: `/api/articles/${documentId}?${written(entry)}`,
      bare: true,
    },
    { name: 'GraphQL list', path: '/graphql', plain: '/graphql', body: GRAPHQL_LIST },
    { name: 'GraphQL entry', path: '/graphql', plain: '/graphql', body: GRAPHQL_ENTRY },
    { name: 'REST query', path: CHOSEN, plain: CHOSEN },
    { name: 'REST query with conditions below', path: BELOW, plain: BELOW },
    { name: 'search', path: '/api/search?q=discriminations', plain: null },
    { name: 'feed', path: '/feeds/articles.rss', plain: null },
    { name: 'sitemap', path: '/sitemap.xml', plain: null },
    { name: 'reading page', path: '/actualites/assotech93', plain: null },
  ];
}

/** A query as Strapi reads it: `a[b][0]=c`. */
function written(query: Record<string, unknown>): string {
  const flat = (key: string, value: unknown): string[] =>
    value && typeof value === 'object'
      ? Object.entries(value).flatMap(([name, inner]) => flat(`${key}[${name}]`, inner))
      : [`${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`];
  return Object.entries(query)
    .flatMap(([name, value]) => flat(name, value))
    .join('&');
}
