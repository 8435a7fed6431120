import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { ApiDocument } from '../../src/domain/openapi/api-document';

/** Answers what is wrong with a value by a schema of the document, one line for each fault; empty when nothing is. */
export type SchemaCheck = (schema: object | string, value: unknown) => string[];

/** Checks by the document's schemas; `closed` also refuses properties that they do not name. */
export function schemaCheck(document: ApiDocument, { closed = false } = {}): SchemaCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const { schemas } = document.components;
  ajv.addSchema({ $id: 'api', components: { schemas: closed ? close(schemas) : schemas } });
  return (schema, value) => {
    const asked = typeof schema === 'string' ? { $ref: `#/components/schemas/${schema}` } : schema;
    const validate = ajv.compile(absolute(asked));
    validate(value);
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

function close<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, inner) =>
    inner?.type === 'object' && inner.properties && inner.additionalProperties === undefined
      ? { ...inner, additionalProperties: false }
      : inner,
  );
}

function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components'));
}
