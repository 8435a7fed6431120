import type { Model } from '../content/model';
import { hasDraftAndPublish } from '../content/model';
import { listOrder } from '../content/presets';
import { isAddressed } from '../content/uids';
import type { Operation, PathItem } from './api-document';
import type { ApiModels } from './api-models';
import { ref, type Schema } from './api-schema';
import { listedSchema } from './entry-schemas';
import { type ExampleSource, entryExample, listExample } from './examples';
import { partialName, typeName, withArticle } from './names';
import { type ParameterName, parameterRef } from './parameters';
import { isLocalized, isSingle } from './public-attributes';
import { responseRef } from './responses';

/** Reading needs no token; one widens it to drafts. */
export const ANYBODY: Operation['security'] = [{}, { apiToken: [] }];

/** Operations that read a type, by path. */
export function readPaths(model: Model, models: ApiModels, source: ExampleSource): Record<string, PathItem> {
  const { singular, plural } = typeName(model);
  if (isSingle(model)) return { [`/api/${singular}`]: { get: oneOperation(model, source) } };
  return {
    [`/api/${plural}`]: { get: listOperation(model, models, source) },
    [`/api/${plural}/{documentId}`]: { get: oneOperation(model, source) },
    ...(isAddressed(model.uid)
      ? { [`/api/${plural}/slug/{slug}`]: { get: slugOperation(model, source) } }
      : {}),
  };
}

function listOperation(model: Model, { modelOf }: ApiModels, source: ExampleSource): Operation {
  const { schema, plural } = typeName(model);
  const listed = listedSchema(model, modelOf);
  return {
    ...common(model),
    operationId: `list${plural.charAt(0).toUpperCase()}${plural.slice(1)}`,
    summary: `List ${plural}`,
    description: `Sorted by \`${listOrder(model.uid)
      .filter((key) => !key.startsWith('documentId'))
      .join(', ')}\` unless \`sort\` asks otherwise.`,
    parameters: [...refs('Filters', 'Sort', 'Pagination', 'Fields', 'Populate'), ...versionParameters(model)],
    responses: {
      200: {
        description: `One page of ${plural}.`,
        content: {
          'application/json': {
            schema: answer(
              { type: 'array', items: { anyOf: [ref(listed), ref(partialName(schema))] } },
              'ListMeta',
            ),
            example: listExample(model, listed, source),
          },
        },
      },
      ...faults('BadRequest', 'Unauthorized', 'Forbidden'),
    },
  };
}

function oneOperation(model: Model, source: ExampleSource): Operation {
  const { schema, singular } = typeName(model);
  const which = isSingle(model) ? `the ${singular}` : withArticle(singular);
  return {
    ...common(model),
    operationId: `get${schema}`,
    summary: `Read ${which}`,
    parameters: [
      ...(isSingle(model) ? [] : refs('DocumentId')),
      ...refs('Fields', 'Populate'),
      ...versionParameters(model),
    ],
    responses: {
      200: found(model, source),
      ...faults('BadRequest', 'Unauthorized', 'Forbidden', 'NotFound'),
    },
  };
}

function slugOperation(model: Model, source: ExampleSource): Operation {
  const { schema, singular } = typeName(model);
  return {
    ...common(model),
    operationId: `get${schema}BySlug`,
    summary: `Read ${withArticle(singular)} by its slug`,
    parameters: [...refs('Slug', 'Fields', 'Populate'), ...versionParameters(model)],
    responses: {
      200: found(model, source),
      301: responseRef('Moved'),
      ...faults('BadRequest', 'Unauthorized', 'Forbidden', 'NotFound', 'Gone'),
    },
  };
}

function found(model: Model, source: ExampleSource) {
  const { schema, singular } = typeName(model);
  return {
    description: `The ${singular}, with all that its page shows.`,
    content: {
      'application/json': {
        schema: answer({ anyOf: [ref(schema), ref(partialName(schema))] }, 'EntryMeta'),
        example: entryExample(model, schema, source),
      },
    },
  };
}

function common(model: Model): Pick<Operation, 'tags' | 'security'> {
  return { tags: [typeName(model).schema], security: ANYBODY };
}

function versionParameters(model: Model) {
  return [
    ...(isLocalized(model) ? refs('Locale', 'Fallback') : []),
    ...(hasDraftAndPublish(model) ? refs('Status') : []),
  ];
}

function refs(...names: ParameterName[]) {
  return names.map(parameterRef);
}

const STATUS = {
  BadRequest: 400,
  Incomplete: 400,
  Unauthorized: 401,
  Forbidden: 403,
  NotFound: 404,
  Gone: 410,
} as const;

/** Shared responses under their status. */
export function faults(...names: (keyof typeof STATUS)[]) {
  return Object.fromEntries(names.map((name) => [STATUS[name], responseRef(name)]));
}

/** Strapi's envelope around `data`. */
export function answer(data: Schema, meta: 'EntryMeta' | 'ListMeta'): Schema {
  return { type: 'object', required: ['data', 'meta'], properties: { data, meta: ref(meta) } };
}
