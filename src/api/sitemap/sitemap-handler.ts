import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { answer } from '../../adapters/http-answer';
import type { PublishedAddresses } from '../../adapters/published-addresses';
import { unrecorded } from '../../adapters/read-recorder';
import { siteConfiguration } from '../../adapters/site-context';
import { answerStream } from '../../adapters/streamed-answer';
import {
  renderSitemapAddress,
  renderSitemapIndex,
  SITEMAP_END,
  SITEMAP_START,
} from '../../domain/sitemap/render-sitemap';

const TYPE = 'application/xml; charset=utf-8';
const FRESH_FOR_SECONDS = 300;

/** Answers the sitemap, or its index where one file cannot hold it, and then its parts. @throws NotFoundError for a part that there is not */
export function createSitemapHandler(strapi: Core.Strapi, addresses: PublishedAddresses) {
  return async (ctx: Context): Promise<void> => {
    const { serverUrl, sitemapAddressesPerFile: perFile } = siteConfiguration(strapi);
    const parts = Math.ceil((await addresses.count()) / perFile);
    const wanted = (ctx.params as { part?: string }).part;
    if (wanted === undefined && parts > 1) {
      const urls = Array.from({ length: parts }, (_, index) => `${serverUrl}/sitemap-${index + 1}.xml`);
      answer(ctx, { type: TYPE, body: renderSitemapIndex(urls), freshForSeconds: FRESH_FOR_SECONDS });
      return;
    }
    const part = Number(wanted ?? 1);
    if (wanted !== undefined && (parts < 2 || part < 1 || part > parts))
      throw new errors.NotFoundError(
        parts < 2
          ? 'The sitemap has no parts: it is at /sitemap.xml.'
          : `The sitemap has the parts /sitemap-1.xml to /sitemap-${parts}.xml.`,
      );
    answerStream(ctx, {
      type: TYPE,
      // It names what the addresses show of, and is no part of the answer.
      version: `${await unrecorded(() => addresses.version())} ${part} ${perFile}`,
      freshForSeconds: FRESH_FOR_SECONDS,
      async *parts() {
        yield SITEMAP_START;
        for await (const address of addresses.range((part - 1) * perFile, part * perFile))
          yield renderSitemapAddress(address);
        yield SITEMAP_END;
      },
    });
  };
}
