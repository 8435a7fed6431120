import { filterCheck, NO_DOCUMENT_ID, targetOf } from './filter-check';
import { type Attribute, isComponent, type ModelOf } from './model';
import { faultIn, misshapen, overLimit } from './query-fault';
import { QUERY_LIMITS } from './query-limits';
import { canBeWithheld } from './withholding';

/** Keys that a nested populate may carry: no `status`, so that no level can ask for drafts, and no `count`, which counts them. */
const POPULATE_KEYS = new Set(['populate', 'fields', 'filters', 'sort', 'on']);

type Values = Record<string, unknown>;

/** What is wrong with the size or shape of a query for `uid`, as a sentence for a developer; null when nothing is. The arguments of a GraphQL field are such a query too. */
export function queryFault(uid: string, query: Values, modelOf: ModelOf): string | null {
  const visit = new Visit(modelOf);
  return faultIn(() => {
    checkPagination(query.pagination);
    checkFields(uid, query.fields);
    visit.populate(uid, query.populate, 1, 0);
    visit.checkFilters(uid, query.filters, 0);
    visit.sort(uid, query.sort);
  });
}

/** One walk through a query, counting as it goes; throws a QueryFault at the first limit passed. */
class Visit {
  private populated = 0;
  readonly checkFilters: ReturnType<typeof filterCheck>;

  constructor(private readonly modelOf: ModelOf) {
    this.checkFilters = filterCheck(modelOf);
  }

  populate(uid: string, value: unknown, depth: number, hops: number): void {
    if (value === undefined || value === null || value === '') return;
    if (typeof value === 'string' || Array.isArray(value)) {
      for (const path of listOf(value)) this.populatePath(uid, path, depth, hops);
      return;
    }
    if (typeof value !== 'object') return;
    // `populate[0]=cover` with many or sparse indexes arrives as an object with numeric keys.
    for (const [name, inner] of Object.entries(value)) {
      if (/^\d+$/.test(name)) this.populate(uid, String(inner), depth, hops);
      else this.attribute(uid, name, inner, depth, hops);
    }
  }

  private populatePath(uid: string, path: string, depth: number, hops: number): void {
    const [head = '', ...rest] = path.trim().split('.');
    this.attribute(uid, head, rest.length > 0 ? { populate: [rest.join('.')] } : true, depth, hops);
  }

  private attribute(uid: string, name: string, value: unknown, depth: number, hops: number): void {
    const limits = QUERY_LIMITS;
    this.populated += 1;
    if (depth > limits.populateDepth)
      throw overLimit(`populate goes deeper than ${limits.populateDepth} levels`);
    if (this.populated > limits.populatedAttributes)
      throw overLimit(`populate names more than ${limits.populatedAttributes} attributes`);
    if (name === '*') {
      if (hops > 0)
        throw overLimit('populate=* is allowed on the entry and its components, not on a relation');
      return;
    }
    const attribute = attributeNamed(uid, name, this.modelOf);
    const isRelation = attribute?.type === 'relation';
    const nextHops = hops + (isRelation ? 1 : 0);
    if (nextHops > limits.relationHops)
      throw overLimit(`populate follows more than ${limits.relationHops} relations in a row, at "${name}"`);
    if (value === '*' && attribute?.type !== 'dynamiczone')
      throw misshapen(`"${name}" is populated with true, or by name: populate[${name}][populate]=…`);
    if (!value || typeof value !== 'object') return;
    const options = value as Values;
    checkKeys(name, options);
    if (attribute?.type === 'media' && options.populate)
      throw misshapen(`the file "${name}" cannot be populated further`);
    if (options.on && typeof options.on === 'object')
      for (const [block, inner] of Object.entries(options.on)) {
        if (!inner || typeof inner !== 'object') continue;
        checkKeys(`${name}][on][${block}`, inner);
        this.level(block, inner as Values, depth + 1, nextHops);
      }
    if (attribute?.type === 'dynamiczone') {
      for (const path of starOnly(options.populate)) this.attribute(uid, path, true, depth + 1, nextHops);
      return;
    }
    this.level(targetOf(attribute) ?? uid, options, depth + 1, nextHops);
  }

  private level(target: string, options: Values, depth: number, hops: number): void {
    checkFields(target, options.fields);
    this.populate(target, options.populate, depth, hops);
    this.checkFilters(target, options.filters, hops);
    this.sort(target, options.sort);
    // Strapi 5.54 answers 500.
    if (sortKeys(options.sort).some((key) => key.includes('.')))
      throw misshapen(
        'sort inside populate takes attributes of what is populated, not of what that leads to',
      );
  }

