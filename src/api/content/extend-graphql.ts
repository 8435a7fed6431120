import type { Core } from '@strapi/strapi';
import type { GraphQLResolveInfo } from 'graphql';
import { isAnybody } from '../../adapters/public-reader';
import { type Crumb, canonicalUrl, createBreadcrumbs } from '../../adapters/reader-addresses';
import { shownDownloadCounts } from '../../adapters/shown-download-counts';
import { findBySlug } from '../../adapters/slug-lookup';
import { ADDRESSED_UIDS, UID } from '../../domain/content/uids';
import { bySlugQuery, graphqlGuards } from './guard-graphql';
import { plainFields } from './plain-fields';
import { isLoaded, readAhead } from './read-ahead';
import { requestLoader } from './request-loader';

type Values = Record<string, unknown>;
type GraphqlContext = { state: { auth?: unknown }; breadcrumbs?: ReturnType<typeof createBreadcrumbs> };

/** Types that have a rubric, and so a breadcrumb, besides the rubrics themselves. */
const IN_SECTIONS: readonly string[] = [UID.article, UID.event, UID.campaign];

/** Makes GraphQL keep the promises of REST: drafts stay in, hidden records out, entries have `url` and `breadcrumb` and are found by slug. */
export function extendGraphql(strapi: Core.Strapi): void {
  const graphql = strapi.plugin('graphql');
  const extension = graphql.service('extension');
  const { naming } = graphql.service('utils');

  const file = extension.shadowCRUD('plugin::upload.file');
  file.disableQueries().disableMutations();
  // `related` leads from a picture to every entry that uses it, drafts included.
  for (const name of ['related', 'provider', 'provider_metadata', 'hash']) file.field(name).disable();
  for (const uid of ['plugin::review-workflows.workflow', 'plugin::review-workflows.workflow-stage'])
    extension.shadowCRUD(uid).disable();

  const apollo = strapi.config.get('plugin::graphql.apolloServer') as Values;
  strapi.config.set('plugin::graphql.apolloServer', { ...apollo, plugins: [plainFields(strapi)] });

  extension.use(() => {
    const types = ADDRESSED_UIDS.map((uid) => ({ uid, model: strapi.contentType(uid as never) }));
    const hasBreadcrumb = (uid: string) => IN_SECTIONS.includes(uid) || uid === UID.section;
    const typeDefs = [
      'type Crumb { name: String!, slug: String, "Absolute address of the section’s page" url: String }',
      ...types.map(
        ({ uid, model }) => `extend type ${naming.getTypeName(model)} {
          "Canonical absolute address of the entry"
          url: String
          ${hasBreadcrumb(uid) ? '"Sections from the root down"\n breadcrumb: [Crumb!]!' : ''}
          ${uid === UID.document ? '"How often it was downloaded; null unless the site wishes to tell"\n downloadCount: Int' : ''}
        }`,
      ),
      `extend type Query {
        ${types
          .map(
            ({ model }) =>
              `${bySlug(model)}(slug: String!, locale: I18NLocaleCode, "Locale to answer when there is nothing in the one asked for" fallback: I18NLocaleCode, status: PublicationStatus = PUBLISHED): ${naming.getTypeName(model)}`,
          )
          .join('\n')}
      }`,
    ].join('\n');

    const resolvers: Values = { Query: {} };
    for (const { uid, model } of types) {
      (resolvers.Query as Values)[bySlug(model)] = (
        _parent: unknown,
        args: Values,
        context: GraphqlContext,
        info: GraphQLResolveInfo,
      ) => entryBySlug(strapi, uid, args, context, info);
      resolvers[naming.getTypeName(model)] = {
        url: (entry: Values) => canonicalUrl(strapi, uid, entry),
        ...(hasBreadcrumb(uid)
          ? {
              breadcrumb: (entry: Values, _args: Values, context: GraphqlContext) =>
                breadcrumbOf(strapi, uid, entry, context),
            }
          : {}),
        ...(uid === UID.document
          ? {
              downloadCount: ({ documentId }: Values, _args: Values, context: GraphqlContext) =>
                requestLoader(context, 'downloadCount', async (ids: readonly string[]) => {
                  const counts = await shownDownloadCounts(strapi, ids);
                  return ids.map((id) => counts?.get(id) ?? null);
                }).load(documentId as string),
            }
          : {}),
      };
    }
    return { typeDefs, resolvers, resolversConfig: graphqlGuards(strapi) };
  });

  function bySlug(model: unknown): string {
    return bySlugQuery(strapi, model);
  }
}

async function entryBySlug(
  strapi: Core.Strapi,
  uid: string,
  args: Values,
  context: GraphqlContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const locale = (args.locale ?? strapi.config.get('site.defaultLocale')) as string;
  const status = (args.status ?? 'published') as 'published' | 'draft';
  const wanted = { locale, fallback: (args.fallback as string | undefined) ?? null, status };
  let found = await findBySlug(strapi, uid, { ...wanted, slug: String(args.slug) });
  // GraphQL has no redirects: the entry is answered under its present slug.
  if (found.outcome === 'moved')
    found = await findBySlug(strapi, uid, { ...wanted, slug: found.slug, locale: found.locale });
  if (found.outcome !== 'found') return null;
  const { documentId } = found;
  if (status === 'published' && isAnybody(context.state.auth)) {
    const asked = { where: { documentId }, locale: found.locale, limit: 1 };
    return (await readAhead(strapi, uid, info, asked))[0] ?? null;
  }
  return strapi.documents(uid as never).findOne({ documentId, locale: found.locale, status });
}

async function breadcrumbOf(
  strapi: Core.Strapi,
  uid: string,
  entry: Values,
  context: GraphqlContext,
): Promise<Crumb[]> {
  context.breadcrumbs ??= createBreadcrumbs(strapi);
  const sections = requestLoader(context, `${uid} section`, async (ids: readonly number[]) => {
    const rows = (await strapi.db.query(uid as never).findMany({
      select: ['id', 'documentId'],
      where: { id: { $in: [...ids] } },
      populate: { section: { select: ['documentId'] } },
    } as never)) as { id: number; section: Values | null }[];
    const found = new Map(rows.map(({ id, section }) => [id, section]));
    return ids.map((id) => found.get(id) ?? null);
  });
  const section =
    uid === UID.section
      ? entry
      : isLoaded(entry, 'section')
        ? entry.section
        : await sections.load(entry.id as number);
  const documentId = ((section as Values | null)?.documentId as string | undefined) ?? null;
  return context.breadcrumbs(documentId, entry.locale as string);
}
