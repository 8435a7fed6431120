import type { ModelOf } from '../content/model';
import type { Addressing } from '../content/reading-path';
import type { ApiDocument, PathItem } from './api-document';
import { apiModels } from './api-models';
import { componentSchemas } from './component-schemas';
import { typeDescription } from './descriptions';
import { entrySchemas } from './entry-schemas';
import { envelopeSchemas } from './envelope-schemas';
import type { ExampleSource } from './examples';
import { fileSchemas } from './file-schemas';
import { inputSchemas } from './input-schemas';
import { introduction } from './introduction';
import { typeName } from './names';
import { parameters } from './parameters';
import { readPaths } from './read-operations';
import { RESPONSES } from './responses';
import { richTextSchemas } from './rich-text-schemas';
import { SEARCH_TAG, searchPaths } from './search-operations';
import { searchSchemas } from './search-schemas';
import { writePaths } from './write-operations';

export interface ApiDescription {
  /** Origin of this server, without a trailing slash. */
  serverUrl: string;
  /** Version of the application. */
  version: string;
  addressing: Addressing;
}

/** The public REST API as an OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.0), from the models as Strapi has loaded them. */
export function describeApi(
  modelOf: ModelOf,
  { serverUrl, version, addressing }: ApiDescription,
): ApiDocument {
  const models = apiModels(modelOf);
  const schemas = {
    ...Object.assign({}, ...models.types.map((model) => entrySchemas(model, modelOf))),
    ...componentSchemas(models),
    ...richTextSchemas(),
    ...fileSchemas(),
    ...envelopeSchemas(),
    ...searchSchemas(),
    ...inputSchemas(models),
  };
  const source: ExampleSource = { schemas, addressing };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Portevoix API',
      version,
      summary: 'What an association publishes, for its own and others’ sites.',
      description: introduction(serverUrl, addressing.defaultLocale),
    },
    servers: [{ url: serverUrl, description: 'This server' }],
    security: [{}],
    tags: [
      ...models.types.map((model) => ({
        name: typeName(model).schema,
        description: typeDescription(model.uid),
      })),
      SEARCH_TAG,
    ],
    paths: Object.assign(
      {},
      ...models.types.map((model) => merged(readPaths(model, models, source), writePaths(model, source))),
      searchPaths(schemas),
    ),
    components: {
      securitySchemes: {
        apiToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API token, made in the panel under Settings, API Tokens.',
        },
      },
      parameters: parameters(addressing.defaultLocale),
      responses: RESPONSES,
      schemas,
    },
  };
}

function merged(
  reading: Record<string, PathItem>,
  writing: Record<string, PathItem>,
): Record<string, PathItem> {
  const paths = { ...reading };
  for (const [path, item] of Object.entries(writing)) paths[path] = { ...paths[path], ...item };
  return paths;
}
