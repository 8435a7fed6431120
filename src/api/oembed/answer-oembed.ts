import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { createEmbeddableEntries } from '../../adapters/embeddable-entries';
import { answer } from '../../adapters/http-answer';
import { createPublishedContent } from '../../adapters/published-content';
import { loadSiteContext } from '../../adapters/site-context';
import { buildOEmbed } from '../../domain/oembed/build-oembed';
import { readOEmbedRequest } from '../../domain/oembed/oembed-request';
import { renderOEmbedJson, renderOEmbedXml } from '../../domain/oembed/render-oembed';

/** Answers how the page at `url` is embedded (oembed.com). */
export function answerOEmbed(strapi: Core.Strapi) {
  const content = createPublishedContent(strapi);
  const entries = createEmbeddableEntries(strapi, content);
  return async (ctx: Context): Promise<void> => {
    const read = readOEmbedRequest(new URLSearchParams(ctx.querystring));
    if (!read.ok) {
      if (read.status === 501) return void ctx.notImplemented(read.reason);
      return void ctx.badRequest(read.reason);
    }
    const { url, format } = read.request;
    const found = await entries.findAt(url);
    if (!found) return void ctx.notFound('There is nothing to embed at this address');
    const context = await loadSiteContext(strapi, content, found.target.locale, new Date());
    const oembed = buildOEmbed(found.target.uid, found.entry, found.look, read.request, context);
    answer(
      ctx,
      format === 'json'
        ? { type: 'application/json', body: renderOEmbedJson(oembed) }
        : { type: 'text/xml', body: renderOEmbedXml(oembed) },
    );
  };
}
