import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { loadLists } from '../../adapters/entry-lists';
import { answerPrivately } from '../../adapters/http-answer';
import { policyHeader } from '../../adapters/policy-header';
import type { PublishedContent } from '../../adapters/published-content';
import { loadSiteContext, siteConfiguration } from '../../adapters/site-context';
import { namingAttribute } from '../../domain/content/uids';
import type { Html } from '../../domain/html/html';
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
  { target, text, more }: { target: PreviewTarget; text: string; more?: Html },
): Promise<boolean> {
  const { uid, locale } = target;
  const entry = await loadVersion(content, target);
  if (!entry) return false;
  const site = await loadSiteContext(strapi, content, locale, new Date());
  const notice = renderNotice({ text, savedAt: entry.updatedAt, timezone: site.timezone, more });
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

/** One version of an entry as readers would see it, with a title in any case; null when there is no such version. */
export async function loadVersion(
  content: PublishedContent,
  { uid, documentId, locale, status }: PreviewTarget,
): Promise<Published | null> {
  const found: Published | null =
    status === 'draft'
      ? await content.draft(uid, documentId, locale)
      : await content.entry(uid, { documentId }, locale);
  // Nothing is published without a title, but drafts begin so.
  return found && { ...found, [namingAttribute(uid)]: nameOf(found) || PREVIEW_WORDS.untitled };
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

/** Keeps the secret in an address, all that follows its first word, out of the log, whatever the answer. */
export function withoutToken<C extends Context>(handle: (ctx: C) => Promise<void>) {
  return async (ctx: C): Promise<void> => {
    try {
      await handle(ctx);
    } finally {
      // Strapi’s logger writes the address once the answer is made.
      ctx.url = ctx.path.replace(/^(\/[^/]*)\/.*$/, '$1/…');
    }
  };
}
