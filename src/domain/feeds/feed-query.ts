import { oneValueFault, saidBack } from '../content/one-value-parameters';

/** What a subscriber asks for. Filters are slugs in the language of the feed; null where there is none. */
export interface FeedQuery {
  locale: string;
  section: string | null;
  tag: string | null;
  organization: string | null;
  campaign: string | null;
  content: FeedContent;
  /** From 1. */
  page: number;
}

export type FeedContent = 'summary' | 'full';

export const FEED_FILTERS = ['section', 'tag', 'organization', 'campaign'] as const;
export type FeedFilter = (typeof FEED_FILTERS)[number];

/** Parameters of feeds of articles, and of calendars. */
export const ARTICLE_FEED_PARAMETERS = [...FEED_FILTERS, 'locale', 'content', 'page'] as const;
export const CALENDAR_PARAMETERS = [...FEED_FILTERS, 'locale'] as const;

/** Highest `page` of a feed. */
const LAST_PAGE = 10_000;

type Read = { ok: true; query: FeedQuery } | { ok: false; reason: string };

/** The query of a feed, completed; or what is wrong with it, as a sentence for a developer that says what exists. */
export function readFeedQuery(
  raw: Record<string, unknown>,
  allowed: readonly string[],
  locales: { known: readonly string[]; default: string },
): Read {
  const fault = oneValueFault(raw, { allowed, examples: EXAMPLES });
  if (fault) return wrong(fault);
  const given = raw as Record<string, string | undefined>;

  const locale = given.locale ?? locales.default;
  if (!locales.known.includes(locale))
    return wrong(
      `There is no language "${saidBack(locale)}" here. "locale" is one of ${locales.known.join(', ')}.`,
    );
  const content = given.content ?? 'full';
  if (content !== 'full' && content !== 'summary')
    return wrong(`"content" is summary or full, not "${saidBack(content)}".`);
  const page = given.page ?? '1';
  if (!/^[1-9]\d{0,5}$/.test(page) || Number(page) > LAST_PAGE)
    return wrong(`"page" is a whole number from 1 to ${LAST_PAGE}, not "${saidBack(page)}".`);

  const filters = Object.fromEntries(FEED_FILTERS.map((name) => [name, given[name] ?? null])) as Record<
    FeedFilter,
    string | null
  >;
  return { ok: true, query: { locale, ...filters, content, page: Number(page) } };
}

const EXAMPLES: Record<string, string> = {
  section: 'actualites',
  tag: 'accessibilite',
  organization: 'une-association',
  campaign: 'une-campagne',
  locale: 'fr',
  content: 'summary',
  page: '2',
};

function wrong(reason: string): Read {
  return { ok: false, reason };
}
