import { hasDraftAndPublish, type Model } from '../content/model';
import { isDrafted } from '../content/uids';
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
    ...described(completeness(model)),
    security: WITH_TOKEN,
    parameters: writeParameters(model),
    requestBody: body(model, source),
    responses: {
      201: written(model, `The ${singular} as it was created.`),
      ...faults(refused(model), 'Unauthorized', 'Forbidden'),
    },
  };
}

function updateOperation(model: Model, source: ExampleSource): Operation {
  const { schema, singular } = typeName(model);
  return {
    operationId: `update${schema}`,
    tags: [schema],
    summary: `Change ${isSingle(model) ? `the ${singular}` : withArticle(singular)}`,
    ...described(
      isLocalized(model) && 'Names the language in `locale`; a version that does not exist yet is made.',
      completeness(model),
    ),
    security: WITH_TOKEN,
    parameters: [...(isSingle(model) ? [] : [parameterRef('DocumentId')]), ...writeParameters(model)],
    requestBody: body(model, source),
    responses: {
      200: written(model, `The ${singular} as it is now.`),
      ...faults(
        refused(model),
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
    ...described(
      isLocalized(model) &&
        'Deletes the version in `locale`, published or not; `locale=*` deletes all of them.',
    ),
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

function described(...sentences: (string | false)[]): Pick<Operation, 'description'> {
  const description = sentences.filter(Boolean).join(' ');
  return description ? { description } : {};
}

function completeness(model: Model): string | false {
  return isChecked(model) && 'What is published has to be complete; `status=draft` keeps what is not, yet.';
}

function refused(model: Model): 'Incomplete' | 'BadRequest' {
  return isChecked(model) ? 'Incomplete' : 'BadRequest';
}

function isChecked({ uid }: Model): boolean {
  return isDrafted(uid);
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
