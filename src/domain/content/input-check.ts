import { targetOf } from './filter-check';
import type { Attribute, ModelOf } from './model';
import { faultIn, misshapen } from './query-fault';

type Values = Record<string, unknown>;

/** What a relation or a file may be sent as, besides its id, a list and null. */
const CHANGES = ['connect', 'disconnect', 'set'];
/** Nodes of formatted text (Strapi's blocks). */
const NODES = new Set([
  'paragraph',
  'heading',
  'quote',
  'code',
  'list',
  'list-item',
  'link',
  'image',
  'text',
]);

/**
 * What is wrong with the shape of an entry that somebody sends, as a sentence for a developer; null when nothing is. Strapi 5.54
 * answers 500 to some of it and drops the rest without a word. Values, and names that the type has not, are left to Strapi.
 */
export function inputFault(uid: string, data: unknown, modelOf: ModelOf): string | null {
  return faultIn(() => checkObject(uid, data, '', modelOf));
}

function checkObject(uid: string, data: unknown, path: string, modelOf: ModelOf): void {
  if (!isObject(data)) throw misshapen(`"${path || 'data'}" takes an object`);
  for (const [name, value] of Object.entries(data)) {
    const attribute = Object.hasOwn(modelOf(uid)?.attributes ?? {}, name)
      ? modelOf(uid)?.attributes[name]
      : undefined;
    if (attribute && value !== null && value !== undefined)
      checkValue(attribute, value, path ? `${path}.${name}` : name, modelOf);
  }
}

function checkValue(attribute: Attribute, value: unknown, path: string, modelOf: ModelOf): void {
  if (attribute.type === 'relation' || attribute.type === 'media') checkReference(attribute, value, path);
  else if (attribute.type === 'dynamiczone') checkZone(attribute, value, path, modelOf);
  else if (attribute.type === 'blocks') checkNodes(value, path);
  else if (attribute.component && attribute.repeatable)
    listAt(path, value).forEach((item, index) => {
      checkObject(attribute.component ?? '', item, `${path}.${index}`, modelOf);
    });
  else if (attribute.component) checkObject(attribute.component, value, path, modelOf);
}

function checkReference(attribute: Attribute, value: unknown, path: string): void {
  const isOne = (item: unknown) => isId(item) || (isObject(item) && [item.documentId, item.id].some(isId));
  const isChange = (item: unknown) =>
    isObject(item) &&
    CHANGES.some((key) => key in item) &&
    CHANGES.every((key) => [item[key] ?? []].flat().every(isOne));
  if (isOne(value) || isChange(value) || (Array.isArray(value) && value.every(isOne))) return;
  const of = targetOf(attribute) === 'plugin::upload.file' ? 'the id of a file' : 'a documentId';
  throw misshapen(
    `"${path}" takes ${of}, a list of them, or { "connect", "disconnect", "set" } with such lists`,
  );
}

function checkZone(attribute: Attribute, value: unknown, path: string, modelOf: ModelOf): void {
  const blocks = attribute.components ?? [];
  for (const [index, item] of listAt(path, value).entries()) {
    const block = isObject(item) ? item.__component : undefined;
    if (typeof block !== 'string' || !blocks.includes(block))
      throw misshapen(`"${path}.${index}" takes a block whose "__component" is one of ${blocks.join(', ')}`);
    checkObject(block, item, `${path}.${index}`, modelOf);
  }
}

function checkNodes(value: unknown, path: string): void {
  const example = '[{ "type": "paragraph", "children": [{ "type": "text", "text": "…" }] }]';
  const isSound = (node: unknown): boolean =>
    isObject(node) &&
    NODES.has(String(node.type)) &&
    (node.type === 'text'
      ? typeof node.text === 'string'
      : Array.isArray(node.children) && node.children.every(isSound));
  if (!Array.isArray(value) || !value.every(isSound))
    throw misshapen(`"${path}" takes formatted text: ${example}`);
}

function listAt(path: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw misshapen(`"${path}" takes a list`);
  return value;
}

function isId(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || Number.isSafeInteger(value);
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
