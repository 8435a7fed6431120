import type { Core } from '@strapi/strapi';
import { modelsOf } from '../../adapters/model-of';
import { targetOf } from '../../domain/content/filter-check';
import { type Attribute, hasDraftAndPublish, isComponent } from '../../domain/content/model';
import { requestLoader } from './request-loader';

type Values = Record<string, unknown>;
type Row = Values & { id: number };
type Path = { key: string | number; prev?: Path };
type GraphqlContext = { state: { auth?: unknown }; rootQueryArgsByPath?: Map<unknown, Values> };
type Resolve = (parent: unknown, args: Values, context: GraphqlContext, info: unknown) => Promise<unknown>;

/** Whether an attribute leads to few entries, those that whoever wrote the entry chose: of these, all that are asked for may be loaded together. */
export function isBatched(name: string, attribute: Attribute): boolean {
  if (['media', 'component', 'dynamiczone'].includes(attribute.type)) return true;
  // From the other side a relation may lead to thousands.
  return (
    attribute.type === 'relation' && name !== 'localizations' && !attribute.mappedBy && !!attribute.target
  );
}

/**
 * Resolver of the field `name` of `uid` that loads it for all parents of a request together, where Strapi's own (5.54,
 * resolvers/association) asks twice for each parent. Answers what Strapi's would; what it does for drafts is left to it.
 */
export function batchedRelation(strapi: Core.Strapi, uid: string, name: string) {
  const attribute = modelsOf(strapi)(uid)?.attributes[name] as Attribute;
  return async (resolve: Resolve, parent: unknown, args: Values, context: GraphqlContext, info: unknown) => {
    const status = inheritedStatus(strapi, args, context, info);
    if (status === 'other') return resolve(parent, args, context, info);
    const isPublished = !!(parent as Values).publishedAt && hasDraftAndPublish(modelsOf(strapi)(uid));
    const asked = { uid, name, attribute, args, status, isPublished, auth: context.state.auth };
    const key = `${uid} ${name} ${status} ${isPublished} ${JSON.stringify(args)}`;
    const loader = requestLoader(context, key, (ids: readonly number[]) => loadAll(strapi, asked, ids));
    return loader.load((parent as Row).id);
  };
}

interface Asked {
  uid: string;
  name: string;
  attribute: Attribute;
  args: Values;
  status: 'published' | 'any';
  /** Whether all parents are published versions: saying so tells the cache that drafts change nothing. */
  isPublished: boolean;
  auth: unknown;
}

/** What each of the rows leads to, in the order of their ids. @throws ValidationError */
async function loadAll(strapi: Core.Strapi, asked: Asked, ids: readonly number[]): Promise<unknown[]> {
  const { uid, name, attribute, isPublished } = asked;
  const { query, offset, limit } = await queryOf(strapi, asked);
  const rows = (await strapi.db.query(uid as never).findMany({
    select: isComponent(uid) ? ['id'] : ['id', 'documentId'],
    where: { id: { $in: [...ids] }, ...(isPublished ? { publishedAt: { $notNull: true } } : {}) },
    populate: { [name]: query },
  } as never)) as Row[];
  const found = new Map(rows.map((row) => [row.id, row[name]]));
  return Promise.all(
    ids.map((id) => {
      const value = found.get(id) ?? null;
      // A limit of the query would be one for all parents together.
      const page = Array.isArray(value) ? value.slice(offset, limit && offset + limit) : value;
      return attribute.type === 'media' ? signed(strapi, page) : page;
    }),
  );
}

async function queryOf(strapi: Core.Strapi, { attribute, args, status, auth }: Asked) {
  const targetUid = targetOf(attribute);
  if (!targetUid) return { query: true, offset: 0, limit: undefined };
  const target = strapi.getModel(targetUid as never);
  const { transformArgs } = strapi.plugin('graphql').service('builders').utils;
  const transformed = transformArgs(args, { contentType: target, usePagination: true });
  await strapi.contentAPI.validate.query(transformed, target, { auth } as never);
  const sanitized = await strapi.contentAPI.sanitize.query(transformed, target, { auth } as never);
  const { offset, limit, where, ...query } = strapi.get('query-params').transform(targetUid, sanitized);
  const isFiltered = status === 'published' && hasDraftAndPublish(target as never);
  const conditions = { ...(isFiltered ? { publishedAt: { $notNull: true } } : {}), ...where };
  return { query: { ...query, where: conditions }, offset: offset ?? 0, limit };
}

/** Publication that the query at the root asks for: Strapi's own queries hand theirs down, ours do not. `other` is not published. */
function inheritedStatus(
  strapi: Core.Strapi,
  args: Values,
  context: GraphqlContext,
  info: unknown,
): 'published' | 'any' | 'other' {
  let root = (info as { path: Path }).path;
  while (root.prev) root = root.prev;
  const asked = context.rootQueryArgsByPath?.get(root.key);
  if (args.status || asked?.publicationFilter !== undefined || asked?.hasPublishedVersion !== undefined)
    return 'other';
  const field = asked?._originField;
  if (!field || !strapi.plugin('graphql').service('content-api').isBuiltInQueryField(field)) return 'any';
  return (asked?.status ?? 'published') === 'published' ? 'published' : 'other';
}

/** Files of a private store are answered with addresses that let one in. */
export async function signed(strapi: Core.Strapi, files: unknown): Promise<unknown> {
  const { signFileUrls } = strapi.plugin('upload').service('file');
  if (Array.isArray(files)) return Promise.all(files.map((file) => signFileUrls(file)));
  return files ? signFileUrls(files) : files;
}
