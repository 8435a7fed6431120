/** A JSON Schema (draft 2020-12, as OpenAPI 3.1 has it), in the keywords that we use. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  minItems?: number;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping: Record<string, string> };
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  readOnly?: boolean;
  examples?: unknown[];
}

export type Schemas = Record<string, Schema>;

/** A reference to a schema of the document by its name. */
export function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** The schema, or null. A description moves to the outside, where it stands beside the choice. */
export function orNull({ description, ...schema }: Schema): Schema {
  const described = description ? { description } : {};
  if (!schema.type) return { ...described, anyOf: [schema, { type: 'null' }] };
  return {
    ...described,
    ...schema,
    type: [schema.type, 'null'].flat(),
    ...(schema.enum ? { enum: [...schema.enum, null] } : {}),
  };
}
