import type { Core } from '@strapi/strapi';
import { hasDraftAndPublish } from '../domain/content/model';
import type { Selection } from '../domain/content/public-selection';
import { modelsOf } from './model-of';
import { queryBuilder } from './query-builder';

interface Column {
  name: string;
}

interface JoinTable {
  name: string;
  joinColumn: Column;
  inverseJoinColumn: Column;
  morphColumn: { idColumn: Column; typeColumn: Column };
  on?: Record<string, string>;
  orderBy?: Record<string, string>;
}

/** Of Strapi's own description of its tables (`strapi.db.metadata`). */
interface StoredAttribute {
  type: string;
  relation?: string;
  target?: string;
  morphBy?: string;
  columnName?: string;
  joinTable?: JoinTable;
}

export interface ShapeStatement {
  /** The statement for an array of row ids, in SQL. */
  text(ids: string): string;
  /** Values of its conditions, which come before those of the ids. */
  bindings: readonly unknown[];
  /** The queries that find what its conditions hold for, as the database would be asked them by themselves. */
  conditions: readonly { text: string; values: readonly unknown[] }[];
}

/**
 * One statement that reads entries whole: each as a JSON object with everything that `selection` names below it, where the
 * query engine asks once for each relation and each block. Rows come in the order of the ids, under `entry`. Tables and columns are
 * those that Strapi's metadata names. What knows drafts is read in `status`, below too.
 */
