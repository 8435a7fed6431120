import { FEED_FILTERS, type FeedQuery } from './feed-query';

export type FeedFormat = 'rss' | 'atom' | 'json' | 'ics';

export const FEED_TYPES: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  ics: 'text/calendar',
};

/** Absolute address of a feed, always the same for the same wishes: defaults are not spelt out. `origin` is this server's. */
export function feedUrl(
  format: FeedFormat,
  wishes: Partial<FeedQuery>,
  { origin, defaultLocale }: { origin: string; defaultLocale: string },
): string {
  const search = new URLSearchParams();
  for (const name of FEED_FILTERS) if (wishes[name]) search.set(name, wishes[name]);
  if (wishes.locale && wishes.locale !== defaultLocale) search.set('locale', wishes.locale);
  if (wishes.content === 'summary') search.set('content', 'summary');
  if (wishes.page && wishes.page > 1) search.set('page', String(wishes.page));
  const query = search.size > 0 ? `?${search}` : '';
  return `${origin}/feeds/${format === 'ics' ? 'events' : 'articles'}.${format}${query}`;
}
