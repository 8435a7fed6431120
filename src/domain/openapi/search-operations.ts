import { HITS_AT_MOST } from '../search/search-request';
import type { Operation, PathItem } from './api-document';
import { ref, type Schemas } from './api-schema';
import { exampleOf } from './examples';
import { type ParameterName, parameterRef } from './parameters';
import { ANYBODY, faults } from './read-operations';

/** Name of the group of these operations. */
export const SEARCH_TAG = {
  name: 'Search',
  description: 'One ranked list over everything, and inside files.',
};

/** The two operations of the search, by path. */
export function searchPaths(schemas: Schemas): Record<string, PathItem> {
  return {
    '/api/search': {
      get: operation('search', 'Search everything', schemas, {
        description: `Articles, events, campaigns, documents and the text of their files, organizations, people and pages in one language, the best first: words in titles count most, then what stands first, then the text, then files. Words are found in all their forms, with or without accents. \`"quotes"\` hold words together, \`-word\` leaves entries out, the last word may be unfinished. Where nothing is found, the likeliest correction is answered (\`meta.corrected\`); where little is, entries with some of the words follow (\`meta.match\`). The first ${HITS_AT_MOST} hits can be paged through.`,
        parameters: [
          'SearchWords',
          'SearchType',
          'SearchSection',
          'SearchTag',
          'SearchOrganization',
          'SearchFrom',
          'SearchTo',
          'SearchPage',
          'SearchPageSize',
          'Locale',
        ],
        answers: 'The hits of one page.',
        schema: 'SearchResponse',
      }),
    },
    '/api/search/suggest': {
      get: operation('suggest', 'Complete what is being typed', schemas, {
        description: 'Entries whose titles or names begin like this, eight at most.',
        parameters: ['SearchWords', 'Locale'],
        answers: 'Entries to offer.',
        schema: 'SuggestResponse',
      }),
    },
  };
}

interface Said {
  description: string;
  parameters: ParameterName[];
  answers: string;
  schema: string;
}

function operation(operationId: string, summary: string, schemas: Schemas, said: Said): Operation {
  return {
    tags: [SEARCH_TAG.name],
    security: ANYBODY,
    operationId,
    summary,
    description: said.description,
    parameters: said.parameters.map(parameterRef),
    responses: {
      200: {
        description: said.answers,
        content: {
          'application/json': { schema: ref(said.schema), example: exampleOf(ref(said.schema), schemas, 0) },
        },
      },
      ...faults('BadRequest'),
    },
  };
}
