import { UID } from '../../../src/domain/content/uids';
import { feedsOf, siteFeeds } from '../../../src/domain/feeds/feed-addresses';
import { publishedArticle } from '../../support/feeds';

const place = {
  origin: 'https://cms.example.org',
  locale: 'fr',
  defaultLocale: 'fr',
  siteName: 'Les Voix du canal',
};
const record = { documentId: 'x', locale: 'fr', createdAt: '', updatedAt: '', publishedAt: '', url: null };

test('the site has its articles in three formats, and its events', () => {
  expect(siteFeeds(place)).toEqual([
    {
      format: 'rss',
      type: 'application/rss+xml',
      url: 'https://cms.example.org/feeds/articles.rss',
      title: 'Les Voix du canal (RSS)',
    },
    {
      format: 'atom',
      type: 'application/atom+xml',
      url: 'https://cms.example.org/feeds/articles.atom',
      title: 'Les Voix du canal (Atom)',
    },
    {
      format: 'json',
      type: 'application/feed+json',
      url: 'https://cms.example.org/feeds/articles.json',
      title: 'Les Voix du canal (JSON Feed)',
    },
    {
      format: 'ics',
      type: 'text/calendar',
      url: 'https://cms.example.org/feeds/events.ics',
      title: 'Les Voix du canal – Agenda (iCalendar)',
    },
  ]);
});

test('a keyword has feeds of its own, in its language', () => {
  const tag = { ...record, name: 'Free software', slug: 'free software&x' };
  expect(feedsOf(UID.tag, tag, { ...place, locale: 'en' }).map(({ url }) => url)).toEqual([
    'https://cms.example.org/feeds/articles.rss?tag=free+software%26x&locale=en',
    'https://cms.example.org/feeds/articles.atom?tag=free+software%26x&locale=en',
    'https://cms.example.org/feeds/articles.json?tag=free+software%26x&locale=en',
    'https://cms.example.org/feeds/events.ics?tag=free+software%26x&locale=en',
  ]);
});

test('an article has those of its rubric, and the site’s', () => {
  const feeds = feedsOf(UID.article, publishedArticle(), place);
  expect(feeds[0]).toMatchObject({
    url: 'https://cms.example.org/feeds/articles.rss?section=actualites',
    title: 'Les Voix du canal – Actualités (RSS)',
  });
  expect(feeds).toHaveLength(8);
  expect(feedsOf(UID.article, publishedArticle({ section: null }), place)).toEqual(siteFeeds(place));
});
