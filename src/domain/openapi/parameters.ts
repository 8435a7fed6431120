import { QUERY_LIMITS } from '../content/query-limits';
import type { Parameter, Reference } from './api-document';
import { SEARCH_PARAMETERS } from './search-parameters';

export type ParameterName = keyof ReturnType<typeof parameters>;

export function parameterRef(name: ParameterName): Reference {
  return { $ref: `#/components/parameters/${name}` };
}

/** Parameters that several operations share, by the name under which they refer to them. */
export function parameters(defaultLocale: string) {
  return {
    DocumentId: {
      name: 'documentId',
      in: 'path',
      required: true,
      description: 'The entry’s `documentId`.',
      schema: { type: 'string' },
      example: 'k3v9x2m7q4t8w1z6y5b0n3cd',
    },
    Slug: {
      name: 'slug',
      in: 'path',
      required: true,
      description: 'The entry’s slug in `locale`.',
      schema: { type: 'string' },
      example: 'le-cafe-associatif-fete-ses-dix-ans',
    },
    Filters: {
      name: 'filters',
      in: 'query',
      style: 'deepObject',
      explode: true,
      description: `Conditions, as \`filters[attribute][operator]=value\`. Operators: \`$eq\`, \`$eqi\`, \`$ne\`, \`$nei\`, \`$in\`, \`$notIn\`, \`$lt\`, \`$lte\`, \`$gt\`, \`$gte\`, \`$between\`, \`$contains\`, \`$containsi\`, \`$notContains\`, \`$notContainsi\`, \`$startsWith\`, \`$startsWithi\`, \`$endsWith\`, \`$endsWithi\`, \`$null\`, \`$notNull\`; an \`i\` at the end ignores case. \`$and\`, \`$or\` and \`$not\` join conditions. A relation is entered by its name: \`filters[section][slug][$eq]=…\`. At most ${QUERY_LIMITS.filterConditions} conditions, ${QUERY_LIMITS.filterDepth} levels, ${QUERY_LIMITS.relationHops} relations in a row.`,
      schema: { type: 'object', additionalProperties: true },
    },
    Sort: {
      name: 'sort',
      in: 'query',
      description: `Attributes to sort by, the first one first, each with \`:asc\` (default) or \`:desc\`. At most ${QUERY_LIMITS.sortKeys}.`,
      schema: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    },
    Pagination: {
      name: 'pagination',
      in: 'query',
      style: 'deepObject',
      explode: true,
      description: 'Which part of the list: `page` and `pageSize`, or `start` and `limit`; not both.',
      schema: {
        type: 'object',
        properties: {
          page: { type: 'integer', minimum: 1, default: 1, description: 'Page, counted from 1.' },
          pageSize: {
            type: 'integer',
            minimum: 1,
            maximum: QUERY_LIMITS.pageSize,
            default: 25,
            description: 'Entries of a page.',
          },
          start: { type: 'integer', minimum: 0, description: 'Entries to pass over.' },
          limit: {
            type: 'integer',
            minimum: 1,
            maximum: QUERY_LIMITS.pageSize,
            description: 'Entries to answer.',
          },
          withCount: {
            type: 'boolean',
            default: true,
            description: 'Whether to count all entries; `false` is faster.',
          },
        },
      },
    },
    Fields: {
      name: 'fields',
      in: 'query',
      description:
        'Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents.',
      schema: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    },
    Populate: {
      name: 'populate',
      in: 'query',
      style: 'deepObject',
      explode: true,
      description: `Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, \`*\` for all of the first level, or \`populate[name][fields]=…\`, \`populate[name][populate]=…\`, \`populate[body][on][content.quote][populate]=speaker\`. At most ${QUERY_LIMITS.populatedAttributes} attributes, ${QUERY_LIMITS.populateDepth} levels, ${QUERY_LIMITS.relationHops} relations in a row.`,
      schema: {
        anyOf: [
          { type: 'string' },
          { type: 'array', items: { type: 'string' } },
          { type: 'object', additionalProperties: true },
        ],
      },
    },
    Locale: {
      name: 'locale',
      in: 'query',
      description: `Language (BCP 47). Unless given, the default one of the site, here \`${defaultLocale}\`.`,
      schema: { type: 'string' },
      example: defaultLocale,
    },
    Fallback: {
      name: 'fallback',
      in: 'query',
      description:
        'Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was.',
      schema: { type: 'string' },
      example: 'default',
    },
    Status: {
      name: 'status',
      in: 'query',
      description:
        '`draft` answers the versions being worked on, to an API token that may update the type; anybody else gets a 403. In a draft, attributes that publication requires may be null.',
      schema: { type: 'string', enum: ['published', 'draft'], default: 'published' },
    },
    WriteStatus: {
      name: 'status',
      in: 'query',
      description: 'Whether to publish what is written at once, or to keep it as a draft.',
      schema: { type: 'string', enum: ['published', 'draft'], default: 'published' },
    },
    WriteLocale: {
      name: 'locale',
      in: 'query',
      description: `Language of the version to write (BCP 47). Unless given, the default one, here \`${defaultLocale}\`.`,
      schema: { type: 'string' },
      example: defaultLocale,
    },
    ...SEARCH_PARAMETERS,
  } satisfies Record<string, Parameter>;
}
