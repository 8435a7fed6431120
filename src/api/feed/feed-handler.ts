import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readFeedRequest } from '../../adapters/feed-request';
import { answer } from '../../adapters/http-answer';
import type { PublishedContent } from '../../adapters/published-content';
import { UID } from '../../domain/content/uids';
import { ARTICLE_FEED_PARAMETERS } from '../../domain/feeds/feed-query';
import { FEED_TYPES } from '../../domain/feeds/feed-url';
import { renderAtom } from '../../domain/feeds/render-atom';
import { renderJsonFeed } from '../../domain/feeds/render-json-feed';
import { renderRss } from '../../domain/feeds/render-rss';
import { loadFeed } from './load-feed';

const RENDERERS = { rss: renderRss, atom: renderAtom, json: renderJsonFeed };

const FRESH_FOR_SECONDS = 300;

/** Answers a feed of articles. @throws ValidationError, NotFoundError */
export function createFeedHandler(
  strapi: Core.Strapi,
  content: PublishedContent,
  format: keyof typeof RENDERERS,
) {
  return async (ctx: Context): Promise<void> => {
    const request = await readFeedRequest(strapi, content, ctx, {
      uid: UID.article,
      format,
      parameters: ARTICLE_FEED_PARAMETERS,
    });
    if (!request) return;
    const feed = await loadFeed(strapi, content, { ...request, format });
    answer(ctx, {
      type: format === 'json' ? FEED_TYPES.json : `${FEED_TYPES[format]}; charset=utf-8`,
      body: RENDERERS[format](feed),
      freshForSeconds: FRESH_FOR_SECONDS,
    });
  };
}
