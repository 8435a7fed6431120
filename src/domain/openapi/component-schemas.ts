import type { Model, ModelOf } from '../content/model';
import type { ApiModels } from './api-models';
import { ref, type Schema, type Schemas } from './api-schema';
import { attributeSchema } from './attribute-schema';
import { componentDescription } from './descriptions';
import { componentSchemaName, zoneSchemaName } from './names';
import { publicAttributes } from './public-attributes';

/** Schemas of the components as they are answered, and one choice for each dynamic zone, told apart by `__component`. */
export function componentSchemas({ blocks, parts, zones, modelOf }: ApiModels): Schemas {
  return {
    ...Object.fromEntries(
      [...zones].map(([attribute, members]) => [
        zoneSchemaName(attribute),
        zoneChoice(`Any block of a \`${attribute}\`; \`__component\` says which.`, members, (uid) =>
          componentSchemaName(uid, true),
        ),
      ]),
    ),
    ...Object.fromEntries(
      [...blocks].map(([uid, model]) => [
        componentSchemaName(uid, true),
        componentSchema(model, modelOf, true),
      ]),
    ),
    ...Object.fromEntries(
      [...parts].map(([uid, model]) => [
        componentSchemaName(uid, false),
        componentSchema(model, modelOf, false),
      ]),
    ),
  };
}

/** One of the members of a dynamic zone. `nameOf` gives the name of a member's schema. */
export function zoneChoice(description: string, members: string[], nameOf: (uid: string) => string): Schema {
  return {
    description,
    oneOf: members.map((uid) => ref(nameOf(uid))),
    discriminator: {
      propertyName: '__component',
      mapping: Object.fromEntries(members.map((uid) => [uid, `#/components/schemas/${nameOf(uid)}`])),
    },
  };
}

/** The property by which the members of a dynamic zone are told apart. */
export function componentMark(uid: string): Schemas {
  return { __component: { type: 'string', const: uid } };
}

function componentSchema(model: Model, modelOf: ModelOf, isBlock: boolean): Schema {
  return {
    description: componentDescription(model.uid),
    type: 'object',
    required: [...(isBlock ? ['__component'] : []), 'id'],
    properties: {
      ...(isBlock ? componentMark(model.uid) : {}),
      id: {
        type: 'integer',
        readOnly: true,
        description: 'Number of a row in the database. Do not rely on it.',
      },
      ...Object.fromEntries(
        publicAttributes(model).map(([name, attribute]) => [
          name,
          attributeSchema(model.uid, name, attribute, modelOf),
        ]),
      ),
    },
  };
}
