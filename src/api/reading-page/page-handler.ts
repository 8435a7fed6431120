import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { answer, lead } from '../../adapters/http-answer';
import { policyHeader } from '../../adapters/policy-header';
import type { PublishedContent } from '../../adapters/published-content';
import { loadSiteContext, siteConfiguration } from '../../adapters/site-context';
import { localeCodes } from '../../adapters/site-locales';
import { isProgramPath } from '../../domain/reading/program-path';
import { parseSitePath, sitePath } from '../../domain/reading/site-path';
import { loadPage } from './load-page';

/** Answers the pages of the site; passes on every other address, and those where nothing is published. */
export function createPageHandler(strapi: Core.Strapi, content: PublishedContent) {
  const configuration = siteConfiguration(strapi);
  return async (ctx: Context, next: Next): Promise<void> => {
    // Asking for the languages costs a query, and these pass here on their way.
    if (isProgramPath(ctx.path)) return next();
    const page = parseSitePath(ctx.path, { ...configuration, locales: await localeCodes(strapi) });
    if (!page) return next();
    if (configuration.readingPages === 'redirect')
      return lead(ctx, 302, `${configuration.readersUrl}${ctx.path === '/' ? '' : ctx.path}${ctx.search}`);
    const context = await loadSiteContext(strapi, content, page.locale, new Date());
    const loaded = await loadPage(strapi, content, page, ctx.query as Record<string, unknown>, context);
    if (!loaded) return next();
    const canonical = encodeURI(sitePath(page, configuration));
    if (ctx.path !== canonical) return lead(ctx, 301, `${canonical}${ctx.search}`);
    ctx.set({
      'Content-Security-Policy': policyHeader(loaded.outside),
      'Content-Language': page.locale,
    });
    answer(ctx, { type: 'text/html', body: loaded.html, status: loaded.status });
  };
}
