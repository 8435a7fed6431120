import { type Attribute, isComponent, type ModelOf } from './model';
import { misshapen, overLimit } from './query-fault';
import { QUERY_LIMITS } from './query-limits';
import { canBeWithheld } from './withholding';

const LISTS = new Set(['in', 'notIn']);
const NULLS = new Set(['null', 'notNull']);
const COMPARISONS = new Set(['eq', 'eqi', 'ne', 'nei', 'lt', 'lte', 'gt', 'gte']);
const SEARCHES = new Set(
  ['contains', 'startsWith', 'endsWith']
    .flatMap((name) => [name, `${name}i`])
    .concat('notContains', 'notContainsi'),
);
const TEXTS = new Set(['string', 'text', 'richtext', 'email', 'uid', 'enumeration', 'customField']);
/** Strapi 5.54 lets the name pass for components too, and fails on the column that is not there. */
export const NO_DOCUMENT_ID = 'a component has no "documentId"';
const INTEGER = { type: 'integer' };
const STRING = { type: 'string' };

/** Where a filter stands: how deep, past how many relations, and below a `$not` or not. */
interface Place {
  depth: number;
  hops: number;
  negated: boolean;
}

/**
 * A check of filters for one request, counting their conditions across calls. It holds them to the grammar that
 * Strapi 5.54 documents, because its query engine answers 500 to anything else: an operator where none can stand, a word for
 * a number, a list of the wrong length. Operators may be written as in REST (`$eq`) or as in GraphQL (`eq`). Names that the
 * type has not, and private ones, are left to Strapi, which refuses them.
 * @returns a function that throws QueryFault
 */
export function filterCheck(modelOf: ModelOf): (uid: string, filters: unknown, hops: number) => void {
  let conditions = 0;

  function group(uid: string, value: unknown, place: Place): void {
    if (value === undefined || value === null) return;
    if (place.depth > QUERY_LIMITS.filterDepth)
      throw overLimit(`filters go deeper than ${QUERY_LIMITS.filterDepth} levels`);
    if (Array.isArray(value)) {
      for (const item of value) group(uid, item ?? 'nothing', place);
      return;
    }
    if (typeof value !== 'object')
      throw misshapen('filters are written filters[attribute][operator]=value, e.g. filters[slug][$eq]=…');
    const deeper = { ...place, depth: place.depth + 1 };
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'documentId' && isComponent(uid)) throw misshapen(NO_DOCUMENT_ID);
      const attribute = attributeOf(uid, name, modelOf);
      if (name === 'localizations')
        throw misshapen('filters cannot go through "localizations": use "locale"');
      if (attribute) entered(name, attribute, inner, deeper);
      else if (operatorOf(name) === 'not') group(uid, inner, { ...deeper, negated: true });
      else if (['and', 'or'].includes(operatorOf(name))) {
        if (!Array.isArray(inner))
          throw misshapen(`"${name}" takes a list: filters[${name}][0][attribute]=…`);
        group(uid, inner, deeper);
      } else if (name.startsWith('$')) throw misshapen(`"${name}" stands where filters need an attribute`);
    }
  }

  function entered(name: string, attribute: Attribute, value: unknown, place: Place): void {
    const target = targetOf(attribute);
    if (!target) {
      condition(name, attribute, value, place.depth);
      return;
    }
    const isRelation = attribute.type === 'relation';
    const hops = place.hops + (isRelation ? 1 : 0);
    if (hops > QUERY_LIMITS.relationHops)
      throw overLimit(
        `filters follow more than ${QUERY_LIMITS.relationHops} relations in a row, at "${name}"`,
      );
    if (value === undefined) return;
    if (!value || typeof value !== 'object' || Array.isArray(value))
      throw misshapen(
        `"${name}" is filtered by an attribute of its own, e.g. filters[${name}][documentId]=…`,
      );
    const operators = Object.keys(value).map(operatorOf);
    // Whether there is anybody at all would betray the person who may not be met.
    if (canBeWithheld(target) && (place.negated || operators.some((operator) => NULLS.has(operator))))
      throw misshapen(`filters cannot ask for entries without "${name}"`);
    if (operators.length > 0 && operators.every((operator) => NULLS.has(operator)))
      condition(name, INTEGER, value, place.depth);
    else if (operators.some((operator) => NULLS.has(operator)))
      throw misshapen(`"${name}" takes "$null" alone, or conditions on its attributes`);
    else if (operators.includes('not'))
      throw misshapen(`"$not" stands before "${name}", not behind it: filters[$not][${name}][attribute]=…`);
    else group(target, value, { ...place, depth: place.depth, hops });
  }

  function condition(name: string, attribute: Attribute, value: unknown, depth: number): void {
    if (depth > QUERY_LIMITS.filterDepth + 1)
      throw overLimit(`filters go deeper than ${QUERY_LIMITS.filterDepth} levels`);
    if (Array.isArray(value)) {
      for (const item of value) single(name, attribute, item);
      return;
    }
    if (!isObject(value)) {
      single(name, attribute, value);
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      const operator = operatorOf(key);
      if (operator === 'not') condition(name, attribute, inner, depth + 1);
      else if (NULLS.has(operator)) single(name, { type: 'boolean' }, inner);
      else if (LISTS.has(operator)) for (const item of [inner].flat()) single(name, attribute, item);
      else if (operator === 'between') {
        if (!Array.isArray(inner) || inner.length !== 2)
          throw misshapen(`"${key}" takes a list of two values`);
        for (const item of inner) single(name, attribute, item);
      } else if (SEARCHES.has(operator) && TEXTS.has(attribute.type)) single(name, STRING, inner);
      else if (COMPARISONS.has(operator)) single(name, attribute, inner);
      else throw misshapen(`"${key}" is no operator for "${name}"`);
    }
  }

  function single(name: string, attribute: Attribute, value: unknown): void {
    conditions += 1;
    if (conditions > QUERY_LIMITS.filterConditions)
      throw overLimit(`filters hold more than ${QUERY_LIMITS.filterConditions} conditions`);
    if (isObject(value) || Array.isArray(value))
      throw misshapen(`"${name}" takes one value, not a list or an object`);
    if (value === undefined || value === null || value instanceof Date) return;
    const expected = expectation(attribute, String(value));
    if (expected) throw misshapen(`"${name}" takes ${expected}, not "${String(value).slice(0, 80)}"`);
  }

  return (uid, filters, hops) => group(uid, filters, { depth: 1, hops, negated: false });
}

