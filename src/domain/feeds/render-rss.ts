import { escapeHtml } from '../html/html';
import { type Xml, xml, xmlDocument, xmlLines } from '../xml/xml';
import type { Feed, FeedFile, FeedItem, FeedPicture } from './feed';
import { enclosureOf } from './feed-enclosures';

/**
 * RSS 2.0 document (rssboard.org/rss-specification), with Atom's links, content:encoded, Dublin Core, Media RSS and the licence
 * module. Items keep the given order. Where a person is named, Dublin Core says so: RSS's own `author` wants an e-mail address.
 */
export function renderRss(feed: Feed): string {
  return xmlDocument(xml`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule">
<channel>
${xmlLines([
  xml`<title>${feed.title}</title>`,
  xml`<link>${feed.pageUrl}</link>`,
  xml`<description>${feed.description}</description>`,
  xml`<atom:link rel="self" type="application/rss+xml" href="${feed.selfUrl}"/>`,
  feed.nextUrl && xml`<atom:link rel="next" type="application/rss+xml" href="${feed.nextUrl}"/>`,
  feed.previousUrl && xml`<atom:link rel="previous" type="application/rss+xml" href="${feed.previousUrl}"/>`,
  xml`<language>${feed.language}</language>`,
  xml`<lastBuildDate>${rfc822(feed.updated)}</lastBuildDate>`,
  xml`<generator>Portevoix</generator>`,
  xml`<docs>https://www.rssboard.org/rss-specification</docs>`,
  xml`<ttl>60</ttl>`,
  feed.icon &&
    xml`<image><url>${feed.icon}</url><title>${feed.title}</title><link>${feed.pageUrl}</link></image>`,
  ...feed.items.map(renderItem),
])}
</channel>
</rss>`);
}

function renderItem(item: FeedItem): Xml {
  const enclosure = enclosureOf(item);
  return xml`<item>
${xmlLines([
  xml`<title>${item.title}</title>`,
  xml`<link>${item.url}</link>`,
  xml`<guid isPermaLink="false">${item.id}</guid>`,
  xml`<pubDate>${rfc822(item.published)}</pubDate>`,
  xml`<atom:updated>${item.updated}</atom:updated>`,
  // A description is HTML, whatever it looks like.
  item.summary && xml`<description>${escapeHtml(item.summary)}</description>`,
  item.contentHtml && xml`<content:encoded>${item.contentHtml}</content:encoded>`,
  ...item.authors.map(({ name }) => xml`<dc:creator>${name}</dc:creator>`),
  ...item.categories.map(({ name, scheme }) =>
    scheme ? xml`<category domain="${scheme}">${name}</category>` : xml`<category>${name}</category>`,
  ),
  item.licence && xml`<dc:rights>${item.licence.name}</dc:rights>`,
  item.licence?.url && xml`<creativeCommons:license>${item.licence.url}</creativeCommons:license>`,
  enclosure && xml`<enclosure url="${enclosure.url}" length="${enclosure.bytes}" type="${enclosure.mime}"/>`,
  item.picture && renderPicture(item.picture),
  ...item.documents.map(renderDocument),
])}
</item>`;
}

function renderPicture({ url, mime, bytes, width, height, alternative, credit }: FeedPicture): Xml {
  return xml`<media:content url="${url}" medium="image" type="${mime}"${attribute('fileSize', bytes)}${attribute('width', width)}${attribute('height', height)}>${
    alternative ? xml`<media:description type="plain">${alternative}</media:description>` : null
  }${credit ? xml`<media:credit>${credit}</media:credit>` : null}</media:content>`;
}

function renderDocument({ url, mime, bytes, title }: FeedFile): Xml {
  return xml`<media:content url="${url}" medium="document" type="${mime}"${attribute('fileSize', bytes)}>${
    title ? xml`<media:title type="plain">${title}</media:title>` : null
  }</media:content>`;
}

function attribute(name: 'fileSize' | 'width' | 'height', value: number | null): Xml | null {
  if (value === null) return null;
  return {
    fileSize: xml` fileSize="${value}"`,
    width: xml` width="${value}"`,
    height: xml` height="${value}"`,
  }[name];
}

/** Date as RSS wants it: RFC 822 with four digits for the year, in English. */
function rfc822(moment: string): string {
  return new Date(moment).toUTCString();
}
