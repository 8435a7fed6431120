/** What robots have no business with: the panel and its own routes. */
const PANEL = [
  '/admin',
  '/content-manager/',
  '/content-type-builder/',
  '/i18n/',
  '/upload/',
  '/email/',
  '/_health',
];

/**
 * robots.txt (RFC 9309). What is published may be read by anybody: pages, embeds, share pictures, feeds, and the API, without
 * which a robot that runs a front end's scripts would see an empty page. `sitemapUrl` is absolute; null where there is no sitemap.
 */
export function renderRobots(sitemapUrl: string | null): string {
  return [
    'User-agent: *',
    ...PANEL.map((path) => `Disallow: ${path}`),
    'Allow: /',
    ...(sitemapUrl ? ['', `Sitemap: ${sitemapUrl}`] : []),
    '',
  ].join('\n');
}
