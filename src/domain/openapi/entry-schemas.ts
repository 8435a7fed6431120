import type { Model, ModelOf } from '../content/model';
import { cardPopulate, pagePopulate } from '../content/presets';
import { isAddressed, UID } from '../content/uids';
import { orNull, ref, type Schema, type Schemas } from './api-schema';
import { attributeSchema } from './attribute-schema';
import { typeDescription } from './descriptions';
import { cardName, partialName, typeName, withArticle } from './names';
import { isLocalized, isPlain, isSingle, publicAttributes } from './public-attributes';

const DATE_TIME: Schema = { type: 'string', format: 'date-time' };

/** Types whose entries stand in a section, and sections. */
const WITH_BREADCRUMB: readonly string[] = [UID.article, UID.event, UID.campaign, UID.section];

/**
 * Schemas of a type's answers: `PartialArticle` (what `fields` and `populate` name, and an entry inside another),
 * `Article` (one entry by default) and `ArticleCard` (an entry of a list by default; left out where it equals `Article`).
 */
export function entrySchemas(model: Model, modelOf: ModelOf): Schemas {
  const { schema, singular, plural } = typeName(model);
  const whole = answeredByDefault(model, Object.keys(pagePopulate(model.uid, modelOf)));
  const card = answeredByDefault(model, Object.keys(cardPopulate(model.uid)));
  return {
    [schema]: extended(
      schema,
      whole,
      `${typeDescription(model.uid)} The whole ${singular}, as it is answered unless \`fields\` or \`populate\` ask otherwise.`,
    ),
    ...(hasCard(model, modelOf)
      ? {
          [cardName(schema)]: extended(
            schema,
            card,
            `What a list of ${plural} answers of each unless \`fields\` or \`populate\` ask otherwise.`,
          ),
        }
      : {}),
    [partialName(schema)]: {
      description: `What was asked for of ${withArticle(singular)}: with \`fields\` or \`populate\`, and where it lies inside another entry. Only \`id\` and \`documentId\` are sure to be there.`,
      type: 'object',
      required: ['id', 'documentId'],
      properties: {
        ...systemProperties(model),
        ...Object.fromEntries(
          publicAttributes(model).map(([name, attribute]) => [
            name,
            attributeSchema(model.uid, name, attribute, modelOf),
          ]),
        ),
        ...computedProperties(model.uid),
        ...(isLocalized(model) ? { localizations: otherLanguages(schema) } : {}),
      },
    },
  };
}

/** Whether a list answers less of an entry than the entry's own address does. */
export function hasCard(model: Model, modelOf: ModelOf): boolean {
  if (isSingle(model)) return false;
  const card = cardPopulate(model.uid);
  const page = pagePopulate(model.uid, modelOf);
  return publicAttributes(model).some(([name]) => name in page && !(name in card));
}

/** Schema of an entry in a list, by default. */
export function listedSchema(model: Model, modelOf: ModelOf): string {
  const { schema } = typeName(model);
  return hasCard(model, modelOf) ? cardName(schema) : schema;
}

function extended(schema: string, required: string[], description: string): Schema {
  return { description, allOf: [ref(partialName(schema))], required };
}

function answeredByDefault(model: Model, populated: string[]): string[] {
  const attributes = publicAttributes(model);
  return [
    ...Object.keys(systemProperties(model)),
    ...attributes
      .filter(([name, attribute]) => isPlain(attribute) || populated.includes(name))
      .map(([name]) => name),
    ...Object.keys(computedProperties(model.uid)),
  ];
}

function systemProperties(model: Model): Schemas {
  return {
    id: {
      type: 'integer',
      readOnly: true,
      description: 'Number of a row in the database. It changes at every publication: use `documentId`.',
    },
    documentId: {
      type: 'string',
      readOnly: true,
      description: 'Identifier of the entry, the same in every language and version.',
      examples: [documentIdExample(model.uid)],
    },
    createdAt: { ...DATE_TIME, readOnly: true, description: 'When it was created.' },
    updatedAt: { ...DATE_TIME, readOnly: true, description: 'When it was last changed.' },
    publishedAt: {
      ...orNull(DATE_TIME),
      readOnly: true,
      description: 'When it was last published; null for a draft.',
      examples: ['2026-03-14T09:00:00.000Z'],
    },
    ...(isLocalized(model)
      ? {
          locale: {
            type: 'string',
            description: 'Language of this version (BCP 47).',
            readOnly: true,
            examples: ['fr'],
          },
        }
      : {}),
  };
}

function computedProperties(uid: string): Schemas {
  return {
    ...(isAddressed(uid)
      ? {
          url: {
            type: ['string', 'null'],
            readOnly: true,
            description: 'Absolute canonical address of its page; null while it has no slug.',
          },
        }
      : {}),
    ...(uid === UID.document
      ? {
          downloadCount: {
            type: ['integer', 'null'],
            minimum: 0,
            readOnly: true,
            description:
              'How often it was downloaded, robots left out; null unless the site wishes to tell. Not answered inside another entry.',
          },
        }
      : {}),
    ...(WITH_BREADCRUMB.includes(uid)
      ? {
          breadcrumb: {
            type: 'array',
            items: ref('Crumb'),
            readOnly: true,
            description:
              'The sections that it stands in, from the root down. Answered with the section; not inside another entry.',
          },
        }
      : {}),
  };
}

function otherLanguages(schema: string): Schema {
  return {
    type: 'array',
    items: ref(partialName(schema)),
    readOnly: true,
    description:
      'The same entry in its other languages. One entry by default names their `slug`, `locale` and `url`; `populate=localizations` answers them with their own attributes.',
  };
}

/** A made-up documentId, the same for the same type: 24 small letters and digits, as Strapi makes them (cuid2). */
function documentIdExample(uid: string): string {
  let state = 7;
  for (const character of uid) state = (state * 31 + character.charCodeAt(0)) % 2147483647;
  let id = '';
  while (id.length < 24) {
    state = (state * 48271) % 2147483647;
    id += (id ? state % 36 : 10 + (state % 26)).toString(36);
  }
  return id;
}
