import { webcalUrl } from '../calendar/webcal-url';
import { siteFeeds } from '../feeds/feed-addresses';
import { type Html, html } from '../html/html';
import { languageName } from './document-label';
import { safeLink } from './links';
import { renderMailbox } from './mailbox';
import { type PageHead, renderHead } from './page-head';
import type { Crumb } from './published';
import { renderPicture } from './render-figure';
import { renderProfiles } from './render-record';
import { absolute, feedPlace, type SiteContext, siteName } from './site-context';
import { sitePath } from './site-path';
import { typeset } from './typography';
import { directionOf, wordsOf } from './words';

export interface SitePageParts {
  head: PageHead;
  /** What leads to the page, the home page left out; the page itself is not in it. */
  breadcrumb: Crumb[];
  /** What the page is called at the end of its breadcrumb. Defaults to its title. */
  name?: string;
  main: Html;
  /** CSS class of the body: what kind of page it is. */
  kind: string;
}

/** A whole page of the site. */
export function renderLayout(
  { head, breadcrumb, name = head.title, main, kind }: SitePageParts,
  context: SiteContext,
): string {
  const { locale, addressing, siteOrigin } = context;
  const words = wordsOf(locale);
  const home = siteOrigin === null ? null : `${siteOrigin}${sitePath({ kind: 'home', locale }, addressing)}`;
  return html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
${renderHead(head, context)}</head>
<body class="${kind}">
<a class="skip" href="#content">${words.skipToContent}</a>
${context.notice}<header class="masthead">
<div class="masthead-top">${siteOrigin === '' ? html`<a class="search-link" href="${sitePath({ kind: 'search', locale }, addressing)}">${words.search}</a>` : ''}${renderLanguages(head, context)}</div>
${renderBrand(home, kind === 'home', context)}
${renderMenu(head.path, context)}
</header>
${renderBreadcrumb(breadcrumb, name, home, context)}<main id="content" tabindex="-1">
${main}</main>
${renderFooter(context)}
</body>
</html>
`.markup;
}

function renderBrand(home: string | null, isHome: boolean, context: SiteContext): Html {
  const name = html`${renderPicture(context.site?.logo, context, { sizes: '4rem', alternative: '', isFirst: true })}<span>${siteName(context)}</span>`;
  const tagline = context.site?.tagline
    ? html`<p class="tagline">${typeset(context.site.tagline, context.locale)}</p>`
    : '';
  return isHome
    ? html`<h1 class="brand">${name}</h1>${tagline}`
    : html`<p class="brand">${home === null ? name : html`<a href="${home}">${name}</a>`}</p>${tagline}`;
}

function renderMenu(path: string | null, { site, locale, siteOrigin }: SiteContext): Html | null {
  if (siteOrigin === null) return null;
  const items = (site?.menu ?? []).flatMap(({ label, url }) => {
    const address = safeLink(url, siteOrigin);
    return address && label?.trim() ? [{ address, label: label.trim() }] : [];
  });
  if (items.length === 0) return null;
  return html`<nav class="menu" aria-label="${wordsOf(locale).menu}"><ul>${items.map(
    ({ address, label }) =>
      html`<li><a href="${address}"${address === path ? html` aria-current="page"` : ''}>${typeset(label, locale)}</a></li>`,
  )}</ul></nav>`;
}

function renderLanguages({ alternates }: PageHead, { locale }: SiteContext): Html | null {
  if (alternates.length === 0) return null;
  return html`<nav class="languages" aria-label="${wordsOf(locale).languages}"><ul>${alternates.map(
    ({ locale: other, path }) =>
      html`<li><a href="${path}" hreflang="${other}" lang="${other}" dir="${directionOf(other)}">${capitalized(languageName(other, other))}</a></li>`,
  )}</ul></nav>`;
}

function renderBreadcrumb(
  crumbs: readonly Crumb[],
  title: string,
  home: string | null,
  { locale }: SiteContext,
): Html | null {
  if (crumbs.length === 0) return null;
  const words = wordsOf(locale);
  return html`<nav class="breadcrumb" aria-label="${words.breadcrumb}"><ol>${home === null ? '' : html`<li><a href="${home}">${words.home}</a></li>`}${crumbs.map(
    ({ name, url }) =>
      html`<li>${url ? html`<a href="${url}">${typeset(name, locale)}</a>` : typeset(name, locale)}</li>`,
  )}<li aria-current="page">${title}</li></ol></nav>
`;
}

function renderFooter(context: SiteContext): Html {
  const { site, locale, addressing, serverUrl, siteOrigin } = context;
  const words = wordsOf(locale);
  const profiles = renderProfiles(site?.profiles, context);
  const publisher = site?.publisher?.name;
  return html`<footer class="colophon">
<div><p class="colophon-name">${siteName(context)}</p>${site?.email ? html`<p>${words.contact}${locale.startsWith('fr') ? '\u00a0' : ''}: ${renderMailbox(site.email, context)}</p>` : ''}${
    publisher && publisher !== siteName(context) ? html`<p>${publisher}</p>` : ''
  }</div>
${profiles.length > 0 ? html`<div><h2>${words.followUs}</h2><ul>${profiles}</ul></div>\n` : ''}<div><ul>
${siteFeeds({ ...feedPlace(context), origin: '' })
  .filter(({ format }) => format === 'rss' || format === 'ics')
  .map(
    ({ format, type, url }) =>
      html`<li><a href="${format === 'ics' ? webcalUrl(absolute(url, serverUrl)) : url}" type="${type}">${format === 'ics' ? words.agendaFeed : `${words.feeds} (RSS)`}</a></li>\n`,
  )}${siteOrigin === '' ? html`<li><a href="${sitePath({ kind: 'legalNotice', locale }, addressing)}">${words.legalNotice}</a></li>` : ''}
</ul></div>
</footer>`;
}

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
