import { QUERY_LENGTH } from '../search/search-query';
import { PAGE_SIZE } from '../search/search-request';
import { SEARCH_TYPE_NAMES } from '../search/search-types';
import type { Parameter } from './api-document';

/** Parameters of the search, by the name under which operations refer to them. */
export const SEARCH_PARAMETERS = {
  SearchWords: {
    name: 'q',
    in: 'query',
    required: true,
    description: `What to look for, ${QUERY_LENGTH} characters at most.`,
    schema: { type: 'string', maxLength: QUERY_LENGTH },
    example: 'logement',
  },
  SearchType: {
    name: 'type',
    in: 'query',
    description: `One or several types, separated by commas: ${SEARCH_TYPE_NAMES.map((name) => `\`${name}\``).join(', ')}.`,
    schema: { type: 'string' },
  },
  SearchSection: slug('section', 'Slug of a section: what is in it and in those below it.'),
  SearchTag: slug('tag', 'Slug of a tag that entries have.'),
  SearchOrganization: slug('organization', 'Slug of an organization that entries are linked to.'),
  SearchFrom: day(
    'from',
    'First day: of articles and documents when they appeared, of events when they start, of campaigns their deadline.',
  ),
  SearchTo: day('to', 'Last day, included.'),
  SearchPage: {
    name: 'page',
    in: 'query',
    description: 'Page, counted from 1.',
    schema: { type: 'integer', minimum: 1, default: 1 },
  },
  SearchPageSize: {
    name: 'pageSize',
    in: 'query',
    description: 'Hits of a page.',
    schema: { type: 'integer', minimum: 1, maximum: PAGE_SIZE.most, default: PAGE_SIZE.usual },
  },
} satisfies Record<string, Parameter>;

function slug(name: string, description: string): Parameter {
  return { name, in: 'query', description, schema: { type: 'string' } };
}

function day(name: string, description: string): Parameter {
  return { name, in: 'query', description, schema: { type: 'string', format: 'date' } };
}
