import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { answer, lead } from '../../adapters/http-answer';
import type { PublishedContent } from '../../adapters/published-content';
import { findRedirect } from '../../adapters/redirect-keeper';
import { loadSiteContext, siteConfiguration } from '../../adapters/site-context';
import { localeCodes } from '../../adapters/site-locales';
import { isPanelPath } from '../../domain/panel/panel-path';
import { pagePolicy } from '../../domain/reading/page-policy';
import { isProgramPath } from '../../domain/reading/program-path';
import { decodedAddress, withQuery } from '../../domain/reading/redirect-address';
import { renderMissingPage } from '../../domain/reading/render-missing-page';

/** Waits whether anybody else answers; where nobody does, follows the redirects that editors made, or says that nothing is there. */
export function createMissingHandler(strapi: Core.Strapi, content: PublishedContent) {
  const { defaultLocale, readingPages } = siteConfiguration(strapi);
  return async (ctx: Context, next: Next): Promise<void> => {
    await next();
    if (ctx.status !== 404 || ctx.body || isProgramPath(ctx.path) || isPanelPath(ctx.path)) return;
    const redirect = await redirectFrom(strapi, ctx);
    if (redirect?.to && redirect.code !== 410) {
      const query = redirect.from.includes('?') ? '' : ctx.querystring;
      return lead(ctx, redirect.code === 302 ? 302 : 301, withQuery(redirect.to, query));
    }
    const isGone = redirect?.code === 410;
    if (ctx.path.startsWith('/uploads/') && !isGone) return;
    ctx.vary('Accept');
    if (readingPages !== 'serve' || ctx.accepts('json', 'html') !== 'html') {
      if (isGone) ctx.gone('What was here has been removed');
      return;
    }
    const prefix = ctx.path.split('/')[1];
    const locale = (await localeCodes(strapi)).find((code) => code === prefix) ?? defaultLocale;
    const context = await loadSiteContext(strapi, content, locale, new Date());
    ctx.set('Content-Security-Policy', pagePolicy([], ''));
    answer(ctx, {
      type: 'text/html',
      body: renderMissingPage(isGone ? 'gone' : 'missing', context),
      status: isGone ? 410 : 404,
    });
  };
}

/** The redirect that starts at the address asked for, with its query or without, with a slash at its end or without, as it came or as an editor would write it. */
async function redirectFrom(strapi: Core.Strapi, { path, search }: Context) {
  for (const address of new Set([
    `${path}${search}`,
    path,
    path.replace(/\/$/, ''),
    decodedAddress(path.replace(/\/$/, '')),
  ])) {
    const redirect = await findRedirect(strapi, address);
    if (redirect) return redirect;
  }
  return null;
}
