import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { FeedScope } from '../../adapters/feed-scope';
import { fileLengths } from '../../adapters/file-lengths';
import { permanentUrn } from '../../adapters/permanent-id';
import type { PublishedContent } from '../../adapters/published-content';
import { siteConfiguration } from '../../adapters/site-context';
import { UID } from '../../domain/content/uids';
import type { Feed, FeedFile, FeedItem } from '../../domain/feeds/feed';
import { feedTitle } from '../../domain/feeds/feed-addresses';
import { feedItem } from '../../domain/feeds/feed-item';
import type { FeedQuery } from '../../domain/feeds/feed-query';
import { type FeedFormat, feedUrl } from '../../domain/feeds/feed-url';
import { safeLink } from '../../domain/reading/links';
import type { Article, Site } from '../../domain/reading/published';
import { renderEntry } from '../../domain/reading/render-entry';
import { siteName } from '../../domain/reading/site-context';
import { sitePath } from '../../domain/reading/site-path';

const PAGE_SIZE = 50;

/** One page of a feed of articles, newest first. @throws NotFoundError beyond the last page */
export async function loadFeed(
  strapi: Core.Strapi,
  content: PublishedContent,
  { query, scope, format }: { query: FeedQuery; scope: FeedScope; format: FeedFormat },
): Promise<Feed> {
  const configuration = siteConfiguration(strapi);
  const { serverUrl, readersUrl, defaultLocale } = configuration;
  const { locale, page } = query;
  const filters = { $and: scope.filters };
  const [site, count, articles] = await Promise.all([
    content.site(locale),
    content.count(UID.article, locale, filters),
    content.list(UID.article, locale, {
      filters,
      start: (page - 1) * PAGE_SIZE,
      limit: PAGE_SIZE,
      detail: 'page',
    }),
  ]);
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
  if (page > pages)
    throw new errors.NotFoundError(`This feed has ${pages} ${pages === 1 ? 'page' : 'pages'}, not ${page}.`);

  const context = {
    locale,
    defaultLocale: configuration.defaultLocale,
    origin: serverUrl,
    timezone: configuration.timezone,
    outside: 'link' as const,
    mailbox: 'references' as const,
    frameHosts: configuration.frameHosts,
    idOf: ({ documentId }: { documentId: string }) => permanentUrn(UID.article, documentId, locale),
  };
  const item = (article: Article) =>
    feedItem(article, query.content === 'full' ? renderEntry(UID.article, article, context) : null, context);
  const items = await withTrueLengths(
    articles.flatMap((article) => item(article) ?? []),
    fileLengths(strapi, serverUrl),
  );

  const url = (wishes: Partial<FeedQuery>) =>
    feedUrl(format, { ...query, ...wishes }, { origin: serverUrl, defaultLocale });
  const name = siteName({ site });
  const title = feedTitle(false, scope.names, { siteName: name, locale });
  const [newest] = items
    .map(({ updated }) => updated)
    .sort()
    .reverse();
  return {
    id: idOf(site, scope, query) ?? url({ page: 1 }),
    title,
    description: site?.tagline?.trim() || title,
    language: locale,
    pageUrl: scope.pageUrl ?? `${readersUrl}${sitePath({ kind: 'home', locale }, configuration)}`,
    selfUrl: url({}),
    nextUrl: page < pages ? url({ page: page + 1 }) : null,
    previousUrl: page > 1 ? url({ page: page - 1 }) : null,
    updated: newest ?? new Date(site?.updatedAt ?? 0).toISOString(),
    publisher: { name: site?.publisher?.name?.trim() || name, url: readersUrl },
    icon: safeLink(site?.logo?.image?.url, serverUrl),
    items,
  };
}

/** The same whatever the slugs and the server's address; null before anybody has described the site. */
function idOf(site: Site | null, { key }: FeedScope, { locale, content }: FeedQuery): string | null {
  // Strapi answers it, although a page has no use for it.
  const documentId = (site as (Site & { documentId?: string }) | null)?.documentId;
  return documentId ? permanentUrn('feed', documentId, key.trim(), locale, content) : null;
}

function withTrueLengths(
  items: readonly FeedItem[],
  lengthOf: (url: string) => Promise<number | null>,
): Promise<FeedItem[]> {
  const measured = async <F extends FeedFile>(file: F): Promise<F> => ({
    ...file,
    bytes: (await lengthOf(file.url)) ?? file.bytes,
  });
  return Promise.all(
    items.map(async (item) => ({
      ...item,
      picture: item.picture && (await measured(item.picture)),
      documents: await Promise.all(item.documents.map(measured)),
    })),
  );
}
