import type { Core } from '@strapi/strapi';
import { queryBuilder } from './query-builder';

type Values = Record<string, unknown>;

/** Which rows of a type, in the words of Strapi's query engine. */
export interface RowQuery {
  where: Values;
  /** What has to hold besides. */
  filters?: Values;
  orderBy?: unknown;
  offset?: number;
  limit?: number;
}

/** The rows that a query finds, as part of a statement. */
export interface FoundRows {
  /** Array of row ids, in SQL. */
  ids: string;
  bindings: readonly unknown[];
  /** The query as the database would be asked it by itself. */
  query(): { text: string; values: readonly unknown[] };
}

/** What Strapi's query engine would find, in its order. */
export function foundRows(strapi: Core.Strapi, uid: string, query: RowQuery): FoundRows {
  const built = queryBuilder(strapi, uid)
    .init({ select: ['id'], ...query })
    .getKnexQuery()
    .clear('limit')
    .clear('offset')
    .toSQL();
  // Lengths are written out: of a parameter, PostgreSQL would not know that it is small, and plan anew each time.
  const cut = [
    query.limit ? ` limit ${Number(query.limit)}` : '',
    query.offset ? ` offset ${Number(query.offset)}` : '',
  ].join('');
  // As JSON: where rows are told apart, the engine selects what it orders by, too, and a column of one name may stand there twice.
  const ids = `ARRAY(SELECT (to_jsonb(found)->>'id')::integer FROM (${built.sql}${cut}) found)`;
  const asked = () => {
    const { sql, bindings } = built.toNative();
    return { text: `${sql}${cut}`, values: bindings };
  };
  return { ids, bindings: built.bindings, query: asked };
}
