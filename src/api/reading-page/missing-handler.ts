import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { answer } from '../../adapters/http-answer';
import type { PublishedContent } from '../../adapters/published-content';
import { findRedirect } from '../../adapters/redirect-keeper';
import { loadSiteContext, siteConfiguration } from '../../adapters/site-context';
import { pagePolicy } from '../../domain/reading/page-policy';
import { withQuery } from '../../domain/reading/redirect-address';
import { renderMissingPage } from '../../domain/reading/render-missing-page';

/** Addresses that are not the site’s: what is not found there is said in the API’s way. */
const NOT_THE_SITE =
  /^\/(api|graphql|admin|uploads|content-manager|content-type-builder|i18n|upload|email|_health)(\/|$)/;

/** Waits whether anybody else answers; where nobody does, follows the redirects that editors made, or says that nothing is there. */
export function createMissingHandler(strapi: Core.Strapi, content: PublishedContent) {
  const { defaultLocale, locales, readingPages } = siteConfiguration(strapi);
  return async (ctx: Context, next: Next): Promise<void> => {
    await next();
    if (ctx.status !== 404 || ctx.body || NOT_THE_SITE.test(ctx.path)) return;
    const redirect =
      (await findRedirect(strapi, `${ctx.path}${ctx.search}`)) ?? (await findRedirect(strapi, ctx.path));
    if (redirect?.to && redirect.code !== 410) {
      ctx.set('Location', withQuery(redirect.to, redirect.from.includes('?') ? '' : ctx.querystring));
      ctx.set('Cache-Control', 'public, max-age=0, must-revalidate');
      ctx.status = redirect.code;
      ctx.type = 'text/plain';
      ctx.body = `Redirecting to ${redirect.to}`;
      return;
    }
    const isGone = redirect?.code === 410;
    if (readingPages !== 'serve' || ctx.accepts('json', 'html') !== 'html') {
      if (isGone) ctx.gone('What was here has been removed');
      return;
    }
    const prefix = ctx.path.split('/')[1];
    const locale = locales.find((code) => code === prefix) ?? defaultLocale;
    const context = await loadSiteContext(strapi, content, locale, new Date());
    ctx.set('Content-Security-Policy', pagePolicy([], ''));
    answer(ctx, {
      type: 'text/html',
      body: renderMissingPage(isGone ? 'gone' : 'missing', context),
      status: isGone ? 410 : 404,
    });
  };
}
