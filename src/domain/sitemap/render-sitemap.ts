import { escapeXml } from '../xml/escape-xml';

/** One page of the site, as one of its languages shows it. Addresses are absolute and of one host. */
export interface SitemapAddress {
  url: string;
  /** Last change of what it shows (W3C date and time); null for pages that list others, whose change is not followed. */
  changed: string | null;
  /** The page in all its languages, itself included, and `x-default`. Empty when there is one only. */
  alternates: { language: string; url: string }[];
}

/** What stands before the addresses of a sitemap (sitemaps.org/protocol.html), and after them. */
export const SITEMAP_START =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n';
export const SITEMAP_END = '</urlset>\n';

/** One `<url>` of a sitemap. */
export function renderSitemapAddress({ url, changed, alternates }: SitemapAddress): string {
  const parts = [
    `<loc>${escapeXml(url)}</loc>`,
    changed ? `<lastmod>${escapeXml(changed)}</lastmod>` : '',
    ...alternates.map(
      ({ language, url: other }) =>
        `<xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(other)}"/>`,
    ),
  ];
  return `<url>${parts.join('')}</url>\n`;
}

/** Index of sitemaps. */
export function renderSitemapIndex(urls: readonly string[]): string {
  const sitemaps = urls.map((url) => `<sitemap><loc>${escapeXml(url)}</loc></sitemap>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${sitemaps.join('')}</sitemapindex>\n`;
}
