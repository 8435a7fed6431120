import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { BusyError } from '../../adapters/bounded-work';
import { keepPrivate } from '../../adapters/http-answer';
import type { PreviewTokens } from '../../adapters/preview-token';
import type { PublishedContent } from '../../adapters/published-content';
import type { SharePictures } from '../../adapters/share-pictures';
import { formatOf } from '../../domain/share-picture/formats';
import { pictureContent } from '../../domain/share-picture/picture-content';
import { loadVersion } from './draft-page';

/** Answers `/preview/<token>/<format>.png`: the share picture of what the preview shows, as PNG. */
export function createPictureHandler(strapi: Core.Strapi, content: PublishedContent, tokens: PreviewTokens) {
  return async (ctx: Context & { params: Record<string, string> }): Promise<void> => {
    const { token = '', file = '' } = ctx.params;
    const target = tokens.open(token, new Date());
    const format = file.endsWith('.png') ? formatOf(file.slice(0, -'.png'.length)) : null;
    const entry = target && format && (await loadVersion(content, target));
    keepPrivate(ctx);
    if (!entry) return void ctx.notFound('This preview is over: open it again from the panel');
    const pictures = strapi.get('share-pictures') as SharePictures;
    const site = await content.site(target.locale);
    try {
      const shown = pictureContent(target.uid, entry, site, target.locale);
      const { bytes } = await pictures.picture(shown, format);
      ctx.type = 'image/png';
      ctx.body = bytes;
    } catch (error) {
      if (!(error instanceof BusyError)) throw error;
      ctx.set('Retry-After', '10');
      ctx.serviceUnavailable('Too many share pictures are being made: open this again in a few seconds');
    }
  };
}
