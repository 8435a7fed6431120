import type { Core } from '@strapi/strapi';

type Values = Record<string, unknown>;

/** A query of Knex that can be a part of another. */
export type BuiltQuery = ReturnType<Core.Strapi['db']['connection']['select']>;

/** What we use of the builder of Strapi's query engine (5.54, database/query/query-builder). */
export interface QueryBuilder {
  init(query: Values): QueryBuilder;
  count(): QueryBuilder;
  getKnexQuery(): BuiltQuery;
}

/** The query that Strapi's engine makes of `select`, `where` and `orderBy`, not carried out. */
export function queryBuilder(strapi: Core.Strapi, uid: string): QueryBuilder {
  return strapi.db.queryBuilder(uid as never) as unknown as QueryBuilder;
}
