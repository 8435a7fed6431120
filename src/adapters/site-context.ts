import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { withLocalLinks } from '../domain/reading/local-links';
import type { SiteContext } from '../domain/reading/site-context';
import type { SiteAddressing } from '../domain/reading/site-path';
import { siteStyle } from '../domain/reading/site-style';
import type { PublishedContent } from './published-content';
import { localeCodes } from './site-locales';

/** Address of the face of the headlines, from the root of this server. */
export const FONT_URL = '/fonts/newsreader-600.woff2';

/** What config/site.ts says of the pages that readers see. */
export interface SiteConfiguration extends SiteAddressing {
  readersUrl: string;
  serverUrl: string;
  readingPages: 'serve' | 'redirect' | 'off';
  timezone: string;
  frameHosts: string[];
  /** Where to report a weakness; null for the site's e-mail address. */
  securityContact: string | null;
  /** Addresses in one file of the sitemap at most. */
  sitemapAddressesPerFile: number;
}

export function siteConfiguration(strapi: Core.Strapi): SiteConfiguration {
  return strapi.config.get('site') as SiteConfiguration;
}

/** What a page in `locale` knows of the site at this moment. */
export async function loadSiteContext(
  strapi: Core.Strapi,
  content: PublishedContent,
  locale: string,
  now: Date,
): Promise<SiteContext> {
  const configuration = siteConfiguration(strapi);
  const { readersUrl, serverUrl, readingPages } = configuration;
  const [site, locales] = await Promise.all([content.site(locale), localeCodes(strapi)]);
  const isServed = readingPages === 'serve';
  return {
    locale,
    defaultLocale: configuration.defaultLocale,
    origin: '',
    timezone: configuration.timezone,
    outside: 'still',
    mailbox: 'decoy',
    frameHosts: configuration.frameHosts,
    site: isServed ? withLocalLinks(site, readersUrl) : site,
    addressing: { ...configuration, locales },
    siteOrigin: isServed ? '' : readersUrl === serverUrl ? null : readersUrl,
    readersUrl,
    serverUrl,
    styleUrl: `/site.css?v=${styleVersion(site?.accentColour)}`,
    fontUrl: FONT_URL,
    now,
  };
}

/** Changes with every change of the stylesheet that goes with a colour. */
export function styleVersion(accentColour: string | null | undefined): string {
  const key = accentColour ?? '';
  const known = versions.get(key);
  if (known) return known;
  const version = createHash('sha256')
    .update(siteStyle(accentColour, FONT_URL))
    .digest('base64url')
    .slice(0, 12);
  // A site has one colour at a time: what is kept is what was asked for last.
  versions.clear();
  versions.set(key, version);
  return version;
}

const versions = new Map<string, string>();
