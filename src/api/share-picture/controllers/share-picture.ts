import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { BusyError } from '../../../adapters/bounded-work';
import { isHeld } from '../../../adapters/http-answer';
import { createPublishedContent } from '../../../adapters/published-content';
import { recordUnstorable } from '../../../adapters/read-recorder';
import { addressingOf } from '../../../adapters/reader-addresses';
import type { SharePictures } from '../../../adapters/share-pictures';
import { findBySlug } from '../../../adapters/slug-lookup';
import { isLocaleCode } from '../../../domain/content/locale-code';
import { type AddressedUid, uidOfPlural } from '../../../domain/content/uids';
import { FORMATS, type Format, formatOf } from '../../../domain/share-picture/formats';
import { pictureContent } from '../../../domain/share-picture/picture-content';

/** Networks fetch a picture once and keep it for days; a browser is to see a change soon. */
const WHOLE = 'public, max-age=300, stale-while-revalidate=86400';
const LACKING = 'public, max-age=60';

/** Seconds after which a reader may ask again when too many pictures wait to be made. */
const RETRY_AFTER_SECONDS = 10;

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const content = createPublishedContent(strapi);

  return {
    /** `GET /share/<plural>/<slug>.png?format=&locale=` */
    async show(ctx: Context) {
      const { plural, file } = ctx.params as { plural: string; file: string };
      const uid = uidOfPlural(plural);
      const slug = /^(.+)\.png$/.exec(file)?.[1];
      if (!uid || !slug)
        return ctx.notFound('Share pictures are at /share/<plural>/<slug>.png, <plural> as in /api/<plural>');
      const format = readFormat(ctx.query.format);
      const locale = readLocale(ctx.query.locale) ?? addressingOf(strapi).defaultLocale;

      const [entry] = await content.list(uid, locale, { filters: { slug }, limit: 1 });
      if (!entry) return leadOn(strapi, ctx, { uid, slug, locale });
      const pictures = strapi.get('share-pictures') as SharePictures;
      const shown = pictureContent(uid, entry, await content.site(locale), locale);
      await send(ctx, pictures.keyOf(shown, format), () => pictures.picture(shown, format));
    },
  };
};

/** Answers a picture whose entity tag, its key, is known before it is made. */
async function send(ctx: Context, key: string, make: () => ReturnType<SharePictures['picture']>) {
  ctx.set({ ETag: `"${key}"`, 'Cache-Control': WHOLE, 'Cross-Origin-Resource-Policy': 'cross-origin' });
  ctx.status = 200;
  if (isHeld(ctx)) {
    ctx.status = 304;
    return;
  }
  try {
    const { bytes, isWhole } = await make();
    if (!isWhole) {
      recordUnstorable();
      ctx.remove('ETag');
      ctx.set('Cache-Control', LACKING);
    }
    ctx.type = 'image/png';
    ctx.body = bytes;
  } catch (error) {
    ctx.remove('ETag');
    ctx.remove('Cache-Control');
    if (!(error instanceof BusyError)) throw error;
    ctx.set({ 'Retry-After': String(RETRY_AFTER_SECONDS), 'Cache-Control': 'no-store' });
    ctx.serviceUnavailable(
      'Too many share pictures are being made at the moment: ask again in a few seconds',
    );
  }
}

/** Answers where there is no picture: at its new address, or why there is none. */
async function leadOn(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, slug, locale }: { uid: AddressedUid; slug: string; locale: string },
) {
  const found = await findBySlug(strapi, uid, { slug, locale, fallback: null, status: 'published' });
  if (found.outcome === 'gone') return ctx.gone('What this picture was of has been removed');
  if (found.outcome !== 'moved') return ctx.notFound(`Nothing is published under the slug "${slug}" here`);
  const search = new URLSearchParams(ctx.querystring);
  search.set('locale', found.locale);
  ctx.status = 301;
  ctx.set('Location', `${ctx.path.replace(/[^/]*$/, encodeURIComponent(found.slug))}.png?${search}`);
  ctx.body = { data: null, meta: { movedTo: { slug: found.slug, locale: found.locale } } };
}

function readFormat(asked: unknown): Format {
  const format = formatOf(asked);
  if (format) return format;
  const known = Object.entries(FORMATS).map(([name, { width, height }]) => `${name} (${width}×${height})`);
  throw new errors.ValidationError(`"format" is one of ${known.join(', ')}, e.g. format=square`);
}

/** Null when the request names none. */
function readLocale(asked: unknown): string | null {
  if (asked === undefined) return null;
  if (typeof asked === 'string' && isLocaleCode(asked)) return asked;
  throw new errors.ValidationError('"locale" is a language code, e.g. locale=fr');
}
