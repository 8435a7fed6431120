import type { Model } from '../content/model';
import { type Addressing, readingPath } from '../content/reading-path';
import type { Schema, Schemas } from './api-schema';

/** What examples are made from: the document's own schemas, so that they cannot say anything else than these. */
export interface ExampleSource {
  schemas: Schemas;
  addressing: Addressing;
}

type Values = Record<string, unknown>;

const ORIGIN = 'https://www.example.org';
const MOMENT = '2026-03-14T09:00:00.000Z';

/** How many objects lie around an optional one before an example leaves it null. */
const MAX_DEPTH = 3;

/** Answer of one page of a list, with one entry. `schema` names the schema of an entry. */
export function listExample(model: Model, schema: string, source: ExampleSource): unknown {
  return {
    data: [entry(model, schema, source)],
    meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 } },
  };
}

/** Answer of one entry. */
export function entryExample(model: Model, schema: string, source: ExampleSource): unknown {
  return { data: entry(model, schema, source), meta: {} };
}

/** Parts without an example of their own that an entry is not published without, or hardly ever. */
const WRITTEN_PARTS = ['body', 'story', 'venue'];

/** Body of a request that writes what the schema `input` has examples for. */
export function inputExample(input: string, { schemas }: ExampleSource): unknown {
  const properties = Object.entries(schemas[input]?.properties ?? {}).filter(
    ([name, schema]) => schema.examples || WRITTEN_PARTS.includes(name),
  );
  return {
    data: Object.fromEntries(properties.map(([name, schema]) => [name, exampleOf(schema, schemas, 0)])),
  };
}

function entry(model: Model, name: string, { schemas, addressing }: ExampleSource): Values {
  const value = exampleOf({ $ref: `#/components/schemas/${name}` }, schemas, 0) as Values;
  const addressed = value as { slug?: string; locale?: string };
  const path = readingPath(model.uid, addressed, { ...addressing, defaultLocale: 'fr' });
  return path ? { ...value, url: `${ORIGIN}${path}` } : value;
}

/** A value that the schema allows, made of its examples. */
export function exampleOf(schema: Schema, schemas: Schemas, depth: number): unknown {
  if (schema.examples) return schema.examples[0];
  if (schema.$ref) return referenced(schema.$ref, schemas, depth);
  if (schema.const !== undefined) return schema.const;
  if (schema.anyOf) {
    const [first, second] = schema.anyOf;
    const optional = second?.type === 'null';
    const known = schemas[nameOf(first?.$ref)]?.examples !== undefined;
    return first && !(optional && depth >= MAX_DEPTH && !known) ? exampleOf(first, schemas, depth) : null;
  }
  if (schema.oneOf?.[0]) return exampleOf(schema.oneOf[0], schemas, depth);
  if (schema.allOf) return selection(schema, schemas, depth);
  return typed(schema, schemas, depth);
}

/** An entry inside another is shown by its names only. */
function referenced(reference: string, schemas: Schemas, depth: number): unknown {
  const name = nameOf(reference);
  const schema = schemas[name];
  if (!schema) throw new Error(`There is no schema ${reference}`);
  if (!name.startsWith('Partial')) return exampleOf(schema, schemas, depth);
  return pick(schema, ['id', 'documentId', 'name', 'title', 'slug'], schemas, depth);
}

function selection({ allOf, required = [] }: Schema, schemas: Schemas, depth: number): unknown {
  const schema = schemas[nameOf(allOf?.[0]?.$ref)];
  return schema ? pick(schema, required, schemas, depth) : null;
}

function pick(schema: Schema, names: string[], schemas: Schemas, depth: number): Values {
  const value: Values = {};
  for (const name of names) {
    const property = schema.properties?.[name];
    if (property) value[name] = exampleOf(property, schemas, depth + 1);
  }
  return value;
}

function typed(schema: Schema, schemas: Schemas, depth: number): unknown {
  const types = [schema.type ?? 'null'].flat();
  if (types.includes('null')) return null;
  if (types.includes('array'))
    return schema.items && depth <= MAX_DEPTH ? [exampleOf(schema.items, schemas, depth)] : [];
  if (types.includes('object')) return pick(schema, Object.keys(schema.properties ?? {}), schemas, depth);
  if (schema.enum) return schema.enum[0];
  if (types.includes('boolean')) return false;
  if (types.includes('integer') || types.includes('number')) return 1;
  return schema.format === 'date-time' ? MOMENT : '';
}

function nameOf(reference = ''): string {
  return reference.split('/').at(-1) ?? '';
}
