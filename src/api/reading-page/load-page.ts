import type { Core } from '@strapi/strapi';
import { BusyError } from '../../adapters/bounded-work';
import { loadLists } from '../../adapters/entry-lists';
import { recordEventEnds } from '../../adapters/event-ends';
import type { PublishedContent } from '../../adapters/published-content';
import type { Search } from '../../adapters/search';
import { ended, notEnded } from '../../domain/content/event-time';
import { type AddressedUid, UID } from '../../domain/content/uids';
import { withLocalLinks } from '../../domain/reading/local-links';
import type { OutsideMedia } from '../../domain/reading/outside-media';
import { outsideOfBody } from '../../domain/reading/outside-of-body';
import type { Block } from '../../domain/reading/published';
import { renderEntryPage } from '../../domain/reading/render-entry-page';
import { renderHomePage } from '../../domain/reading/render-home';
import { renderLegalNoticePage } from '../../domain/reading/render-legal-notice';
import { renderListPage } from '../../domain/reading/render-list-page';
import { renderSearchPage, type SearchPage } from '../../domain/reading/render-search-page';
import type { SiteContext } from '../../domain/reading/site-context';
import type { SitePage } from '../../domain/reading/site-path';
import { searchAnswer } from '../../domain/search/search-answer';
import type { SearchRequest } from '../../domain/search/search-request';
import type { SearchResult } from '../../domain/search/search-result';
import { askedOf } from './search';

/** Entries on one page of a list. */
const PAGE_SIZE = 24;

export interface LoadedPage {
  html: string;
  /** What its frames lead to, once asked. */
  outside: OutsideMedia[];
  /** Defaults to 200. */
  status?: number;
}

/** A page of the site with what it shows; null when nothing is published there. */
export async function loadPage(
  strapi: Core.Strapi,
  content: PublishedContent,
  page: SitePage,
  query: Record<string, unknown>,
  context: SiteContext,
): Promise<LoadedPage | null> {
  const { locale } = page;
  const local = <T>(value: T): T => withLocalLinks(value, context.readersUrl);
  const html = (text: string): LoadedPage => ({ html: text, outside: [] });
  switch (page.kind) {
    case 'home':
      await recordEventEnds(strapi, context.now);
      return html(renderHomePage(local(await loadHome(content, locale, context.now)), context));
    case 'legalNotice':
      return html(renderLegalNoticePage(context));
    case 'search': {
      const [asked, found] = await answered(strapi.get('search') as Search, askedOf(query, locale));
      if (found === 'busy') return { ...html(renderSearchPage({ asked, found }, context)), status: 503 };
      return html(renderSearchPage({ asked, found: local(found) }, context));
    }
    case 'list': {
      if (page.uid === UID.event) await recordEventEnds(strapi, context.now);
      const list = await loadListPage(content, page.uid, locale, query.page, context.now);
      return list && html(renderListPage(page.uid, local(list), context));
    }
    case 'entry': {
      const entry = await content.entry(page.uid, { slug: page.slug }, locale);
      if (!entry) return null;
      const lists = await loadLists(strapi, content, {
        uid: page.uid,
        entry,
        locale,
        page: pageNumber(query.page),
        now: context.now,
      });
      if (!lists) return null;
      const body = 'body' in entry ? (entry.body as Block[] | undefined) : [];
      return {
        html: renderEntryPage(page.uid, local(entry), local(lists), context),
        outside: outsideOfBody(body, context.frameHosts),
      };
    }
  }
}

async function loadHome(content: PublishedContent, locale: string, now: Date) {
  const [articles, events, campaigns, sections] = await Promise.all([
    content.list(UID.article, locale, { limit: 7 }),
    content.list(UID.event, locale, {
      filters: notEnded(now),
      sort: ['startsAt:asc', 'documentId:asc'],
      limit: 5,
    }),
    content.list(UID.campaign, locale, { filters: { stage: 'running' }, limit: 3 }),
    content.list(UID.section, locale, { filters: { parent: { documentId: { $null: true } } }, limit: 12 }),
  ]);
  return { articles, events, campaigns, sections };
}

/** One page of a type’s list; null beyond its end. Of events, those to come stand first, the next one foremost. */
async function loadListPage<U extends AddressedUid>(
  content: PublishedContent,
  uid: U,
  locale: string,
  wanted: unknown,
  now: Date,
) {
  const page = pageNumber(wanted);
  const isAgenda = uid === UID.event;
  const filters = isAgenda ? ended(now) : undefined;
  const pages = Math.max(1, Math.ceil((await content.count(uid, locale, filters)) / PAGE_SIZE));
  if (page > pages) return null;
  const [entries, coming] = await Promise.all([
    content.list(uid, locale, { filters, start: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE }),
    isAgenda && page === 1
      ? content.list(uid, locale, {
          filters: notEnded(now),
          sort: ['startsAt:asc', 'documentId:asc'],
          limit: 100,
        })
      : [],
  ]);
  return { entries, coming, page, pages };
}

/** Number of a page of a list, from 1; what is no number counts as 1. */
function pageNumber(wanted: unknown): number {
  return typeof wanted === 'string' && /^[1-9]\d{0,5}$/.test(wanted) ? Number(wanted) : 1;
}

/** What was found, and asked for in the end: beyond the last page there is nothing, so that is the one shown. */
async function answered(
  search: Search,
  asked: SearchRequest | null,
): Promise<[typeof asked, SearchPage['found']]> {
  if (!asked) return [null, null];
  const found = await foundOrBusy(search, asked);
  if (found === 'busy' || found.total === 0 || found.hits.length > 0) return [asked, found];
  const last = { ...asked, page: searchAnswer(found, asked).meta.pagination.pageCount };
  return [last, await foundOrBusy(search, last)];
}

async function foundOrBusy(search: Search, asked: SearchRequest): Promise<SearchResult | 'busy'> {
  try {
    return await search.search(asked);
  } catch (error) {
    if (error instanceof BusyError) return 'busy';
    throw error;
  }
}
