import type { Model } from '../content/model';

/** What a type is called in the document. */
export interface TypeName {
  /** In a sentence and, for single types, in the path: `article`. */
  singular: string;
  /** In the path and in a sentence: `articles`. */
  plural: string;
  /** Name of its schema: `Article`. */
  schema: string;
}

/** Names of a content type. `downloadable-document` is a `document` to the outside, as its plural already says. */
export function typeName(model: Model): TypeName {
  const singular = model.info?.singularName ?? model.uid;
  const plural = model.info?.pluralName ?? `${singular}s`;
  const outside = plural === `${singular}s` ? singular : plural.replace(/s$/, '');
  return { singular: outside, plural, schema: pascalCase(outside) };
}

/** Name of a component's schema: `KeyFigureBlock` for a block of a dynamic zone, `Figure` for any other. */
export function componentSchemaName(uid: string, isBlock: boolean): string {
  return `${pascalCase(uid.split('.').at(-1) ?? uid)}${isBlock ? 'Block' : ''}`;
}

/** Name of the schema for any block of a dynamic zone: `BodyBlock` for the attribute `body`. */
export function zoneSchemaName(attribute: string): string {
  return `${pascalCase(attribute)}Block`;
}

/** Name of the schema of what may be written where `name` is answered: `ArticleInput`. */
export function inputName(name: string): string {
  return `${name}Input`;
}

/** Name of the schema for a type's entry of which only some is asked for: `PartialArticle`. */
export function partialName(name: string): string {
  return `Partial${name}`;
}

/** Name of the schema for an entry in a list: `ArticleCard`. */
export function cardName(name: string): string {
  return `${name}Card`;
}

/** The noun with its indefinite article: `an article`, `a tag`. */
export function withArticle(noun: string): string {
  return `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

export function pascalCase(name: string): string {
  return name
    .split(/[^a-zA-Z0-9]+|(?=[A-Z])/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
