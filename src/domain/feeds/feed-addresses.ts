import { type AddressedUid, UID } from '../content/uids';
import type { Named, Published } from '../reading/published';
import { typeset } from '../reading/typography';
import { wordsOf } from '../reading/words';
import type { FeedFilter } from './feed-query';
import { FEED_TYPES, type FeedFormat, feedUrl } from './feed-url';

/** A feed to be named in a page's head, `<link rel="alternate" type href title>`, or offered to a partner. */
export interface FeedAddress {
  format: FeedFormat;
  /** Media type. */
  type: string;
  /** Absolute. */
  url: string;
  title: string;
}

interface Place {
  /** Origin of this server. */
  origin: string;
  locale: string;
  defaultLocale: string;
  siteName: string;
}

/** Types that feeds can be narrowed to. */
const FILTER_OF: Partial<Record<AddressedUid, FeedFilter>> = {
  [UID.section]: 'section',
  [UID.tag]: 'tag',
  [UID.organization]: 'organization',
  [UID.campaign]: 'campaign',
};

const FORMATS: readonly FeedFormat[] = ['rss', 'atom', 'json', 'ics'];

/** Feeds of the whole site: its articles in three formats, its events. */
export function siteFeeds(place: Place): FeedAddress[] {
  return FORMATS.map((format) => addressOf(format, null, place));
}

/** Feeds that go with an entry's page: those narrowed to it, those of its rubric, or else the site's. An organization or a campaign has its own, and no others. */
export function feedsOf<U extends AddressedUid>(uid: U, entry: Published<U>, place: Place): FeedAddress[] {
  const filter = FILTER_OF[uid];
  const named = entry as Partial<Named> & { title?: string; section?: Named | null };
  const name = named.name ?? named.title;
  if (filter && entry.slug && name) return narrowed(filter, entry.slug, name, place);
  const { section } = named;
  if (section?.slug && section.name)
    return [...narrowed('section', section.slug, section.name, place), ...siteFeeds(place)];
  return siteFeeds(place);
}

function narrowed(filter: FeedFilter, slug: string, name: string, place: Place): FeedAddress[] {
  return FORMATS.map((format) => addressOf(format, { filter, slug, name }, place));
}

function addressOf(
  format: FeedFormat,
  to: { filter: FeedFilter; slug: string; name: string } | null,
  place: Place,
): FeedAddress {
  const wishes = { locale: place.locale, ...(to ? { [to.filter]: to.slug } : {}) };
  return {
    format,
    type: FEED_TYPES[format],
    url: feedUrl(format, wishes, place),
    title: `${feedTitle(format === 'ics', to ? [to.name] : [], place)} (${LABELS[format]})`,
  };
}

const LABELS: Record<FeedFormat, string> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed', ics: 'iCalendar' };

/** Title of a feed: the site, what it is narrowed to, and that it is a calendar where it is one. */
export function feedTitle(
  isCalendar: boolean,
  names: readonly string[],
  { siteName, locale }: Pick<Place, 'siteName' | 'locale'>,
): string {
  return [siteName, ...(isCalendar ? [wordsOf(locale).agenda] : []), ...names]
    .map((part) => typeset(part, locale))
    .join(' – ');
}
