import { Html, html } from '../html/html';
import { absolute, type SiteContext, siteName } from './site-context';
import { languageOf } from './words';

export interface ShareImage {
  /** Absolute. */
  url: string;
  width: number;
  height: number;
  alt: string;
}

/** What the head of a page says about it. */
export interface PageHead {
  /** Without the site’s name. */
  title: string;
  description: string;
  /** From the root; null for a page without an address of its own (404). */
  path: string | null;
  /** The same page in other languages, from the root; empty when there is none. Itself is added. */
  alternates: { locale: string; path: string }[];
  /** Open Graph type. */
  type: 'website' | 'article' | 'profile';
  image: ShareImage | null;
  isIndexed: boolean;
  /** Feeds, calendars and oEmbed answers of the page, absolute. */
  links: { type: string; href: string; title: string }[];
  /** `article:*` properties, name and value. */
  properties: [name: string, value: string][];
  /** schema.org objects. */
  data: object[];
}

/** Feeds and calendars as links of a head. */
export function feedLinks(feeds: readonly { type: string; url: string; title: string }[]): PageHead['links'] {
  return feeds.map(({ type, url, title }) => ({ type, href: url, title }));
}

/** Head of a page: first what a browser needs, then oEmbed and feeds, then what is shown where the page is shared. */
export function renderHead(head: PageHead, context: SiteContext): Html {
  const { locale, readersUrl } = context;
  const name = siteName(context);
  const title = head.title === name ? name : `${head.title} – ${name}`;
  if (context.notice) return renderPrivateHead(title, context);
  const canonical = head.path === null ? null : absolute(head.path, readersUrl);
  const alternates =
    head.path === null || head.alternates.length === 0
      ? []
      : [{ locale, path: head.path }, ...head.alternates];
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head.links.map(({ type, href, title: label }) => html`<link rel="alternate" type="${type}" href="${href}" title="${label}">\n`)}<link rel="preload" href="${context.fontUrl}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${context.styleUrl}">
${head.description ? html`<meta name="description" content="${head.description}">\n` : ''}${head.isIndexed ? '' : html`<meta name="robots" content="noindex">\n`}${
  canonical ? html`<link rel="canonical" href="${canonical}">\n` : ''
}${alternates.map(({ locale: other, path }) => html`<link rel="alternate" hreflang="${other}" href="${absolute(path, readersUrl)}">\n`)}<link rel="icon" href="/favicon.ico">
<meta property="og:site_name" content="${name}">
<meta property="og:title" content="${head.title}">
<meta property="og:type" content="${head.type}">
${canonical ? html`<meta property="og:url" content="${canonical}">\n` : ''}${head.description ? html`<meta property="og:description" content="${head.description}">\n` : ''}<meta property="og:locale" content="${openGraphLocale(locale)}">
${head.alternates.map(({ locale: other }) => html`<meta property="og:locale:alternate" content="${openGraphLocale(other)}">\n`)}${
  head.image
    ? html`<meta property="og:image" content="${head.image.url}">
<meta property="og:image:width" content="${head.image.width}">
<meta property="og:image:height" content="${head.image.height}">
<meta property="og:image:alt" content="${head.image.alt}">
`
    : ''
}${head.properties.map(([property, value]) => html`<meta property="${property}" content="${value}">\n`)}<meta name="twitter:card" content="${head.image ? 'summary_large_image' : 'summary'}">
${fediverseCreator(context)}${head.data.map(renderData)}`;
}

/** Head of a page that nobody is to find, pass on or keep. */
function renderPrivateHead(title: string, { fontUrl, styleUrl }: SiteContext): Html {
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="preload" href="${fontUrl}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${styleUrl}">
<meta name="robots" content="noindex">
<link rel="icon" href="/favicon.ico">
`;
}

/** A schema.org object as JSON-LD that no text in it can break out of. */
export function renderData(data: object): Html {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Html(`<script type="application/ld+json">${json}</script>\n`);
}

/** `fr_FR` of `fr` (ogp.me, og:locale). */
function openGraphLocale(locale: string): string {
  const [language, territory] = locale.split('-');
  const usual: Record<string, string> = { fr: 'FR', en: 'GB', ar: 'AR' };
  return `${language}_${territory ?? usual[languageOf(locale)] ?? languageOf(locale).toUpperCase()}`;
}

/** The association’s own account, credited where the page is shared on Mastodon. */
function fediverseCreator({ site }: SiteContext): Html | null {
  const url = site?.profiles?.find(({ network }) => network === 'mastodon')?.url;
  const match = /^https:\/\/([^/]+)\/@([\w.-]+)\/?$/.exec(url ?? '');
  return match ? html`<meta name="fediverse:creator" content="@${match[2]}@${match[1]}">\n` : null;
}
