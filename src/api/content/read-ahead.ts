import type { Core } from '@strapi/strapi';
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { modelsOf } from '../../adapters/model-of';
import { isAnybody } from '../../adapters/public-reader';
import type { ShapedRows } from '../../adapters/shaped-rows';
import { fieldsIn, graphqlSelection } from '../../domain/content/graphql-selection';
import { isLocaleCode } from '../../domain/content/locale-code';
import { type Attribute, isComponent } from '../../domain/content/model';
import type { Selection } from '../../domain/content/public-selection';
import { isBatched, signed } from './batch-relations';
import type { Middleware } from './graphql-middleware';
import { publishedRows } from './published-rows';

type Values = Record<string, unknown>;

/** Arguments of a query that Strapi has checked. Not to be changed: the same query is answered from them again. */
interface CheckedArgs {
  /** As Strapi's own resolvers hand them on. */
  args: Values;
  /** In the words of its query engine. */
  query: Values;
}

/** Characters of the arguments that are remembered for each query. */
const REMEMBERED = 100_000;

/** What was loaded of a row, and of each row below it. */
const loaded = new WeakMap<object, Selection>();
const selections = new WeakMap<object, { variables: string; selection: Selection }>();

/** Middleware of a query of `uid` that reads, for anybody, its entries and what is asked of them by one statement instead of field by field. */
export function readingAhead(
  strapi: Core.Strapi,
  uid: string,
  of: 'list' | 'connection' | 'entry',
): Middleware {
  const contentType = strapi.contentType(uid as never);
  const graphql = strapi.plugin('graphql');
  const known = new LRUCache<string, CheckedArgs>({
    maxSize: REMEMBERED,
    sizeCalculation: (_checked, key) => key.length,
  });
  return async (resolve, parent, args, context, info) => {
    const { auth } = context.state;
    const { locale, status = 'published', publicationFilter, hasPublishedVersion } = args;
    const isPlain = [publicationFilter, hasPublishedVersion].every((value) => value === undefined);
    const isKnown = locale === undefined || (typeof locale === 'string' && isLocaleCode(locale));
    if (!isAnybody(auth) || status !== 'published' || !isPlain || !isKnown)
      return resolve(parent, args, context, info);
    const key = JSON.stringify(args);
    const checked = known.get(key) ?? (await check(args, auth));
    known.set(key, checked);
    const asked = { ...checked.query, locale };
    const rows = await readAhead(strapi, uid, info as GraphQLResolveInfo, asked, of === 'connection');
    if (of === 'entry') return rows[0] ?? null;
    if (of === 'list') return rows;
    const { toEntityResponseCollection } = graphql.service('format').returnTypes;
    return toEntityResponseCollection(rows, { args: checked.args, resourceUID: uid });
  };

  /** Strapi's own checks take as long as reading. @throws ValidationError */
  async function check(args: Values, auth: unknown): Promise<CheckedArgs> {
    const isMany = of !== 'entry';
    const { transformArgs } = graphql.service('builders').utils;
    const transformed = transformArgs(args, { contentType, usePagination: isMany });
    await strapi.contentAPI.validate.query(transformed, contentType, { auth } as never);
    const clean = await strapi.contentAPI.sanitize.query(transformed, contentType, { auth } as never);
    const { filters, sort, start, limit } = clean as Values;
    const query = strapi.get('query-params').transform(uid, { filters, sort, start, limit }) as Values;
    const one = args.documentId === undefined ? {} : { documentId: args.documentId };
    const where = { ...(query.where as Values | undefined), ...one };
    return { args: transformed, query: { ...query, where, ...(isMany ? {} : { limit: 1 }) } };
  }
}

/** Published entries that `asked` describes in the words of Strapi's query engine, with what the query at `info` asks of them. */
export async function readAhead(
  strapi: Core.Strapi,
  uid: string,
  info: GraphQLResolveInfo,
  asked: Values,
  isConnection = false,
): Promise<Values[]> {
  const selection = selectionOf(strapi, uid, info, isConnection);
  const rows = await (strapi.get('shaped-rows') as ShapedRows).select(
    uid,
    selection,
    await publishedRows(strapi, uid, asked),
  );
  note(rows, selection);
  return rows;
}

/** Middleware of a field that leads on: what was read with the entry that it belongs to, if it was. */
export function loadedAhead(strapi: Core.Strapi, name: string, attribute: Attribute): Middleware {
  let first: Page | undefined;
  const cut = (values: unknown[], pagination: Values) => {
    // Most fields ask for no page; which one that means takes longer to say than all the rest.
    const isUsual = Object.keys(pagination).length === 0;
    const page = (isUsual && first) || pageOf(strapi, pagination);
    if (isUsual) first = page;
    return values.slice(page.start, page.limit && page.start + page.limit);
  };
  return async (resolve, parent, args, context, info) => {
    if (!isLoaded(parent, name)) return resolve(parent, args, context, info);
    const value = (parent as Values)[name];
    const page =
      Array.isArray(value) && attribute.type !== 'dynamiczone'
        ? cut(value, (args.pagination ?? {}) as Values)
        : value;
    return attribute.type === 'media' ? signed(strapi, page) : page;
  };
}

/** Whether an attribute of a row was read ahead. */
export function isLoaded(row: unknown, name: string): boolean {
  return Object.hasOwn(loaded.get(row as object)?.populate ?? {}, name);
}

interface Page {
  start: number;
  limit: number | undefined;
}

function pageOf(strapi: Core.Strapi, pagination: Values): Page {
  const { transformArgs } = strapi.plugin('graphql').service('builders').utils;
  const { start = 0, limit } = transformArgs({ pagination }, { usePagination: true });
  return { start, limit };
}

/** Made once for each field of a document: Apollo keeps the documents that it has parsed. */
function selectionOf(
  strapi: Core.Strapi,
  uid: string,
  info: GraphQLResolveInfo,
  isConnection: boolean,
): Selection {
  const { fieldNodes, fragments, schema, variableValues } = info;
  const [node] = fieldNodes as [object];
  const variables = JSON.stringify(variableValues);
  const known = selections.get(node);
  if (known?.variables === variables) return known.selection;
  const { naming } = strapi.plugin('graphql').service('utils');
  const typeName = (type: string): string =>
    isComponent(type)
      ? naming.getComponentName(strapi.components[type as never])
      : naming.getTypeName(strapi.contentType(type as never));
  const own = fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const sets: SelectionSetNode[] = isConnection
    ? (fieldsIn(own, null, info).get('nodes') ?? []).flatMap(({ selectionSet }) => selectionSet ?? [])
    : own;
  const asked = { schema, fragments, variableValues, typeName, isLoaded: isBatched };
  const selection = graphqlSelection(uid, sets, asked, modelsOf(strapi));
  selections.set(node, { variables, selection });
  return selection;
}

function note(rows: readonly unknown[], selection: Selection): void {
  for (const row of rows as Values[]) {
    const own = selection.on?.[row.__component as string] ?? selection;
    loaded.set(row, own);
    for (const [name, below] of Object.entries(own.populate)) {
      const value = row[name];
      if (value) note([value].flat(), below);
    }
  }
}
