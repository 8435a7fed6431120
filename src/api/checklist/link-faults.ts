import type { Core } from '@strapi/strapi';
import type { BrokenLinks } from '../../adapters/broken-links';
import type { LinkFaultsOf } from '../../adapters/readiness';
import { siteConfiguration } from '../../adapters/site-context';

/** What the link checker (src/api/links) knows of an entry, as the checklist says it. */
export function linkFaultsOf(strapi: Core.Strapi): LinkFaultsOf {
  const { readersUrl, serverUrl } = siteConfiguration(strapi);
  const isInside = (url: string) =>
    /^[/#?]/.test(url) ||
    [readersUrl, serverUrl].some((origin) => url === origin || url.startsWith(`${origin}/`));
  return async (uid, documentId, locale) => {
    const broken = await (strapi.get('broken-links') as BrokenLinks).of(uid, documentId, locale);
    return broken.map(({ url, path, words, fault }) => ({
      url,
      path,
      words,
      fault: { fr: fault, en: 'It leads nowhere.' },
      inside: isInside(url),
    }));
  };
}
