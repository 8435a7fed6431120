import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { UID } from '../domain/content/uids';
import { type FeedQuery, readFeedQuery } from '../domain/feeds/feed-query';
import { type FeedFormat, feedUrl } from '../domain/feeds/feed-url';
import { type FeedScope, loadFeedScope } from './feed-scope';
import { lead } from './http-answer';
import type { PublishedContent } from './published-content';
import { siteConfiguration } from './site-context';
import { localeCodes } from './site-locales';

interface FeedKind {
  uid: typeof UID.article | typeof UID.event;
  format: FeedFormat;
  /** Names of the query's parameters. */
  parameters: readonly string[];
}

/**
 * What a request for a feed asks for. Null when it has been answered: a slug that has changed leads to the feed's new address, one
 * that was removed is gone. @throws ValidationError (400), NotFoundError (404) that say what exists
 */
export async function readFeedRequest(
  strapi: Core.Strapi,
  content: PublishedContent,
  ctx: Context,
  { uid, format, parameters }: FeedKind,
): Promise<{ query: FeedQuery; scope: FeedScope } | null> {
  const { serverUrl, defaultLocale } = siteConfiguration(strapi);
  const read = readFeedQuery(ctx.query, parameters, {
    known: await localeCodes(strapi),
    default: defaultLocale,
  });
  if (!read.ok) throw new errors.ValidationError(read.reason);
  const { query } = read;
  const found = await loadFeedScope(strapi, content, uid, query);
  if (found.outcome === 'missing') throw new errors.NotFoundError(found.reason);
  if (found.outcome === 'gone') {
    ctx.gone(found.reason);
    return null;
  }
  if (found.outcome === 'moved') {
    lead(ctx, 301, feedUrl(format, found.query, { origin: serverUrl, defaultLocale }));
    return null;
  }
  return { query, scope: found.scope };
}
