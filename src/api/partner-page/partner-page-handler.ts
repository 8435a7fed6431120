import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { createEmbeddableEntries } from '../../adapters/embeddable-entries';
import { answer, lead } from '../../adapters/http-answer';
import { createPublishedContent } from '../../adapters/published-content';
import { loadSiteContext, siteConfiguration } from '../../adapters/site-context';
import { isEmbeddable } from '../../domain/content/embeddable';
import { isLocaleCode } from '../../domain/content/locale-code';
import { uidOfPlural } from '../../domain/content/uids';
import { feedsOf } from '../../domain/feeds/feed-addresses';
import { COPY_SCRIPT } from '../../domain/partner-page/copy-script';
import { partnerPolicy } from '../../domain/partner-page/partner-policy';
import { renderPartnerPage } from '../../domain/partner-page/render-partner-page';
import { partnerPath, partnerRoot } from '../../domain/reading/partner-path';
import { feedPlace } from '../../domain/reading/site-context';

const SCRIPT_HASH = createHash('sha256').update(COPY_SCRIPT).digest('base64');

/** Answers the page for partners of an entry; leads on from a slug that it had; passes on what may not be embedded. */
export function createPartnerPageHandler(strapi: Core.Strapi) {
  const content = createPublishedContent(strapi);
  const entries = createEmbeddableEntries(strapi, content);
  const configuration = siteConfiguration(strapi);
  return async (ctx: Context, next: Next): Promise<void> => {
    const { plural, slug, root, locale = configuration.defaultLocale } = ctx.params as Record<string, string>;
    const address = ctx.params.locale ? `/${locale}/${root}` : `/${root}`;
    if (!isLocaleCode(locale) || address !== partnerRoot(locale, configuration)) return next();
    const uid = uidOfPlural(plural ?? '');
    const found = uid && isEmbeddable(uid) ? await entries.find({ uid, slug: slug ?? '', locale }) : null;
    if (!found || found.outcome === 'missing') return next();
    if (found.outcome === 'moved') return lead(ctx, 301, partnerPath(found.target, configuration));
    const context = await loadSiteContext(strapi, content, locale, new Date());
    const { uid: type } = found.target;
    const feeds = feedsOf(type, found.entry, feedPlace(context));
    ctx.set({
      'Content-Security-Policy': partnerPolicy(SCRIPT_HASH, configuration.serverUrl),
      'Content-Language': locale,
    });
    answer(ctx, {
      type: 'text/html',
      body: renderPartnerPage(type, found.entry, feeds, context),
    });
  };
}
