import { hasDraftAndPublish, type Model } from '../content/model';
import type { Operation, PathItem } from './api-document';
import { ref } from './api-schema';
import { type ExampleSource, inputExample } from './examples';
import { inputName, partialName, typeName, withArticle } from './names';
import { parameterRef } from './parameters';
import { isLocalized, isSingle } from './public-attributes';
import { answer, faults } from './read-operations';

const WITH_TOKEN: Operation['security'] = [{ apiToken: [] }];

/** Operations that write a type, by path. All take an API token. */
export function writePaths(model: Model, source: ExampleSource): Record<string, PathItem> {
  const { singular, plural } = typeName(model);
  if (isSingle(model))
    return { [`/api/${singular}`]: { put: updateOperation(model, source), delete: deleteOperation(model) } };
  return {
    [`/api/${plural}`]: { post: createOperation(model, source) },
    [`/api/${plural}/{documentId}`]: {
      put: updateOperation(model, source),
      delete: deleteOperation(model),
    },
  };
}

function createOperation(model: Model, source: ExampleSource): Operation {
  const { schema, singular } = typeName(model);
  return {
    operationId: `create${schema}`,
    tags: [schema],
    summary: `Create ${withArticle(singular)}`,
    security: WITH_TOKEN,
    parameters: writeParameters(model),
    requestBody: body(model, source),
    responses: {
      201: written(model, `The ${singular} as it was created.`),
      ...faults('BadRequest', 'Unauthorized', 'Forbidden'),
    },
  };
}

function updateOperation(model: Model, source: ExampleSource): Operation {
  const { schema, singular } = typeName(model);
  return {
    operationId: `update${schema}`,
    tags: [schema],
    summary: `Change ${isSingle(model) ? `the ${singular}` : withArticle(singular)}`,
    ...(isLocalized(model)
      ? { description: 'Names the language in `locale`; a version that does not exist yet is made.' }
      : {}),
    security: WITH_TOKEN,
    parameters: [...(isSingle(model) ? [] : [parameterRef('DocumentId')]), ...writeParameters(model)],
    requestBody: body(model, source),
    responses: {
      200: written(model, `The ${singular} as it is now.`),
      ...faults(
        'BadRequest',
        'Unauthorized',
        'Forbidden',
        ...(isSingle(model) ? [] : (['NotFound'] as const)),
      ),
    },
  };
}

function deleteOperation(model: Model): Operation {
  const { schema, singular } = typeName(model);
  return {
    operationId: `delete${schema}`,
    tags: [schema],
    summary: `Delete ${isSingle(model) ? `the ${singular}` : withArticle(singular)}`,
    ...(isLocalized(model)
      ? { description: 'Deletes the version in `locale`, published or not; `locale=*` deletes all of them.' }
      : {}),
    security: WITH_TOKEN,
    parameters: [
      ...(isSingle(model) ? [] : [parameterRef('DocumentId')]),
      ...(isLocalized(model) ? [parameterRef('WriteLocale')] : []),
    ],
    responses: {
      204: { description: 'It is deleted: there is no body.' },
      ...faults('Unauthorized', 'Forbidden', 'NotFound'),
    },
  };
}

function writeParameters(model: Model) {
  return [
    ...(hasDraftAndPublish(model) ? [parameterRef('WriteStatus')] : []),
    ...(isLocalized(model) ? [parameterRef('WriteLocale')] : []),
    parameterRef('Fields'),
    parameterRef('Populate'),
  ];
}

function body(model: Model, source: ExampleSource): Operation['requestBody'] {
  const input = inputName(typeName(model).schema);
  return {
    required: true,
    content: {
      'application/json': {
        schema: { type: 'object', required: ['data'], properties: { data: ref(input) } },
        example: inputExample(input, source),
      },
    },
  };
}

function written(model: Model, description: string) {
  return {
    description,
    content: {
      'application/json': { schema: answer(ref(partialName(typeName(model).schema)), 'EntryMeta') },
    },
  };
}
