import type { Attribute, ModelOf } from '../content/model';

/** What no editor writes: Strapi's own columns, and what the application works out by itself at any time. */
const NOT_WRITTEN = new Set([
  'createdAt',
  'updatedAt',
  'publishedAt',
  'locale',
  'readingMinutes',
  'pageCount',
  'byteSize',
  'mimeType',
  'sha256',
  'tagged',
  'fileTitle',
  'fileLanguage',
  'thumbnail',
  'fileReading',
  'fileKey',
  'text',
  'internalName',
]);

/**
 * The words and values of one row, components included, as one string: two digests differ when somebody changed the content.
 * Relations and pictures are left out: they change when what they lead to is deleted. Empty and absent count as the same.
 */
export function contentDigest(uid: string, row: Record<string, unknown>, modelOf: ModelOf): string {
  return JSON.stringify(contentOf(uid, row, modelOf));
}

function contentOf(uid: string, row: Record<string, unknown>, modelOf: ModelOf): unknown[] {
  const attributes = Object.entries(modelOf(uid)?.attributes ?? {})
    .filter(([name, { type }]) => !NOT_WRITTEN.has(name) && type !== 'relation' && type !== 'media')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const content: unknown[] = [];
  for (const [name, attribute] of attributes) {
    const value = row[name];
    if (value === null || value === undefined || value === '') continue;
    const inner = componentsIn(attribute, value);
    content.push([
      name,
      inner ? inner.map(([component, item]) => [component, contentOf(component, item, modelOf)]) : value,
    ]);
  }
  return content;
}

function componentsIn(attribute: Attribute, value: unknown): [string, Record<string, unknown>][] | null {
  if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return null;
  const items = (Array.isArray(value) ? value : [value]) as Record<string, unknown>[];
  return items.map((item) => [(item.__component as string) ?? attribute.component ?? '', item]);
}
