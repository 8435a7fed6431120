import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { PreviewTokens } from '../../adapters/preview-token';
import type { PublishedContent } from '../../adapters/published-content';
import { PREVIEW_WORDS } from '../../domain/preview/preview-words';
import { renderPictureList } from '../../domain/preview/render-picture-list';
import { answerOver, answerVersion } from './draft-page';

/** Answers `/preview/<token>`: what the panel shows beside the editor. */
export function createPreviewHandler(strapi: Core.Strapi, content: PublishedContent, tokens: PreviewTokens) {
  return async (ctx: Context & { params: Record<string, string> }): Promise<void> => {
    const target = tokens.open(ctx.params.token ?? '', new Date());
    const text = target?.status === 'draft' ? PREVIEW_WORDS.draft : PREVIEW_WORDS.published;
    const more = renderPictureList((format) => `/preview/${ctx.params.token}/${format}.png`);
    if (target && (await answerVersion(strapi, content, ctx, { target, text, more }))) return;
    await answerOver(strapi, content, ctx, [PREVIEW_WORDS.previewOver, PREVIEW_WORDS.previewOverText]);
  };
}
