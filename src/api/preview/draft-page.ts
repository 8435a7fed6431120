import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { loadLists } from '../../adapters/entry-lists';
import { answerPrivately } from '../../adapters/http-answer';
import { policyHeader } from '../../adapters/policy-header';
import type { PublishedContent } from '../../adapters/published-content';
import { loadSiteContext, siteConfiguration } from '../../adapters/site-context';
import { namingAttribute } from '../../domain/content/uids';
import type { PreviewTarget } from '../../domain/preview/preview-token';
import { PREVIEW_WORDS } from '../../domain/preview/preview-words';
import { renderNotice } from '../../domain/preview/render-notice';
import { renderOverPage } from '../../domain/preview/render-over-page';
import { nameOf } from '../../domain/reading/entry-head';
import { withLocalLinks } from '../../domain/reading/local-links';
import { outsideOfBody } from '../../domain/reading/outside-of-body';
import type { Block, Published } from '../../domain/reading/published';
import { renderEntryPage } from '../../domain/reading/render-entry-page';

/** Answers with one version of an entry as readers would see it, under a notice; false when there is no such version. */
export async function answerVersion(
  strapi: Core.Strapi,
  content: PublishedContent,
  ctx: Context,
  { target, text }: { target: PreviewTarget; text: string },
): Promise<boolean> {
  const { uid, documentId, locale, status } = target;
  const found: Published | null =
    status === 'draft'
      ? await content.draft(uid, documentId, locale)
      : await content.entry(uid, { documentId }, locale);
  if (!found) return false;
  const naming = namingAttribute(uid);
  // Nothing is published without a title, but drafts begin so.
  const entry: Published = { ...found, [naming]: nameOf(found) || PREVIEW_WORDS.untitled };
  const site = await loadSiteContext(strapi, content, locale, new Date());
  const notice = renderNotice({ text, savedAt: entry.updatedAt, timezone: site.timezone });
  const context = { ...site, notice };
  const lists = await loadLists(strapi, content, { uid, entry, locale, page: 1, now: context.now });
  const local = <T>(value: T): T => withLocalLinks(value, context.readersUrl);
  const body = 'body' in entry ? (entry.body as Block[] | undefined) : [];
  ctx.set({
    'Content-Security-Policy': policyHeader(outsideOfBody(body, context.frameHosts)),
    'Content-Language': locale,
  });
  answerPrivately(ctx, renderEntryPage(uid, local(entry), local(lists ?? { page: 1, pages: 1 }), context));
  return true;
}

/** Answers 404: what was asked for does not exist, or not any more. */
export async function answerOver(
  strapi: Core.Strapi,
  content: PublishedContent,
  ctx: Context,
  [title, text]: readonly [title: string, text: string],
): Promise<void> {
  const { defaultLocale } = siteConfiguration(strapi);
  const context = await loadSiteContext(strapi, content, defaultLocale, new Date());
  ctx.set('Content-Security-Policy', policyHeader([]));
  answerPrivately(ctx, renderOverPage(title, text, context), 404);
}

/** Keeps the secret at the end of an address out of the log, whatever the answer. */
export function withoutToken<C extends Context>(handle: (ctx: C) => Promise<void>) {
  return async (ctx: C): Promise<void> => {
    try {
      await handle(ctx);
    } finally {
      // Strapi’s logger writes the address once the answer is made.
      ctx.url = ctx.path.replace(/[^/]*$/, '…');
    }
  };
}