export function shapeStatement(
  strapi: Core.Strapi,
  uid: string,
  selection: Selection,
  status: 'draft' | 'published',
): ShapeStatement {
  const modelOf = modelsOf(strapi);
  const stored = (type: string) =>
    strapi.db.metadata.get(type) as unknown as {
      tableName: string;
      attributes: Record<string, StoredAttribute>;
    };
  const bindings: unknown[] = [];
  const conditions: ShapeStatement['conditions'][number][] = [];
  let tables = 0;
  const alias = () => `t${++tables}`;
  const column = (type: string, table: string, name: string) =>
    `${table}.${id(stored(type).attributes[name]?.columnName ?? name)}`;

  function fields(type: string, { select, populate }: Selection, table: string): string {
    const { attributes } = stored(type);
    const own = select.map((name) => `${column(type, table, name)} AS ${id(name)}`);
    const below = Object.entries(populate).flatMap(([name, inner]) => {
      const attribute = attributes[name];
      return attribute ? [`${related(type, name, attribute, inner, table)} AS ${id(name)}`] : [];
    });
    return [...own, ...below].join(', ');
  }

  /** The entry or entries at the other end of an attribute of `table`, as one JSON value. */
  function related(type: string, name: string, attribute: StoredAttribute, inner: Selection, table: string) {
    if (name === 'localizations') return localizations(type, inner, table);
    if (attribute.relation === 'morphToMany') return blocks(attribute.joinTable as JoinTable, inner, table);
    const target = attribute.target as string;
    const [row, link] = [alias(), alias()];
    const { joinTable, near, far } = ends(type, name, attribute, link, table);
    const order = inner.orderBy
      ? inner.orderBy
          .flatMap((keys) => Object.entries(keys))
          .map(([key, way]) => `${column(target, row, key)} ${way}`)
      : Object.entries(joinTable.orderBy ?? {}).map(([key, way]) => `${link}.${id(key)} ${way}`);
    const rows = `SELECT ${fields(target, inner, row)} FROM ${id(joinTable.name)} ${link}
      JOIN ${id(stored(target).tableName)} ${row} ON ${row}.id = ${link}.${id(far)}
      WHERE ${near}${ofStatus(target, row)}${among(target, inner, row)}${order.length > 0 ? ` ORDER BY ${order.join(', ')}` : ''}`;
    return ['oneToOne', 'manyToOne', 'morphOne'].includes(attribute.relation as string)
      ? one(`${rows} LIMIT 1`)
      : many(rows);
  }

  /** How the rows of a link table lead from `table` to the target. */
  function ends(type: string, name: string, attribute: StoredAttribute, link: string, table: string) {
    if (!attribute.morphBy) {
      const joinTable = attribute.joinTable as JoinTable;
      const on = Object.entries(joinTable.on ?? {}).map(
        ([key, is]) => ` AND ${link}.${id(key)} = ${quoted(is)}`,
      );
      const near = `${link}.${id(joinTable.joinColumn.name)} = ${table}.id${on.join('')}`;
      return { joinTable, near, far: joinTable.inverseJoinColumn.name };
    }
    const joinTable = stored(attribute.target as string).attributes[attribute.morphBy]
      ?.joinTable as JoinTable;
    const { idColumn, typeColumn } = joinTable.morphColumn;
    const near = `${link}.${id(idColumn.name)} = ${table}.id AND ${link}.${id(typeColumn.name)} = ${quoted(type)} AND ${link}.field = ${quoted(name)}`;
    return { joinTable, near, far: joinTable.joinColumn.name };
  }

  function blocks(
    { name, joinColumn, morphColumn, on = {} }: JoinTable,
    { on: each = {} }: Selection,
    table: string,
  ) {
    const link = alias();
    const type = `${link}.${id(morphColumn.typeColumn.name)}`;
    const cases = Object.entries(each).map(([block, inner]) => {
      const row = alias();
      return `WHEN ${quoted(block)} THEN ${one(
        `SELECT ${fields(block, inner, row)}, ${quoted(block)} AS "__component" FROM ${id(stored(block).tableName)} ${row} WHERE ${row}.id = ${link}.${id(morphColumn.idColumn.name)}${among(block, inner, row)}`,
      )}`;
    });
    const conditions = Object.entries(on).map(([key, is]) => ` AND ${link}.${id(key)} = ${quoted(is)}`);
    return `coalesce((SELECT json_agg(CASE ${type} ${cases.join(' ')} END ORDER BY ${link}."order")
      FROM ${id(name)} ${link} WHERE ${link}.${id(joinColumn.name)} = ${table}.id${conditions.join('')}
      AND ${type} IN (${Object.keys(each).map(quoted).join(', ')})), '[]')`;
  }

  function localizations(type: string, inner: Selection, table: string) {
    const row = alias();
    return many(
      `SELECT ${fields(type, inner, row)} FROM ${id(stored(type).tableName)} ${row}
      WHERE ${row}.document_id = ${table}.document_id AND ${row}.id <> ${table}.id${ofStatus(type, row)}${among(type, inner, row)} ORDER BY ${row}.locale`,
    );
  }

  function ofStatus(type: string, row: string): string {
    if (!hasDraftAndPublish(modelOf(type))) return '';
    return ` AND ${row}.published_at IS ${status === 'draft' ? '' : 'NOT '}NULL`;
  }

  /** Found by Strapi's query engine. To be called where its text stands: bindings have the order of the text. */
  function among(type: string, { where }: Selection, row: string): string {
    if (!where) return '';
    const filters = hasDraftAndPublish(modelOf(type))
      ? { publishedAt: { [status === 'draft' ? '$null' : '$notNull']: true } }
      : {};
    const found = queryBuilder(strapi, type)
      .init({ select: ['id'], where, filters })
      .getKnexQuery()
      .toSQL();
    const { sql, bindings: values } = found.toNative();
    bindings.push(...found.bindings);
    conditions.push({ text: sql, values });
    return ` AND ${row}.id IN (${found.sql})`;
  }

  const root = alias();
  const entry = one(`SELECT ${fields(uid, selection, root)}`);
  const text = (ids: string) => `SELECT ${entry} AS entry
    FROM unnest(${ids}) WITH ORDINALITY AS wanted (id, place)
    JOIN ${id(stored(uid).tableName)} ${root} ON ${root}.id = wanted.id ORDER BY wanted.place`;
  return { text, bindings, conditions };
}

function one(rows: string): string {
  return `(SELECT row_to_json(r) FROM (${rows}) r)`;
}

function many(rows: string): string {
  return `coalesce((SELECT json_agg(r) FROM (${rows}) r), '[]')`;
}

function id(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
