import type { Core } from '@strapi/strapi';
import { sectionBranch } from '../domain/content/section-branch';
import { type AddressedUid, UID } from '../domain/content/uids';
import { FEED_FILTERS, type FeedFilter, type FeedQuery } from '../domain/feeds/feed-query';
import type { Named, Titled } from '../domain/reading/published';
import type { PublishedContent } from './published-content';
import { loadSections } from './section-tree';
import { findBySlug } from './slug-lookup';

type Values = Record<string, unknown>;

/** What a feed is narrowed to. */
export interface FeedScope {
  /** Strapi's filters. */
  filters: Values[];
  /** Of what it is narrowed to, for its title. */
  names: string[];
  /** Page of what it is narrowed to, when that is one thing; null when it is none or several. */
  pageUrl: string | null;
  /** The same for ever, whatever the slugs. */
  key: string;
}

export type ScopeLookup =
  | { outcome: 'found'; scope: FeedScope }
  | { outcome: 'moved'; query: FeedQuery }
  | { outcome: 'gone'; reason: string }
  | { outcome: 'missing'; reason: string };

const TYPES = {
  section: UID.section,
  tag: UID.tag,
  organization: UID.organization,
  campaign: UID.campaign,
} as const satisfies Record<FeedFilter, AddressedUid>;

const ORGANIZATIONS = { [UID.article]: 'organizations', [UID.event]: 'organizers' } as const;

/** How many slugs a refusal names. */
const NAMED_SLUGS = 30;

/** What the filters of a feed's query mean; or that a slug has changed since, is gone, or has never been. Sections include those below them. */
export async function loadFeedScope(
  strapi: Core.Strapi,
  content: PublishedContent,
  uid: keyof typeof ORGANIZATIONS,
  query: FeedQuery,
): Promise<ScopeLookup> {
  const { locale } = query;
  const scope: FeedScope = { filters: [], names: [], pageUrl: null, key: '' };
  for (const name of FEED_FILTERS) {
    const slug = query[name];
    if (slug === null) continue;
    const type = TYPES[name];
    const found = await findBySlug(strapi, type, { slug, locale, fallback: null, status: 'published' });
    if (found.outcome === 'moved')
      return { outcome: 'moved', query: { ...query, [name]: found.slug, locale: found.locale } };
    if (found.outcome === 'gone') return { outcome: 'gone', reason: `The ${name} "${slug}" was removed` };
    const [entry] =
      found.outcome === 'found'
        ? await content.list(type, locale, { filters: { documentId: found.documentId }, limit: 1 })
        : [];
    if (!entry) return { outcome: 'missing', reason: await whatExists(content, name, query) };

    const { documentId } = entry;
    if (name === 'section') {
      const branch = sectionBranch(documentId, await loadSections(strapi, locale));
      scope.filters.push({ section: { documentId: { $in: branch } } });
    } else {
      const attribute = { tag: 'tags', organization: ORGANIZATIONS[uid], campaign: 'campaign' }[name];
      scope.filters.push({ [attribute]: { documentId } });
    }
    scope.names.push((entry as Partial<Named & Titled>).name ?? (entry as Partial<Titled>).title ?? slug);
    scope.pageUrl = scope.filters.length === 1 ? entry.url : null;
    scope.key += `${name}=${documentId} `;
  }
  return { outcome: 'found', scope };
}

async function whatExists(content: PublishedContent, name: FeedFilter, query: FeedQuery): Promise<string> {
  const entries = await content.list(TYPES[name], query.locale, { limit: NAMED_SLUGS + 1 });
  const slugs = entries.flatMap(({ slug }) => (slug ? [slug] : []));
  const there = slugs.slice(0, NAMED_SLUGS).join(', ');
  return `There is no ${name} "${query[name]?.slice(0, 80)}" in the language ${query.locale}. ${
    slugs.length === 0
      ? 'There is none at all.'
      : `There are ${there}${slugs.length > NAMED_SLUGS ? ' and others' : ''}.`
  }`;
}
