import type { Attribute, Model } from '../content/model';
import { UID } from '../content/uids';

/** Attributes that Strapi adds to a type when it loads it. We write those that readers see ourselves. */
const SYSTEM = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

/** Attributes that the server fills in; a write of them is not kept. */
const FILLED_IN: Record<string, readonly string[]> = {
  [UID.article]: ['readingMinutes'],
  [UID.event]: ['readingMinutes'],
  [UID.campaign]: ['readingMinutes'],
  [UID.page]: ['readingMinutes'],
  [UID.document]: [
    'pageCount',
    'byteSize',
    'mimeType',
    'sha256',
    'tagged',
    'fileTitle',
    'fileLanguage',
    'thumbnail',
  ],
};

/** Attributes of a type or component that a reader may see, in the order of its schema; Strapi's own left out. */
export function publicAttributes(model: Model): [name: string, attribute: Attribute][] {
  return Object.entries(model.attributes).filter(
    ([name, attribute]) => !attribute.private && !SYSTEM.has(name),
  );
}

/** Whether the attribute is a column of its own: always answered unless `fields` says otherwise, never populated. */
export function isPlain(attribute: Attribute): boolean {
  return !['component', 'dynamiczone', 'media', 'relation'].includes(attribute.type);
}

export function isFilledIn(uid: string, name: string): boolean {
  return FILLED_IN[uid]?.includes(name) ?? false;
}

/** Whether the other end of the relation is the one that is written. */
export function isInverse(attribute: Attribute): boolean {
  return attribute.type === 'relation' && Boolean(attribute.mappedBy);
}

export function isSingle(model: Model): boolean {
  return model.kind === 'singleType';
}
export function isLocalized(model: Model): boolean {
  return Object.values(model.attributes).some((attribute) => attribute.pluginOptions?.i18n?.localized);
}
