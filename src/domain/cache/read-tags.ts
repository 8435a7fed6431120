import { hasDraftAndPublish, type ModelOf } from '../content/model';
import { componentLinksTag, entryTag, fileTag, linksTag, listTag, slugTag, type Tag, tableTag } from './tags';

type Values = Record<string, unknown>;

/** Files of the library. */
export const FILE = 'plugin::upload.file';

/** Models of Strapi's own that answers to the public lean on; their tables are watched as wholes. */
export const WATCHED_TABLES: readonly string[] = ['plugin::i18n.locale', 'strapi::core-store', FILE];

/** One query of the database, in the writing of `strapi.db.query`, and what it found. */
export interface Reading {
  uid: string;
  params: Values;
  /** Rows as answered, relations populated; none for a count. */
  rows: readonly Values[];
}

/** Entries of the rows read so far, by `<uid> <row id>`; GraphQL asks for relations by the row's id alone. */
export type KnownRows = Map<string, { documentId: string; locale: string | null }>;

/** Tags of all that could have made the query answer otherwise; null when that cannot be told. Adds to `known` what it meets. */
export function readTags(reading: Reading, modelOf: ModelOf, known: KnownRows): Set<Tag> | null {
  const { uid, params, rows } = reading;
  const tags = new Set<Tag>();
  if (uid === FILE && equals(conjuncts(params.where), 'id')) {
    for (const id of equals(conjuncts(params.where), 'id') ?? []) tags.add(fileTag(id as number));
  } else if (WATCHED_TABLES.includes(uid)) tags.add(tableTag(uid));
  else if (isContent(uid)) {
    addSet(uid, params.where, tags, modelOf);
    addOrder(uid, params.orderBy, tags, modelOf);
    if (typeof params.filters === 'function') tags.add(listTag(uid, null));
  } else if (!modelOf(uid) || uid.includes('::')) return null;
  for (const row of rows) addRow(uid, row, params.populate, { tags, modelOf, known });
  return tags;
}

interface Walk {
  tags: Set<Tag>;
  modelOf: ModelOf;
  known: KnownRows;
}

function isContent(uid: string): boolean {
  return uid.startsWith('api::');
}

/** Which rows a condition lets through: those it names by documentId or slug, or else any of the type. The same for the far ends of its relations. */
function addSet(uid: string, where: unknown, tags: Set<Tag>, modelOf: ModelOf): void {
  const all = conjuncts(where);
  const documentIds = equals(all, 'documentId');
  const slugs = equals(all, 'slug');
  const [locale = null, ...others] = equals(all, 'locale') ?? [];
  const oneLocale = others.length === 0 && typeof locale === 'string' ? locale : null;
  if (documentIds) for (const id of documentIds) tags.add(entryTag(uid, String(id), oneLocale));
  else if (slugs) for (const slug of slugs) tags.add(slugTag(uid, String(slug)));
  // By the number of a row, which nothing else will ever have: what is found carries its own tag.
  else if (!equals(all, 'id')) tags.add(listTag(uid, oneLocale));
  addFarEnds(uid, where, tags, modelOf);
}

function addFarEnds(uid: string, where: unknown, tags: Set<Tag>, modelOf: ModelOf): void {
  if (Array.isArray(where)) {
    for (const item of where) addFarEnds(uid, item, tags, modelOf);
    return;
  }
  if (!where || typeof where !== 'object' || where instanceof Date) return;
  for (const [name, inner] of Object.entries(where)) {
    if (name.startsWith('$')) addFarEnds(uid, inner, tags, modelOf);
    const { type, target, component } = modelOf(uid)?.attributes[name] ?? {};
    if (type === 'component' && component) addFarEnds(component, inner, tags, modelOf);
    else if (type === 'relation' && target) addSet(target, inner, tags, modelOf);
    else if (type === 'media') tags.add(tableTag(FILE));
  }
}

