import { ref, type Schema, type Schemas } from './api-schema';

/** Schemas of what stands around entries: breadcrumbs, `meta`, errors. */
export function envelopeSchemas(): Schemas {
  return {
    Crumb: {
      description: 'A section on the way from the root to an entry.',
      type: 'object',
      required: ['name', 'slug', 'url'],
      properties: {
        name: { type: 'string', examples: ['Réparer'] },
        slug: { type: ['string', 'null'], examples: ['reparer'] },
        url: {
          type: ['string', 'null'],
          description: 'Absolute address of the section’s page.',
          examples: ['https://www.example.org/rubriques/reparer'],
        },
      },
    },
    EntryMeta: {
      description: 'What there is to say about the answer.',
      type: 'object',
      properties: { locale: FALLBACK_LOCALE },
    },
    ListMeta: {
      description: 'What there is to say about the list.',
      type: 'object',
      required: ['pagination'],
      properties: { pagination: ref('Pagination'), locale: FALLBACK_LOCALE },
    },
    Pagination: {
      description:
        'Where the list stands: by page (`page`, `pageSize`, `pageCount`) or by offset (`start`, `limit`), as it was asked for. `pageCount` and `total` are left out with `pagination[withCount]=false`.',
      type: 'object',
      properties: {
        page: { type: 'integer', minimum: 1, examples: [1] },
        pageSize: { type: 'integer', examples: [25] },
        pageCount: { type: 'integer', examples: [3] },
        start: { type: 'integer', examples: [0] },
        limit: { type: 'integer', examples: [25] },
        total: { type: 'integer', description: 'Entries in all pages together.', examples: [57] },
      },
    },
    ApiError: {
      description: 'What was wrong and what to do about it.',
      type: 'object',
      required: ['data', 'error'],
      properties: {
        data: { type: 'null' },
        error: {
          type: 'object',
          required: ['status', 'name', 'message'],
          properties: {
            status: { type: 'integer', description: 'The HTTP status.', examples: [400] },
            name: { type: 'string', description: 'Kind of error.', examples: ['ValidationError'] },
            message: { type: 'string', description: 'A sentence for the developer.' },
            details: {
              type: 'object',
              description: 'More on it. `errors` names each attribute that was refused.',
              properties: { errors: { type: 'array', items: ref('ApiErrorDetail') } },
            },
          },
        },
      },
    },
    ApiErrorDetail: {
      description: 'An attribute that was refused, and why.',
      type: 'object',
      properties: {
        path: {
          type: 'array',
          items: { type: ['string', 'integer'] },
          description: 'The way to the attribute, list positions counted from 0.',
          examples: [['body', 0, 'url']],
        },
        message: { type: 'string' },
        name: { type: 'string' },
        code: { type: 'string', description: 'Short name of the rule, for programs.' },
      },
    },
  };
}

const FALLBACK_LOCALE: Schema = {
  type: ['string', 'null'],
  description:
    'Language of what was answered; only when the request names a `fallback`. Null when there was nothing.',
  examples: ['fr'],
};
