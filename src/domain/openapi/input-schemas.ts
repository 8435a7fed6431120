import type { Attribute, Model } from '../content/model';
import type { ApiModels } from './api-models';
import { orNull, ref, type Schema, type Schemas } from './api-schema';
import { isToMany, plainSchema } from './attribute-schema';
import { attributeText } from './attribute-text';
import { componentMark, zoneChoice } from './component-schemas';
import { componentDescription } from './descriptions';
import { componentSchemaName, inputName, typeName, zoneSchemaName } from './names';
import { isFilledIn, isInverse, publicAttributes } from './public-attributes';

/** Schemas of what an API token may write: types, components, dynamic zones, and how relations are named. */
export function inputSchemas({ types, blocks, parts, zones }: ApiModels): Schemas {
  const ofBlock = (uid: string) => inputName(componentSchemaName(uid, true));
  return {
    ...Object.fromEntries(
      types.map((model) => [
        inputName(typeName(model).schema),
        {
          description: `What can be written of ${typeName(model).plural}. An update leaves alone what it does not name, and replaces the components that it names.`,
          type: 'object',
          properties: writable(model),
        },
      ]),
    ),
    ...Object.fromEntries(
      [...zones].map(([attribute, members]) => [
        inputName(zoneSchemaName(attribute)),
        zoneChoice(`Any block of a \`${attribute}\` to write.`, members, ofBlock),
      ]),
    ),
    ...Object.fromEntries(
      [...blocks].map(([uid, model]) => [
        ofBlock(uid),
        componentInput(model, ['__component'], componentMark(uid)),
      ]),
    ),
    ...Object.fromEntries(
      [...parts].map(([uid, model]) => [
        inputName(componentSchemaName(uid, false)),
        componentInput(model, [], {}),
      ]),
    ),
    ...relationSchemas(),
  };
}

function componentInput(model: Model, required: string[], mark: Schemas): Schema {
  return {
    description: componentDescription(model.uid),
    type: 'object',
    ...(required.length > 0 ? { required } : {}),
    properties: { ...mark, ...writable(model) },
  };
}

function writable(model: Model): Schemas {
  return Object.fromEntries(
    publicAttributes(model)
      .filter(([name, attribute]) => !isFilledIn(model.uid, name) && !isInverse(attribute))
      .map(([name, attribute]) => {
        const { text, example } = attributeText(model.uid, name) ?? {};
        const value = written(name, attribute);
        return [
          name,
          {
            ...(text ? { description: text } : {}),
            ...(attribute.required || value.type === 'array' ? value : orNull(value)),
            ...(attribute.default === undefined ? {} : { default: attribute.default }),
            ...(example === undefined ? {} : { examples: [example] }),
          },
        ];
      }),
  );
}

function written(name: string, attribute: Attribute): Schema {
  switch (attribute.type) {
    case 'component': {
      const item = ref(inputName(componentSchemaName(attribute.component ?? '', false)));
      return attribute.repeatable ? { type: 'array', items: item } : item;
    }
    case 'dynamiczone':
      return { type: 'array', items: ref(inputName(zoneSchemaName(name))) };
    case 'media':
      return attribute.multiple ? { type: 'array', items: ref('FileInput') } : ref('FileInput');
    case 'relation':
      return ref(isToMany(attribute) ? 'RelationsInput' : 'RelationInput');
    default:
      return {
        ...plainSchema(attribute),
        ...(attribute.maxLength === undefined ? {} : { maxLength: attribute.maxLength }),
      };
  }
}

function relationSchemas(): Schemas {
  const one: Schema = { type: 'string', description: 'The `documentId` of an entry.' };
  const many: Schema = { type: 'array', items: one };
  return {
    FileInput: {
      description: 'The `id` of a file that was uploaded (`POST /api/upload`, form field `files`).',
      type: 'integer',
    },
    RelationInput: {
      description: 'The `documentId` of an entry, or `{ "set": [documentId] }`.',
      anyOf: [one, { type: 'object', required: ['set'], properties: { set: many } }],
    },
    RelationsInput: {
      description:
        'The `documentId`s of all entries, or what to change: `connect` adds, `disconnect` takes away, `set` replaces.',
      anyOf: [many, { type: 'object', properties: { connect: many, disconnect: many, set: many } }],
    },
  };
}
