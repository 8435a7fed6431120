import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { createFileReadings } from '../../adapters/file-readings';
import { sha256OfPicture } from '../../domain/document-facts/thumbnail';

/** A minute or so after it was withdrawn nobody shows it any more; a page that is open does not ask again for each view. */
const KEPT = 'public, max-age=60, must-revalidate';

/** Answers the picture of a published document's first page; passes on whatever else is asked for. */
export function createThumbnailHandler(strapi: Core.Strapi) {
  const readings = createFileReadings(strapi);
  return async (ctx: Context, next: Next): Promise<void> => {
    const sha256 = sha256OfPicture((ctx.params as { picture?: string }).picture ?? '');
    const picture = sha256 && (await readings.publishedPicture(sha256));
    if (!picture) return next();
    ctx.set({
      ETag: `"${sha256}-${picture.length}"`,
      'Cache-Control': KEPT,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    });
    ctx.status = 200;
    if (ctx.fresh) {
      ctx.status = 304;
      return;
    }
    ctx.type = 'image/webp';
    ctx.body = picture;
  };
}