function addOrder(uid: string, orderBy: unknown, tags: Set<Tag>, modelOf: ModelOf): void {
  if (Array.isArray(orderBy)) {
    for (const item of orderBy) addOrder(uid, item, tags, modelOf);
    return;
  }
  if (!orderBy || typeof orderBy !== 'object') return;
  for (const [name, inner] of Object.entries(orderBy)) {
    const { type, target, component } = modelOf(uid)?.attributes[name] ?? {};
    if (type === 'relation' && target) {
      tags.add(listTag(target, null));
      addOrder(target, inner, tags, modelOf);
    } else if (type === 'component' && component) addOrder(component, inner, tags, modelOf);
    else if (type === 'media') tags.add(tableTag(FILE));
  }
}

function addRow(uid: string, row: Values, populate: unknown, walk: Walk): void {
  const { tags, modelOf, known } = walk;
  if (uid === FILE) {
    tags.add(typeof row.id === 'number' ? fileTag(row.id) : tableTag(FILE));
    return;
  }
  const before = known.get(`${uid} ${row.id}`);
  const documentId = (row.documentId as string | undefined) ?? before?.documentId ?? null;
  const locale = (row.locale as string | undefined) ?? before?.locale ?? null;
  if (row.documentId && row.id) known.set(`${uid} ${row.id}`, { documentId: String(row.documentId), locale });
  if (isContent(uid)) tags.add(documentId ? entryTag(uid, documentId, locale) : listTag(uid, null));
  const attributes = modelOf(uid)?.attributes ?? {};
  for (const [name, options] of Object.entries(populated(populate, Object.keys(attributes)))) {
    const attribute = attributes[name];
    const value = row[name];
    const values = [value ?? []].flat().filter((item): item is Values => !!item && typeof item === 'object');
    const below = options && typeof options === 'object' ? (options as Values) : {};
    if (attribute?.type === 'media') for (const file of values) addRow(FILE, file, undefined, walk);
    else if (attribute?.type === 'component' && attribute.component)
      for (const item of values) addRow(attribute.component, item, below.populate, walk);
    else if (attribute?.type === 'dynamiczone')
      for (const item of values) {
        const block = String(item.__component ?? '');
        const on = (below.on as Record<string, unknown> | undefined)?.[block] ?? below;
        addRow(block, item, (on as Values | null)?.populate, walk);
      }
    else if (name === 'localizations') {
      // The same entry in its other languages.
      if (documentId) tags.add(entryTag(uid, documentId, null));
    } else if (attribute?.type === 'relation' && attribute.target) {
      const { target } = attribute;
      if (isContent(uid)) tags.add(documentId ? linksTag(uid, documentId, target) : listTag(target, null));
      else if (below.where || hasDraftAndPublish(modelOf(target))) tags.add(componentLinksTag(target));
      if (below.where) addFarEnds(target, below.where, tags, modelOf);
      addOrder(target, below.orderBy, tags, modelOf);
      for (const item of values) addRow(target, item, below.populate, walk);
    }
  }
}

/** Every way in which `strapi.db.query` takes its populate, as names with their options. */
function populated(populate: unknown, all: readonly string[]): Values {
  if (!populate) return {};
  if (populate === true || populate === '*') return Object.fromEntries(all.map((name) => [name, true]));
  if (typeof populate === 'string') return { [populate]: true };
  if (Array.isArray(populate)) return Object.fromEntries(populate.map((name) => [String(name), true]));
  return Object.fromEntries(Object.entries(populate as Values).filter(([, options]) => options));
}

/** Conditions all of which have to hold. */
function conjuncts(where: unknown): Values[] {
  if (Array.isArray(where)) return where.flatMap(conjuncts);
  if (!where || typeof where !== 'object') return [];
  const { $and, ...own } = where as Values;
  return [own, ...conjuncts($and)];
}

/** Values of which an attribute has to have one; null when no condition says so. */
function equals(all: readonly Values[], name: string): unknown[] | null {
  for (const condition of all) {
    const value = condition[name];
    if (isPlain(value)) return [value];
    if (!value || typeof value !== 'object') continue;
    const { $eq, $in } = value as Values;
    if (isPlain($eq)) return [$eq];
    if (Array.isArray($in) && $in.every(isPlain)) return $in;
    if (Array.isArray(value) && value.every(isPlain)) return value;
  }
  return null;
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
