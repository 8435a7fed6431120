import { readFileSync } from 'node:fs';
import type { Context } from 'koa';
import { answer } from '../../adapters/http-answer';
import type { PublishedContent } from '../../adapters/published-content';
import { FONT_URL, styleVersion } from '../../adapters/site-context';
import { siteStyle } from '../../domain/reading/site-style';

const YEAR_IN_SECONDS = 31_536_000;

/** The style and the face of the site’s pages; both may be kept for a year, the style because its address names its version. */
export function createAssetHandlers(content: PublishedContent, defaultLocale: string) {
  const font = readFileSync(
    require.resolve('@fontsource/newsreader/files/newsreader-latin-600-normal.woff2'),
  );
  return {
    async style(ctx: Context) {
      const site = await content.site(defaultLocale);
      const body = siteStyle(site?.accentColour, FONT_URL);
      // A page that was kept may ask for an older style than there is: it gets this one, and keeps it no longer than itself.
      const isCurrent = ctx.query.v === styleVersion(site?.accentColour);
      answer(ctx, { type: 'text/css', body, freshForSeconds: isCurrent ? YEAR_IN_SECONDS : 0 });
    },
    font(ctx: Context) {
      answer(ctx, { type: 'font/woff2', body: font, freshForSeconds: YEAR_IN_SECONDS });
    },
  };
}
