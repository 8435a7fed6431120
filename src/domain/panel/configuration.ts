import type { Attribute, Model, ModelOf } from '../content/model';
import { labelOf } from './labels';
import { isEditable, type Layout, layoutOf, type Row } from './layouts';

/** One field in a row of the edit page; a row has twelve columns. */
interface Cell {
  name: string;
  size: number;
}

/** What Strapi's content manager stores for a type or component (5.54, `plugin_content_manager_configuration_*`). */
export interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: Cell[][] };
}

/** Values by where they stand in a configuration, e.g. `settings.pageSize`, `metadatas.title.edit.label`. */
export type Parts = Record<string, unknown>;

const COLUMNS = 12;
const DEFAULT_PAGE_SIZE = 20;
/** Types whose field takes the whole row in Strapi, whatever we ask. */
const FULL_WIDTH = ['dynamiczone', 'component', 'blocks', 'json', 'richtext'];

/** The parts of a type's or component's configuration that are ours: labels, help, order, columns, sort. Empty when we have no layout for it. */
export function wantedParts(model: Model, modelOf: ModelOf): Parts {
  const layout = layoutOf(model.uid);
  if (!layout) return {};
  const has = (name: string) => name in model.attributes || name === 'id';
  return {
    ...settingsParts(layout),
    'layouts.edit': layout.edit.map((row) => cellsOf(row, model)).filter((row) => row.length > 0),
    ...(layout.list ? { 'layouts.list': layout.list.filter((name) => has(name) || isTimestamp(name)) } : {}),
    ...Object.assign(
      {},
      ...[...Object.keys(model.attributes), 'createdAt', 'updatedAt'].map((name) =>
        attributeParts(model, name, modelOf),
      ),
    ),
  };
}

/**
 * The stored configuration with our wishes in it, except where a person changed something since we last wrote it.
 * `written`: what we wrote then; null when we never did. Strapi itself adds new attributes at the end and takes removed ones out
 * before this runs: that is no change by a person.
 */
export function mergeConfiguration(
  stored: Configuration,
  written: Parts | null,
  wanted: Parts,
): Configuration {
  const merged = structuredClone(stored);
  const ours = written ?? {};
  const known = new Set(Object.keys(ours).flatMap((path) => attributeOf(path) ?? []));
  const isStill = (name: string) => name in stored.metadatas;
  for (const [path, value] of Object.entries(wanted)) {
    const place = placeOf(merged, path);
    if (!place) continue;
    const before = withoutStrangers(place.value(), known);
    const touched = path in ours && !isEqual(before, withoutStrangers(ours[path], { has: isStill }));
    if (!touched) place.set(structuredClone(value));
  }
  return merged;
}

function settingsParts(layout: Layout): Parts {
  return {
    'settings.mainField': layout.mainField,
    ...(layout.sort
      ? { 'settings.defaultSortBy': layout.sort.by, 'settings.defaultSortOrder': layout.sort.order }
      : {}),
    ...(layout.list ? { 'settings.pageSize': layout.pageSize ?? DEFAULT_PAGE_SIZE } : {}),
  };
}

function attributeParts(model: Model, name: string, modelOf: ModelOf): Parts {
  const words = labelOf(model.uid, name);
  if (!words) return {};
  const attribute: Attribute | undefined = model.attributes[name];
  const edit = `metadatas.${name}.edit`;
  const list = { [`metadatas.${name}.list.label`]: words.label };
  if (!attribute || isTimestamp(name)) return list;
  const target = attribute.type === 'relation' && attribute.target ? layoutOf(attribute.target) : undefined;
  const shownBy =
    target && modelOf(attribute.target ?? '') ? { [`${edit}.mainField`]: target.mainField } : {};
  return {
    ...list,
    [`${edit}.label`]: words.label,
    [`${edit}.description`]: words.help ?? '',
    [`${edit}.placeholder`]: words.placeholder ?? '',
    [`${edit}.editable`]: isEditable(model.uid, name, attribute),
    ...shownBy,
  };
}

function cellsOf(row: Row, model: Model): Cell[] {
  const columns = Math.floor(COLUMNS / row.length);
  return row
    .map((cell) =>
      typeof cell === 'string' ? { name: cell, size: columns } : { name: cell[0], size: cell[1] },
    )
    .filter(({ name }) => name in model.attributes)
    .map(({ name, size }) => ({
      name,
      size: FULL_WIDTH.includes(model.attributes[name]?.type ?? '') ? COLUMNS : size,
    }));
}

/** Where a part stands in a configuration; null when its attribute is not there (an internal one, a removed one). */
function placeOf(configuration: Configuration, path: string) {
  const keys = path.split('.');
  const last = keys.pop() as string;
  let holder: unknown = configuration;
  for (const key of keys) holder = (holder as Record<string, unknown> | undefined)?.[key];
  if (!holder || typeof holder !== 'object') return null;
  const values = holder as Record<string, unknown>;
  return {
    value: () => values[last],
    set: (value: unknown) => {
      values[last] = value;
    },
  };
}

function attributeOf(path: string): string | null {
  return path.startsWith('metadatas.') ? (path.split('.')[1] ?? null) : null;
}

/** A layout without the attributes that are not `known`; any other value as it is. */
function withoutStrangers(value: unknown, known: { has(name: string): boolean }): unknown {
  if (!Array.isArray(value)) return value;
  if (value.every((item) => typeof item === 'string')) return value.filter((name) => known.has(name));
  return (value as Cell[][])
    .map((row) => row.filter(({ name }) => known.has(name)))
    .filter((row) => row.length > 0);
}

/** Compared as stored: in JSON, cells with their keys in one order. */
function isEqual(one: unknown, other: unknown): boolean {
  const shape = (value: unknown) =>
    JSON.stringify(value ?? null, (_, item) =>
      item && typeof item === 'object' && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
        : item,
    );
  return shape(one) === shape(other);
}

function isTimestamp(name: string): boolean {
  return name === 'createdAt' || name === 'updatedAt';
}
