import type { Reference, Response } from './api-document';
import { ref } from './api-schema';

export type ResponseName = keyof typeof RESPONSES;

export function responseRef(name: ResponseName): Reference {
  return { $ref: `#/components/responses/${name}` };
}

/** Responses that several operations share, by the name under which they refer to them. */
export const RESPONSES = {
  BadRequest: fault('Something in the request is wrong or over a limit; the message names it.', {
    status: 400,
    name: 'ValidationError',
    message: 'This request is over a limit: sort has more than 5 keys.',
    details: {},
  }),
  Incomplete: fault(
    'Something in the request is wrong, or what would be published is not complete: `details.errors` names each item, by its `code` and the `path` of its attribute. Nothing was written.',
    {
      status: 400,
      name: 'ValidationError',
      message: 'An entry needs a section: set "section".',
      details: {
        errors: [
          {
            path: ['section'],
            message: 'An entry needs a section: set "section".',
            name: 'ValidationError',
            code: 'section-missing',
          },
        ],
      },
    },
  ),
  Unauthorized: fault('The API token is unknown or has run out.', {
    status: 401,
    name: 'UnauthorizedError',
    message: 'Missing or invalid credentials',
    details: {},
  }),
  Forbidden: fault('It takes an API token that is allowed to do this.', {
    status: 403,
    name: 'ForbiddenError',
    message: 'Forbidden',
    details: {},
  }),
  NotFound: fault('There is nothing of that name, or nothing that readers may see.', {
    status: 404,
    name: 'NotFoundError',
    message: 'Not Found',
    details: {},
  }),
  Gone: fault('It was removed for good.', {
    status: 410,
    name: 'GoneError',
    message: 'Gone',
    details: {},
  }),
  Moved: {
    description: 'The slug has changed: `Location` is where this API answers the entry now.',
    headers: {
      Location: {
        description: 'Path on this server, with the query of the request.',
        schema: { type: 'string' },
      },
    },
    content: {
      'application/json': {
        schema: {
          type: 'object',
          required: ['data', 'meta'],
          properties: {
            data: { type: 'null' },
            meta: {
              type: 'object',
              required: ['movedTo'],
              properties: {
                movedTo: {
                  type: 'object',
                  required: ['slug', 'locale'],
                  properties: { slug: { type: 'string' }, locale: { type: 'string' } },
                },
              },
            },
          },
        },
      },
    },
  },
} satisfies Record<string, Response>;

function fault(description: string, error: Record<string, unknown>): Response {
  return {
    description,
    content: { 'application/json': { schema: ref('ApiError'), example: { data: null, error } } },
  };
}
