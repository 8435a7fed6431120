import { SEARCH_TYPE_NAMES } from '../search/search-types';
import { orNull, ref, type Schema, type Schemas } from './api-schema';

const TYPE: Schema = { type: 'string', enum: SEARCH_TYPE_NAMES, examples: ['article'] };
const DOCUMENT_ID: Schema = { type: 'string', examples: ['k3v9x2m7q4t8w1z6y5b0n3cd'] };
const TITLE: Schema = { type: 'string', examples: ['Un logement digne pour chaque famille'] };
const LOCALE: Schema = { type: 'string', examples: ['fr'] };
const URL: Schema = {
  type: ['string', 'null'],
  description: 'Canonical absolute address.',
  examples: ['https://www.example.org/actualites/un-logement-digne-pour-chaque-famille'],
};
const COUNT: Schema = { type: 'integer', examples: [12] };

/** Schemas of what the search answers. */
export function searchSchemas(): Schemas {
  return {
    SearchResponse: whole('What was found, and what is known of all of it.', {
      data: { type: 'array', items: ref('SearchHit') },
      meta: ref('SearchMeta'),
    }),
    SearchHit: whole('An entry that was found.', {
      type: TYPE,
      documentId: DOCUMENT_ID,
      title: TITLE,
      url: URL,
      locale: LOCALE,
      section: { anyOf: [ref('SearchSection'), { type: 'null' }] },
      date: {
        type: ['string', 'null'],
        format: 'date-time',
        description:
          'Of articles and documents when they appeared, of events when they start, of campaigns their deadline.',
        examples: ['2026-03-14T09:00:00.000Z'],
      },
      picture: { anyOf: [ref('SearchPicture'), { type: 'null' }] },
      snippet: {
        type: 'string',
        description: 'Safe to print as HTML: words that match are in `<mark>`, all else is escaped.',
        examples: ['Trois familles attendent un <mark>logement</mark> …'],
      },
      pageNumber: {
        type: ['integer', 'null'],
        minimum: 1,
        description:
          'Of a document: page of its file on which the snippet stands. Null where it stands in the entry itself.',
        examples: [null],
      },
    }),
    SearchSection: whole('The section of a hit.', {
      documentId: DOCUMENT_ID,
      name: { type: 'string', examples: ['Actualités'] },
      slug: { type: ['string', 'null'], examples: ['actualites'] },
      url: { ...URL, examples: ['https://www.example.org/rubriques/actualites'] },
    }),
    SearchPicture: whole('What a card of a hit shows.', {
      url: {
        type: 'string',
        description: 'From the root of this server, or absolute.',
        examples: ['/uploads/quai.jpg'],
      },
      alternativeText: orNull({ type: 'string', examples: ['Le quai au matin'] }),
      width: { type: ['integer', 'null'], examples: [1600] },
      height: { type: ['integer', 'null'], examples: [900] },
    }),
    SearchMeta: whole('What is known of all hits.', {
      pagination: ref('Pagination'),
      facets: ref('SearchFacets'),
      suggestions: {
        type: 'array',
        items: { type: 'string' },
        description: 'What to look for instead, where little was found.',
        examples: [[]],
      },
      corrected: {
        type: ['string', 'null'],
        description: 'The query that was answered, where the one asked for finds nothing.',
        examples: [null],
      },
      match: {
        type: 'string',
        enum: ['all', 'any'],
        description: '`any` where few entries have all the words: those with some of them follow.',
        examples: ['all'],
      },
    }),
    SearchFacets: whole('How many hits there are of each kind. A filter does not narrow its own count.', {
      type: counts({ value: TYPE }),
      section: counts({
        value: { type: ['string', 'null'], description: 'Slug.', examples: ['actualites'] },
        name: { type: 'string', examples: ['Actualités'] },
      }),
      year: counts({ value: { type: 'integer', examples: [2026] } }),
    }),
    SuggestResponse: whole('What may complete the words being typed.', {
      data: { type: 'array', items: ref('SearchSuggestion') },
      meta: { type: 'object' },
    }),
    SearchSuggestion: whole('An entry to offer.', {
      type: TYPE,
      documentId: DOCUMENT_ID,
      title: TITLE,
      url: URL,
      locale: LOCALE,
    }),
  };
}

function whole(description: string, properties: Record<string, Schema>): Schema {
  return { description, type: 'object', required: Object.keys(properties), properties };
}

function counts(properties: Record<string, Schema>): Schema {
  const counted = { ...properties, count: COUNT };
  return {
    type: 'array',
    items: { type: 'object', required: Object.keys(counted), properties: counted },
  };
}
