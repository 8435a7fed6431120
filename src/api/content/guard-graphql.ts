import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { GraphQLError } from 'graphql';
import { inPlainWords, refusalOf } from '../../adapters/data-exception';
import { modelsOf } from '../../adapters/model-of';
import { closedDrafts, mayMeetHidden, mayReadDrafts } from '../../adapters/public-reader';
import { targetOf } from '../../domain/content/filter-check';
import { inputFault } from '../../domain/content/input-check';
import { queryFault } from '../../domain/content/query-check';
import { readerQuery } from '../../domain/content/reader-query';
import { reachedTypes } from '../../domain/content/type-reach';
import { ALL_UIDS, isAddressed } from '../../domain/content/uids';
import { batchedRelation, isBatched } from './batch-relations';
import type { GraphqlContext, Middleware } from './graphql-middleware';
import { loadedAhead, readingAhead } from './read-ahead';

const DRAFTS_CLOSED = 'Drafts are read with an API token that may update this type';

type Values = Record<string, unknown>;

/** Name of the query that answers one entry by its slug. */
export function bySlugQuery(strapi: Core.Strapi, model: unknown): string {
  return `${strapi.plugin('graphql').service('utils').naming.getFindOneQueryName(model)}BySlug`;
}

/** For each query of ours, and each field that leads on to entries or components: the doors that drafts, hidden records and oversized arguments do not pass. */
export function graphqlGuards(strapi: Core.Strapi): Values {
  const { naming } = strapi.plugin('graphql').service('utils');
  const config: Values = {};
  for (const uid of ALL_UIDS) {
    const model = strapi.contentType(uid as never);
    const middlewares = [keepDraftsIn(strapi, uid), boundAndKeepHiddenOut(strapi, uid)];
    const queries: [string, 'list' | 'connection' | 'entry'][] = [
      [naming.getFindOneQueryName(model), 'entry'],
    ];
    if (model.kind === 'collectionType')
      queries.push(
        [naming.getFindQueryName(model), 'list'],
        [naming.getFindConnectionQueryName(model), 'connection'],
      );
    for (const [name, of] of queries)
      config[`Query.${name}`] = { middlewares: [...middlewares, readingAhead(strapi, uid, of)] };
    for (const name of [naming.getCreateMutationTypeName(model), naming.getUpdateMutationTypeName(model)])
      config[`Mutation.${name}`] = { middlewares: [checkInput(strapi, uid)] };
    if (isAddressed(uid))
      config[`Query.${bySlugQuery(strapi, model)}`] = { middlewares, auth: { scope: [`${uid}.find`] } };
  }
  const models = [
    ...ALL_UIDS.map((uid) => ({ uid, type: naming.getTypeName(strapi.contentType(uid as never)) })),
    ...Object.values(strapi.components).map((component) => ({
      uid: component.uid,
      type: naming.getComponentName(component),
    })),
  ];
  for (const { uid, type } of models)
    for (const [name, attribute] of Object.entries(modelsOf(strapi)(uid)?.attributes ?? {})) {
      if (attribute.private) continue;
      const target = targetOf(attribute);
      const guards = target ? [boundAndKeepHiddenOut(strapi, target)] : [];
      if (target) config[`${type}.${name}_connection`] = { middlewares: guards };
      // What was read ahead was guarded when it was read.
      const [ahead, batch] = isBatched(name, attribute)
        ? [[loadedAhead(strapi, name, attribute)], [batchedRelation(strapi, uid, name)]]
        : [[], []];
      if (guards.length + batch.length > 0)
        config[`${type}.${name}`] = { middlewares: [...ahead, ...guards, ...batch] };
    }
  return config;
}

function keepDraftsIn(strapi: Core.Strapi, uid: string): Middleware {
  return async (resolve, parent, args, context, info) => {
    const asksForDrafts =
      (args.status ?? 'published') !== 'published' ||
      args.publicationFilter !== undefined ||
      args.hasPublishedVersion !== undefined;
    if (asksForDrafts && !(await mayReadDrafts(strapi, context.state.auth, uid)))
      throw new errors.ForbiddenError(DRAFTS_CLOSED);
    if (asksForDrafts) await refuseClosed(strapi, context, reachedTypes(uid, args, modelsOf(strapi)));
    return resolve(parent, args, context, info);
  };
}

/** @throws ForbiddenError when one of `types` has drafts that stay closed to whoever asks */
async function refuseClosed(
  strapi: Core.Strapi,
  context: GraphqlContext,
  types: ReadonlySet<string>,
): Promise<void> {
  const closed = await closedDrafts(strapi, context.state.auth);
  if ([...types].some((type) => closed.has(type))) throw new errors.ForbiddenError(DRAFTS_CLOSED);
}

function checkInput(strapi: Core.Strapi, uid: string): Middleware {
  return async (resolve, parent, args, context, info) => {
    const fault = inputFault(uid, args.data ?? {}, modelsOf(strapi));
    if (fault) throw badInput(fault);
    try {
      return await resolve(parent, args, context, info);
    } catch (error) {
      throw inPlainWords(refusalOf(error));
    }
  };
}

/** Holds the arguments to the limits of REST, and answers no hidden record, for entries (or components) of `uid`. */
function boundAndKeepHiddenOut(strapi: Core.Strapi, uid: string): Middleware {
  const modelOf = modelsOf(strapi);
  return async (resolve, parent, args, context, info) => {
    const fault = queryFault(uid, args, modelOf);
    if (fault) throw badInput(fault);
    // Relations of a draft lead to drafts.
    if ((parent as Values | null | undefined)?.publishedAt === null)
      await refuseClosed(strapi, context, new Set([uid, ...reachedTypes(uid, args, modelOf)]));
    const meetsHidden = await mayMeetHidden(strapi, context.state.auth);
    const query = meetsHidden || !takesFilters(info) ? args : readerQuery(uid, args, modelOf, '');
    try {
      const found = await resolve(parent, query, context, info);
      return !meetsHidden && (found as Values | null)?.visibility === 'hidden' ? null : found;
    } catch (error) {
      throw refusalOf(error);
    }
  };
}

/** An error that makes the whole answer a 400, as Apollo's own refusals are: thrown while a query runs, others leave it a 200. */
function badInput(fault: string): GraphQLError {
  return new GraphQLError(fault, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

/** Whether the field is a list: Strapi's resolvers of one entry know no filters. */
function takesFilters(info: unknown): boolean {
  const { parentType, fieldName } = info as {
    fieldName: string;
    parentType: { getFields(): Record<string, { args: readonly { name: string }[] }> };
  };
  return parentType.getFields()[fieldName]?.args.some(({ name }) => name === 'filters') ?? false;
}
