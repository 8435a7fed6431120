import type { Attribute, ModelOf } from '../content/model';
import { orNull, ref, type Schema } from './api-schema';
import { attributeText } from './attribute-text';
import { componentSchemaName, partialName, typeName, zoneSchemaName } from './names';
import { isFilledIn } from './public-attributes';

/** A picture that the server has made (see domain/document-facts/thumbnail). */
const PICTURE: Schema = {
  type: 'object',
  properties: {
    url: { type: 'string', description: 'From the root of this server.' },
    width: { type: 'integer', description: 'Pixels.' },
    height: { type: 'integer', description: 'Pixels.' },
    mime: { type: 'string' },
  },
  required: ['url', 'width', 'height', 'mime'],
};

/** Schema of an attribute's value as it is answered. Null where the model does not require a value. */
export function attributeSchema(uid: string, name: string, attribute: Attribute, modelOf: ModelOf): Schema {
  const { text, example } = attributeText(uid, name) ?? {};
  const value = answered(name, attribute, modelOf);
  return {
    ...(text ? { description: text } : {}),
    ...(attribute.required || value.type === 'array' ? value : orNull(value)),
    ...(isFilledIn(uid, name) ? { readOnly: true } : {}),
    ...(example === undefined ? {} : { examples: [example] }),
  };
}

function answered(name: string, attribute: Attribute, modelOf: ModelOf): Schema {
  switch (attribute.type) {
    case 'component': {
      const item = ref(componentSchemaName(attribute.component ?? '', false));
      return attribute.repeatable ? { type: 'array', items: item } : item;
    }
    case 'dynamiczone':
      return { type: 'array', items: ref(zoneSchemaName(name)) };
    case 'media':
      return attribute.multiple ? { type: 'array', items: ref('UploadFile') } : ref('UploadFile');
    case 'relation': {
      const target = modelOf(attribute.target ?? '');
      const item = target ? ref(partialName(typeName(target).schema)) : { type: 'object' };
      return isToMany(attribute) ? { type: 'array', items: item } : item;
    }
    default:
      return plainSchema(attribute);
  }
}

/** Schema of a value that is a column of its own, as it is answered and written; null left aside. */
export function plainSchema(attribute: Attribute): Schema {
  if (attribute.enum) return { type: 'string', enum: attribute.enum };
  const bounds = {
    ...(isBound(attribute.min) ? { minimum: attribute.min } : {}),
    ...(isBound(attribute.max) ? { maximum: attribute.max } : {}),
  };
  switch (attribute.type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
      return { type: 'integer', ...bounds };
    case 'decimal':
    case 'float':
      return { type: 'number', ...bounds };
    // Beyond what a JSON number holds for certain, hence digits in a string.
    case 'biginteger':
      return { type: 'string', pattern: '^-?\\d+$' };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'datetime':
      return { type: 'string', format: 'date-time' };
    case 'email':
      return { type: 'string', format: 'email' };
    case 'blocks':
      return ref('RichText');
    case 'json':
      return attribute.pluginOptions?.portevoix?.shape === 'picture' ? PICTURE : {};
    default:
      return attribute.pluginOptions?.portevoix?.format === 'web-address'
        ? { type: 'string', pattern: '^[hH][tT][tT][pP][sS]?://' }
        : { type: 'string' };
  }
}

/** Whether a relation leads to a list of entries. */
export function isToMany(attribute: Attribute): boolean {
  return /Many$/.test(attribute.relation ?? '');
}

/** Whether a bound says something; the ends of PostgreSQL's 32-bit integer do not. */
function isBound(bound: number | undefined): boolean {
  return bound !== undefined && Math.abs(bound) < 2 ** 31 - 1;
}
