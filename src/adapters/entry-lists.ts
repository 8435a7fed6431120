import type { Core } from '@strapi/strapi';
import { ended, notEnded } from '../domain/content/event-time';
import { sectionBranch } from '../domain/content/section-branch';
import { type AddressedUid, UID } from '../domain/content/uids';
import type { Published } from '../domain/reading/published';
import type { EntryLists } from '../domain/reading/render-entry-page';
import { documentVersions } from './document-versions';
import { recordEventEnds } from './event-ends';
import type { PublishedContent } from './published-content';
import { addressingOf } from './reader-addresses';
import { loadSections } from './section-tree';

const PAGE_SIZE = 12;

interface Wanted {
  uid: AddressedUid;
  entry: Published;
  locale: string;
  /** Page of the list of articles, from 1. */
  page: number;
  now: Date;
}

type Filters = Record<string, unknown>;

/** Which entries belong below an entry’s page, per type; none where a filter is missing. */
interface Belonging {
  articles?: Filters;
  events?: Filters;
  campaigns?: Filters;
  documents?: Filters;
}

/** The entries that are listed below an entry’s own content; null beyond the end of its articles. */
export async function loadLists(
  strapi: Core.Strapi,
  content: PublishedContent,
  wanted: Wanted,
): Promise<EntryLists | null> {
  const { locale, now } = wanted;
  const belonging = await belongingTo(strapi, wanted);
  const { articles, events, campaigns, documents } = belonging;
  const pages = articles
    ? Math.max(1, Math.ceil((await content.count(UID.article, locale, articles)) / PAGE_SIZE))
    : 1;
  // A page without a list has one page, whatever the query says.
  const page = articles ? wanted.page : 1;
  if (page > pages) return null;
  const start = (page - 1) * PAGE_SIZE;
  const isFirst = page === 1;
  if (events && isFirst) await recordEventEnds(strapi, now);
  return {
    articles:
      articles && (await content.list(UID.article, locale, { filters: articles, start, limit: PAGE_SIZE })),
    events: events && isFirst ? await comingThenPast(content, locale, events, now) : [],
    campaigns:
      campaigns && isFirst
        ? await content.list(UID.campaign, locale, { filters: campaigns, limit: PAGE_SIZE })
        : [],
    documents:
      documents && isFirst
        ? await content.list(UID.document, locale, { filters: documents, limit: PAGE_SIZE })
        : [],
    versions:
      wanted.uid === UID.document
        ? await documentVersions(strapi, wanted.entry.documentId, {
            locale,
            defaultLocale: addressingOf(strapi).defaultLocale,
          })
        : [],
    page,
    pages,
  };
}

/** Events to come, the next one first, then those that are over, the latest first. */
async function comingThenPast(content: PublishedContent, locale: string, events: Filters, now: Date) {
  const coming = await content.list(UID.event, locale, {
    filters: { $and: [events, notEnded(now)] },
    sort: ['startsAt:asc', 'documentId:asc'],
    limit: PAGE_SIZE,
  });
  const room = PAGE_SIZE - coming.length;
  if (room === 0) return coming;
  return [
    ...coming,
    ...(await content.list(UID.event, locale, { filters: { $and: [events, ended(now)] }, limit: room })),
  ];
}

async function belongingTo(strapi: Core.Strapi, { uid, entry, locale }: Wanted): Promise<Belonging> {
  const itself = { documentId: entry.documentId };
  switch (uid) {
    case UID.section: {
      const inside = {
        section: {
          documentId: { $in: sectionBranch(entry.documentId, await loadSections(strapi, locale)) },
        },
      };
      return { articles: inside, events: inside, campaigns: inside };
    }
    case UID.tag:
      return { articles: { tags: itself }, events: { tags: itself }, campaigns: { tags: itself } };
    case UID.organization:
      return {
        articles: { organizations: itself },
        events: { organizers: itself },
        campaigns: { partners: itself },
        documents: { organizations: itself },
      };
    case UID.speaker:
      return {
        articles: { $or: [{ speakers: itself }, { authors: itself }] },
        events: { speakers: itself },
        documents: { authors: itself },
      };
    case UID.event:
      return { articles: { event: itself } };
    case UID.campaign:
      return { articles: { campaign: itself }, events: { campaign: itself } };
    default:
      return {};
  }
}
