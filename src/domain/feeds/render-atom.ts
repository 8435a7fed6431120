import { type Xml, xml, xmlDocument, xmlLines } from '../xml/xml';
import type { Feed, FeedAuthor, FeedItem } from './feed';
import { filesOf } from './feed-enclosures';

/** Atom 1.0 document (RFC 4287), paged as RFC 5005 §3 says, licences as RFC 4946. Entries keep the given order. */
export function renderAtom(feed: Feed): string {
  return xmlDocument(xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
${xmlLines([
  xml`<id>${feed.id}</id>`,
  xml`<title>${feed.title}</title>`,
  xml`<subtitle>${feed.description}</subtitle>`,
  xml`<updated>${feed.updated}</updated>`,
  renderAuthor(feed.publisher),
  xml`<link rel="alternate" type="text/html" hreflang="${feed.language}" href="${feed.pageUrl}"/>`,
  xml`<link rel="self" type="application/atom+xml" href="${feed.selfUrl}"/>`,
  feed.nextUrl && xml`<link rel="next" type="application/atom+xml" href="${feed.nextUrl}"/>`,
  feed.previousUrl && xml`<link rel="previous" type="application/atom+xml" href="${feed.previousUrl}"/>`,
  feed.icon && xml`<logo>${feed.icon}</logo>`,
  xml`<generator>Portevoix</generator>`,
  ...feed.items.map(renderEntry),
])}
</feed>`);
}

function renderEntry(item: FeedItem): Xml {
  return xml`<entry>
${xmlLines([
  xml`<id>${item.id}</id>`,
  xml`<title>${item.title}</title>`,
  xml`<published>${item.published}</published>`,
  xml`<updated>${item.updated}</updated>`,
  ...item.authors.map(renderAuthor),
  xml`<link rel="alternate" type="text/html" hreflang="${item.language}" href="${item.url}"/>`,
  ...item.categories.map(({ name, scheme }) =>
    scheme ? xml`<category term="${name}" scheme="${scheme}"/>` : xml`<category term="${name}"/>`,
  ),
  item.summary && xml`<summary>${item.summary}</summary>`,
  item.contentHtml && xml`<content type="html">${item.contentHtml}</content>`,
  item.licence && xml`<rights>${item.licence.name}</rights>`,
  item.licence?.url && xml`<link rel="license" type="text/html" href="${item.licence.url}"/>`,
  ...filesOf(item).map(
    ({ url, mime, bytes, title }) =>
      xml`<link rel="enclosure" type="${mime}"${bytes === null ? null : xml` length="${bytes}"`}${title ? xml` title="${title}"` : null} href="${url}"/>`,
  ),
])}
</entry>`;
}

function renderAuthor({ name, url }: FeedAuthor): Xml {
  return xml`<author><name>${name}</name>${url ? xml`<uri>${url}</uri>` : null}</author>`;
}
