import type { Feed, FeedAuthor, FeedItem } from './feed';
import { filesOf } from './feed-enclosures';

/** JSON Feed 1.1 document (jsonfeed.org/version/1.1). Items keep the given order. Licences, which it has no word for, are under `_licence`. */
export function renderJsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.pageUrl,
    feed_url: feed.selfUrl,
    next_url: feed.nextUrl ?? undefined,
    icon: feed.icon ?? undefined,
    language: feed.language,
    authors: [authorOf(feed.publisher)],
    items: feed.items.map(itemOf),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function itemOf(item: FeedItem) {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary ?? undefined,
    ...(item.contentHtml ? { content_html: item.contentHtml } : { content_text: item.summary ?? item.title }),
    image: item.picture?.url,
    language: item.language,
    date_published: item.published,
    date_modified: item.updated,
    authors: item.authors.length > 0 ? item.authors.map(authorOf) : undefined,
    tags: item.categories.length > 0 ? item.categories.map(({ name }) => name) : undefined,
    attachments: attachmentsOf(item),
    _licence: item.licence
      ? { about: 'https://creativecommons.org/licenses/', name: item.licence.name, url: item.licence.url }
      : undefined,
  };
}

/** The picture too, with its media type and length, which `image` does not say. */
function attachmentsOf(item: FeedItem) {
  const files = filesOf(item);
  if (files.length === 0) return undefined;
  return files.map(({ url, mime, bytes, title }) => ({
    url,
    mime_type: mime,
    title: title ?? undefined,
    size_in_bytes: bytes ?? undefined,
  }));
}

function authorOf({ name, url }: FeedAuthor) {
  return { name, url: url ?? undefined };
}
