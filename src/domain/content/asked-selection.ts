import { targetOf } from './filter-check';
import type { Attribute, ModelOf } from './model';
import { publicSelection, type Selection } from './public-selection';

type Values = Record<string, unknown>;

const LEADS_ON = new Set(['relation', 'component', 'dynamiczone', 'media']);

/**
 * What to load of `uid` for a query of Strapi's query engine (`select`, `populate`) that somebody asked for and Strapi has
 * validated and sanitized. Relations to other types than `open` are left out, as its sanitizer would of the answer.
 * @returns null where the engine has to do it: pages, counts or an order by relations below the entry
 */
export function askedSelection(
  uid: string,
  { select, populate }: Values,
  modelOf: ModelOf,
  open: ReadonlySet<string>,
): Selection | null {
  const below = populatedOf(uid, populate, modelOf, open);
  return below && publicSelection(uid, { select, populate: below }, modelOf);
}

/** A populate of the query engine as objects all the way down. */
function populatedOf(
  uid: string,
  populate: unknown,
  modelOf: ModelOf,
  open: ReadonlySet<string>,
): Values | null {
  const attributes = modelOf(uid)?.attributes ?? {};
  const populated: Values = {};
  for (const [name, options] of Object.entries(named(populate, attributes))) {
    const attribute = attributes[name];
    if (!attribute || !LEADS_ON.has(attribute.type) || (options !== true && !isObject(options))) continue;
    if (attribute.type === 'relation' && !open.has(attribute.target ?? '')) continue;
    const inner =
      attribute.type === 'dynamiczone'
        ? zoneOf(attribute, options, modelOf, open)
        : levelOf(targetOf(attribute) as string, options, modelOf, open);
    if (!inner) return null;
    populated[name] = inner;
  }
  return populated;
}

function levelOf(uid: string, options: unknown, modelOf: ModelOf, open: ReadonlySet<string>): Values | null {
  if (options === true) return {};
  const { select, orderBy, where, populate, ...others } = options as Values;
  const isFlat = [orderBy ?? []].flat().every((keys) => Object.values(keys as Values).every(isWay));
  if (!isFlat || Object.values(others).some((value) => value !== undefined)) return null;
  const below = populatedOf(uid, populate, modelOf, open);
  return below && { select, orderBy, where, populate: below };
}

function zoneOf(
  { components = [] }: Attribute,
  options: unknown,
  modelOf: ModelOf,
  open: ReadonlySet<string>,
): Values | null {
  const { on, populate, ...others } = (options === true ? {} : options) as Values;
  if (Object.keys(others).length > 0 || (on !== undefined && populate !== undefined)) return null;
  const asked = (on ?? Object.fromEntries(components.map((block) => [block, { populate }]))) as Values;
  const each: Values = {};
  for (const [block, its] of Object.entries(asked)) {
    const inner = components.includes(block) && (its === true || isObject(its));
    const level = inner && levelOf(block, its, modelOf, open);
    if (!level) return null;
    each[block] = level;
  }
  return { on: each };
}

/** Names and options: of everything that leads on (`true`), of paths, or as they are. */
function named(populate: unknown, attributes: Record<string, Attribute>): Values {
  if (populate === true) return Object.fromEntries(Object.keys(attributes).map((name) => [name, true]));
  if (!Array.isArray(populate)) return (populate ?? {}) as Values;
  const names: Values = {};
  for (const path of populate as string[]) {
    const [head = '', ...rest] = path.split('.');
    const known = names[head] as { populate: string[] } | true | undefined;
    const paths = isObject(known) ? (known.populate as string[]) : [];
    if (rest.length > 0) names[head] = { populate: [...paths, rest.join('.')] };
    else names[head] = known ?? true;
  }
  return names;
}

function isWay(value: unknown): boolean {
  return value === 'asc' || value === 'desc';
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
