import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { createEmbeddableEntries } from '../../adapters/embeddable-entries';
import { answer, lead } from '../../adapters/http-answer';
import { createPublishedContent } from '../../adapters/published-content';
import { loadSiteContext, siteConfiguration } from '../../adapters/site-context';
import {
  type EmbedLook,
  type EmbedTarget,
  embedPath,
  lookOf,
  parseEmbedPath,
} from '../../domain/embed/embed-address';
import { framePolicy } from '../../domain/embed/frame-policy';
import { type FramedPage, renderEmbed, renderEmbedMissing } from '../../domain/embed/render-embed';

export function createEmbedHandlers(strapi: Core.Strapi) {
  const content = createPublishedContent(strapi);
  const entries = createEmbeddableEntries(strapi, content);
  const { defaultLocale, locales, serverUrl } = siteConfiguration(strapi);
  const rootPath = new URL(serverUrl).pathname.replace(/\/$/, '');

  const addressOf = (target: EmbedTarget, look: EmbedLook): string =>
    `${rootPath}${embedPath(target, look, defaultLocale)}`;

  const missing = async (ctx: Context, query: URLSearchParams): Promise<void> => {
    const locale = locales.find((code) => code === query.get('locale')) ?? defaultLocale;
    const page = renderEmbedMissing(
      lookOf(query),
      await loadSiteContext(strapi, content, locale, new Date()),
    );
    letBeFramed(strapi, ctx, page);
    answer(ctx, { type: 'text/html', body: page.markup, status: 404 });
  };

  return {
    /** An entry's framed page; 301 to it from a slug that it had; 404, as a page that fits the frame, for all that is not shown. */
    async framedPage(ctx: Context): Promise<void> {
      const query = new URLSearchParams(ctx.querystring);
      const target = parseEmbedPath(ctx.path, query, defaultLocale);
      const found = target ? await entries.find(target) : null;
      if (!target || !found || found.outcome === 'missing') return missing(ctx, query);
      if (found.outcome === 'moved') return lead(ctx, 301, addressOf(found.target, target.look));
      const { uid, locale } = found.target;
      const context = await loadSiteContext(strapi, content, locale, new Date());
      const page = renderEmbed(uid, found.entry, target.look, context);
      letBeFramed(strapi, ctx, page);
      answer(ctx, { type: 'text/html', body: page.markup });
    },

    /** `/embed?url=`: leads from the address of a page to its framed page, so that embed.js need not ask. */
    async fromPage(ctx: Context): Promise<void> {
      const query = new URLSearchParams(ctx.querystring);
      const url = query.get('url') ?? '';
      const found = URL.canParse(url) ? await entries.findAt(new URL(url)) : null;
      return found ? lead(ctx, 302, addressOf(found.target, lookOf(query))) : missing(ctx, query);
    },
  };
}

/** Relaxes for this answer alone what every other forbids: being framed. */
function letBeFramed(strapi: Core.Strapi, ctx: Context, page: FramedPage): void {
  const policy = framePolicy(page, {
    serverUrl: siteConfiguration(strapi).serverUrl,
    frameAncestors: strapi.config.get('site.frameAncestors') as string[],
    hashOf: (text) => createHash('sha256').update(text).digest('base64'),
  });
  ctx.remove('X-Frame-Options');
  ctx.set('Content-Security-Policy', policy);
}
