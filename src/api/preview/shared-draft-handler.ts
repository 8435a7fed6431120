import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { DraftLinks } from '../../adapters/draft-links';
import { keepPrivate } from '../../adapters/http-answer';
import type { PublishedContent } from '../../adapters/published-content';
import { isOvertaken } from '../../domain/preview/draft-link-policy';
import { PREVIEW_WORDS } from '../../domain/preview/preview-words';
import { answerOver, answerVersion } from './draft-page';

/** Answers `/brouillon/<token>`: the draft that somebody was sent a link to, or its page once that is published. */
export function createSharedDraftHandler(strapi: Core.Strapi, content: PublishedContent, links: DraftLinks) {
  return async (ctx: Context & { params: Record<string, string> }): Promise<void> => {
    const link = await links.find(ctx.params.token ?? '', new Date());
    if (!link) return over(ctx);
    const { uid, documentId, locale, madeAt } = link;
    const published = await content.entry(uid, { documentId }, locale);
    if (published?.url && isOvertaken(madeAt, published.publishedAt)) {
      keepPrivate(ctx);
      ctx.status = 302;
      ctx.set('Location', published.url);
      ctx.body = '';
      return;
    }
    const target = { uid, documentId, locale, status: 'draft' } as const;
    if (!(await answerVersion(strapi, content, ctx, { target, text: PREVIEW_WORDS.shared }))) await over(ctx);
  };

  async function over(ctx: Context): Promise<void> {
    await answerOver(strapi, content, ctx, [PREVIEW_WORDS.linkOver, PREVIEW_WORDS.linkOverText]);
  }
}
