import { siteFeeds } from '../feeds/feed-addresses';
import { feedLinks, type PageHead } from './page-head';
import { feedPlace, type SiteContext } from './site-context';
import { type SitePage, sitePath } from './site-path';
import { fillIn, wordsOf } from './words';

/** Head of a page that is no entry. */
export function plainHead(page: SitePage, title: string, context: SiteContext): PageHead {
  const { addressing, locale } = context;
  return {
    ...emptyHead(title),
    description: context.site?.tagline ?? '',
    path: sitePath(page, addressing),
    links: feedLinks(siteFeeds(feedPlace(context))),
    alternates: addressing.locales
      .filter((other) => other !== locale)
      .map((other) => ({ locale: other, path: sitePath({ ...page, locale: other }, addressing) })),
  };
}

/** The head of a further page of a list: an address of its own, in this language only, and its number in the title. */
export function numberedHead(head: PageHead, page: number, pages: number, locale: string): PageHead {
  if (page === 1 || head.path === null) return head;
  const title = `${head.title} – ${fillIn(wordsOf(locale).pageNumber, { page, pages })}`;
  return { ...head, title, path: `${head.path}?page=${page}`, alternates: [] };
}

/** Head of a page that has no address of its own. */
export function emptyHead(title: string): PageHead {
  return {
    title,
    description: '',
    path: null,
    alternates: [],
    type: 'website',
    image: null,
    isIndexed: true,
    links: [],
    properties: [],
    data: [],
  };
}
