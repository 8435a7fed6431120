import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { GraphQLError } from 'graphql';
import { BusyError } from '../../adapters/bounded-work';
import type { Search } from '../../adapters/search';
import { searchAnswer } from '../../domain/search/search-answer';
import { SEARCH_PARAMETERS, SUGGEST_PARAMETERS } from '../../domain/search/search-request';
import { SEARCH_TYPE_NAMES } from '../../domain/search/search-types';
import { readRequest } from './read-request';

type Values = Record<string, unknown>;

const TYPES = `
  enum SearchType { ${SEARCH_TYPE_NAMES.join(' ')} }
  type SearchSection { documentId: String!, name: String!, slug: String, "Absolute address of the section’s page" url: String }
  type SearchPicture { url: String!, alternativeText: String, width: Int, height: Int }
  type SearchHit {
    type: SearchType!
    documentId: String!
    title: String!
    "Canonical absolute address of the entry"
    url: String
    locale: String!
    section: SearchSection
    "Of events, when they start; of campaigns, their deadline"
    date: String
    picture: SearchPicture
    "Safe to print as HTML: words that match are in <mark>, all else is escaped"
    snippet: String!
    "Page of the file on which the snippet stands, from 1"
    pageNumber: Int
  }
  type SearchTypeCount { value: SearchType!, count: Int! }
  type SearchSectionCount { "Slug" value: String, name: String!, count: Int! }
  type SearchYearCount { value: Int!, count: Int! }
  type SearchFacets { type: [SearchTypeCount!]!, section: [SearchSectionCount!]!, year: [SearchYearCount!]! }
  type SearchPagination { page: Int!, pageSize: Int!, pageCount: Int!, total: Int! }
  type SearchMeta {
    pagination: SearchPagination!
    "How many hits there are of each type, section and year, whatever is chosen of it"
    facets: SearchFacets!
    "What to look for instead, where little was found"
    suggestions: [String!]!
    "The query that was answered, where the one asked for finds nothing"
    corrected: String
    "all: hits have every word; any: few have, and those with some of them follow"
    match: String!
  }
  type SearchResponse { data: [SearchHit!]!, meta: SearchMeta! }
  type SearchSuggestion { type: SearchType!, documentId: String!, title: String!, url: String, locale: String! }
  extend type Query {
    "What answers words, \\"phrases\\" and -words, the best first"
    search(q: String!, type: [SearchType!], section: String, tag: String, organization: String, locale: I18NLocaleCode, "First day, YYYY-MM-DD" from: String, "Last day, YYYY-MM-DD" to: String, page: Int, pageSize: Int): SearchResponse!
    "Entries to offer while somebody types"
    searchSuggest(q: String!, locale: I18NLocaleCode): [SearchSuggestion!]!
  }`;

/** The two queries of the search, with the parameters and the answers of REST. */
export function extendGraphql(strapi: Core.Strapi): void {
  const search = () => strapi.get('search') as Search;
  strapi
    .plugin('graphql')
    .service('extension')
    .use(() => ({
      typeDefs: TYPES,
      resolvers: {
        Query: {
          search: (_parent: unknown, args: Values) =>
            refusing(async () => {
              const request = await readRequest(strapi, parametersOf(args), SEARCH_PARAMETERS);
              return searchAnswer(await search().search(request), request);
            }),
          searchSuggest: (_parent: unknown, args: Values) =>
            refusing(async () => {
              const { q, locale } = await readRequest(strapi, parametersOf(args), SUGGEST_PARAMETERS);
              return search().suggest(q, locale);
            }),
        },
      },
      resolversConfig: { 'Query.search': { auth: false }, 'Query.searchSuggest': { auth: false } },
    }));
}

/** Arguments as REST would have sent them. */
function parametersOf(args: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(args)
      .filter(
        ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
      )
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]),
  );
}

/** What is wrong with a request makes the whole answer a 400, as it does elsewhere. */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BusyError)
      throw new GraphQLError(error.message, { extensions: { code: 'BUSY', http: { status: 503 } } });
    if (!(error instanceof errors.ValidationError)) throw error;
    throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}