  sort(uid: string, value: unknown): void {
    const keys = sortKeys(value);
    if (keys.length > QUERY_LIMITS.sortKeys)
      throw overLimit(`sort has more than ${QUERY_LIMITS.sortKeys} keys`);
    for (const key of keys) this.sortPath(uid, key);
  }

  private sortPath(uid: string, path: string): void {
    let model: string | undefined = uid;
    let hops = 0;
    for (const name of path.split('.')) {
      if (name === 'localizations') throw misshapen('sort cannot go through "localizations"');
      if (model === undefined) throw misshapen(`sort ends at a plain attribute, not at "${path}"`);
      if (name === 'documentId' && isComponent(model)) throw misshapen(NO_DOCUMENT_ID);
      const attribute = attributeNamed(model, name, this.modelOf);
      if (attribute?.type === 'relation') hops += 1;
      if (hops > 1) throw overLimit(`sort follows more than 1 relation, at "${path}"`);
      model = targetOf(attribute);
      // The place of an entry would betray the person who may not be met.
      if (model && canBeWithheld(model)) throw misshapen(`sort cannot go through "${name}"`);
    }
  }
}

function attributeNamed(uid: string, name: string, modelOf: ModelOf): Attribute | undefined {
  const attributes = modelOf(uid)?.attributes ?? {};
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

function checkPagination(value: unknown): void {
  if (!value || typeof value !== 'object') return;
  const { page, pageSize, start, limit } = value as Values;
  const number = (name: string, given: unknown, least: number): number => {
    if (given === undefined || given === null) return 0;
    if (
      !['string', 'number'].includes(typeof given) ||
      !/^\d{1,10}$/.test(String(given)) ||
      Number(given) < least
    )
      throw misshapen(
        `pagination[${name}] takes a whole number from ${least}, not "${String(given).slice(0, 80)}"`,
      );
    return Number(given);
  };
  for (const [name, size] of Object.entries({ pageSize, limit }))
    if (number(name, size, 1) > QUERY_LIMITS.pageSize)
      throw overLimit(`pagination[${name}] is above ${QUERY_LIMITS.pageSize}`);
  const passedOver = Math.max(
    number('start', start, 0),
    (number('page', page, 1) - 1) * (Number(pageSize) || 1),
  );
  if (passedOver > QUERY_LIMITS.offset)
    throw overLimit(`pagination passes over more than ${QUERY_LIMITS.offset} entries`);
}

function checkKeys(name: string, options: object): void {
  for (const key of Object.keys(options))
    if (!POPULATE_KEYS.has(key)) throw misshapen(`populate[${name}] cannot carry "${key}"`);
}

function checkFields(uid: string, value: unknown): void {
  if (value === undefined || value === null) return;
  const names = [value].flat();
  if (names.some((name) => typeof name !== 'string'))
    throw misshapen('fields is a list of names: fields[0]=title&fields[1]=slug, or fields=title,slug');
  const named = names.flatMap((name) => String(name).split(','));
  if (named.length > QUERY_LIMITS.fields)
    throw overLimit(`fields has more than ${QUERY_LIMITS.fields} names`);
  if (named.some((name) => name in Object.prototype))
    throw misshapen('fields names no attribute of this type');
  if (isComponent(uid) && named.some((name) => name.trim() === 'documentId')) throw misshapen(NO_DOCUMENT_ID);
}

function listOf(value: string | unknown[]): string[] {
  // Strapi takes commas inside the items of a list too.
  return [value]
    .flat()
    .flatMap((paths) => String(paths).split(','))
    .filter(Boolean);
}

function starOnly(populate: unknown): string[] {
  if (populate === undefined || populate === null) return [];
  if (populate === '*' || populate === true || populate === 'true') return ['*'];
  throw misshapen(
    'a dynamic zone is populated with "*" or block by block: populate[body][on][content.figure][populate]=…',
  );
}

function sortKeys(value: unknown): string[] {
  if (typeof value === 'string') return value.split(',').map((key) => key.split(':')[0]?.trim() ?? '');
  if (Array.isArray(value)) return value.flatMap(sortKeys);
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    /^\d+$/.test(name)
      ? sortKeys(inner)
      : inner && typeof inner === 'object'
        ? sortKeys(inner).map((key) => `${name}.${key}`)
        : [name],
  );
}