/** An attribute of the type by its own name; `id` and `documentId`, which no schema lists, included. */
function attributeOf(uid: string, name: string, modelOf: ModelOf): Attribute | undefined {
  if (name === 'id') return INTEGER;
  if (name === 'documentId') return STRING;
  const attributes = modelOf(uid)?.attributes ?? {};
  return Object.hasOwn(attributes, name) && !attributes[name]?.private ? attributes[name] : undefined;
}

/** What an attribute leads to that has attributes of its own; undefined for a value. */
export function targetOf(attribute: Attribute | undefined): string | undefined {
  if (attribute?.type === 'media') return 'plugin::upload.file';
  return attribute?.type === 'dynamiczone' ? undefined : (attribute?.target ?? attribute?.component);
}

function operatorOf(key: string): string {
  return key.replace(/^\$/, '');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** What a value of the type looks like, where `value` does not; null where it does. */
function expectation({ type, enum: choices }: Attribute, value: string): string | null {
  if (value.includes('\0')) return 'text without the character NUL';
  if (type === 'integer')
    return /^-?\d{1,10}$/.test(value) && Math.abs(Number(value)) < 2 ** 31 ? null : 'a whole number';
  if (type === 'biginteger') return /^-?\d{1,18}$/.test(value) ? null : 'a whole number';
  if (type === 'decimal' || type === 'float')
    return /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? null : 'a number';
  if (type === 'boolean') return /^(true|false|t|f|1|0)$/.test(value) ? null : 'true or false';
  if (type === 'date') return isDate(value) ? null : 'a date, e.g. 2026-06-21';
  if (type === 'datetime') return isDate(value) ? null : 'a date and time, e.g. 2026-06-21T18:30:00Z';
  if (choices) return choices.includes(value) ? null : `one of ${choices.join(', ')}`;
  if (type === 'json' || type === 'blocks') return 'no condition';
  return null;
}

function isDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value));
}
