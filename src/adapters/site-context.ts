import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { withLocalLinks } from '../domain/reading/local-links';
import type { SiteContext } from '../domain/reading/site-context';
import type { SiteAddressing } from '../domain/reading/site-path';
import { siteStyle } from '../domain/reading/site-style';
import type { PublishedContent } from './published-content';

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
  const site = await content.site(locale);
  return {
    locale,
    origin: '',
    timezone: configuration.timezone,
    outside: 'still',
    frameHosts: configuration.frameHosts,
    site: withLocalLinks(site, configuration.readersUrl),
    addressing: configuration,
    readersUrl: configuration.readersUrl,
    serverUrl: configuration.serverUrl,
    styleUrl: `/site.css?v=${styleVersion(siteStyle(site?.accentColour, FONT_URL))}`,
    fontUrl: FONT_URL,
    now,
  };
}

/** Changes with every change of the stylesheet. */
export function styleVersion(style: string): string {
  return createHash('sha256').update(style).digest('base64url').slice(0, 12);
}
