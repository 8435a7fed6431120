import type { Core } from '@strapi/strapi';
import { hasDraftAndPublish } from '../domain/content/model';
import { cardPopulate, listOrder, pagePopulate } from '../domain/content/presets';
import { readerQuery } from '../domain/content/reader-query';
import { type AddressedUid, UID } from '../domain/content/uids';
import { withoutHidden } from '../domain/content/visible';
import type { Published, Site } from '../domain/reading/published';
import { modelsOf } from './model-of';
import { withPublishedRelations } from './published-relations';
import { addressingOf, withAddresses } from './reader-addresses';

type Values = Record<string, unknown>;

export interface ListOptions {
  /** Strapi's filters; hidden persons and organizations never answer them. */
  filters?: Values;
  /** Defaults to the type's own order. */
  sort?: string[];
  /** Entries passed over. Defaults to 0. */
  start?: number;
  /** Entries at most. Defaults to 25. */
  limit?: number;
  /** `card` loads what a list shows, `page` everything that one entry's page shows. Defaults to `card`. */
  detail?: 'card' | 'page';
}

/** What readers may see, as the REST API answers it, for pages, embeds, feeds and pictures that we make ourselves. */
export interface PublishedContent {
  /** The entry with everything its page shows; null when none is published. */
  entry<U extends AddressedUid>(
    uid: U,
    where: { slug: string } | { documentId: string },
    locale: string,
  ): Promise<Published<U> | null>;
  /**
   * The draft as readers would see it if it were published now: without hidden persons, linked to what is published and to
   * nothing else. For whoever has been let in, never for a public address. What is no draft-and-publish type is read as it is.
   */
  draft<U extends AddressedUid>(uid: U, documentId: string, locale: string): Promise<Published<U> | null>;
  list<U extends AddressedUid>(uid: U, locale: string, options?: ListOptions): Promise<Published<U>[]>;
  count(uid: AddressedUid, locale: string, filters?: Values): Promise<number>;
  /** The site in `locale`, or else in the default one; null before anybody has described it. */
  site(locale: string): Promise<Site | null>;
}

const BREADCRUMB_AND_URL = new Set(['url', 'breadcrumb']);

export function createPublishedContent(strapi: Core.Strapi): PublishedContent {
  const modelOf = modelsOf(strapi);

  const find = async (
    uid: string,
    locale: string,
    options: ListOptions,
    status: 'draft' | 'published' = 'published',
  ): Promise<Values[]> => {
    const populate = options.detail === 'page' ? pagePopulate(uid, modelOf) : cardPopulate(uid);
    const query = readerQuery(uid, { filters: options.filters, populate }, modelOf);
    const rows = (await strapi.documents(uid as never).findMany({
      ...query,
      locale,
      status,
      sort: options.sort ?? listOrder(uid),
      start: options.start ?? 0,
      limit: options.limit ?? 25,
    } as never)) as Values[];
    // Without an auth, this drops what is private and keeps relations.
    const open = (await strapi.contentAPI.sanitize.output(
      rows,
      strapi.getModel(uid as never),
      {},
    )) as Values[];
    return withAddresses(strapi, uid, withoutHidden(open), BREADCRUMB_AND_URL);
  };

  return {
    async entry(uid, where, locale) {
      const [entry] = await find(uid, locale, { filters: where, limit: 1, detail: 'page' });
      return (entry ?? null) as never;
    },
    async draft(uid, documentId, locale) {
      const options: ListOptions = { filters: { documentId }, limit: 1, detail: 'page' };
      if (!hasDraftAndPublish(modelOf(uid))) return ((await find(uid, locale, options))[0] ?? null) as never;
      const [draft] = await find(uid, locale, options, 'draft');
      if (!draft) return null;
      return withPublishedRelations(draft, modelOf(uid), {
        isDrafted: (target) => hasDraftAndPublish(modelOf(target)),
        published: (target, ids) =>
          find(target, locale, { filters: { documentId: { $in: ids } }, limit: ids.length }),
        translations: () => translationsOf(strapi, uid, documentId, locale),
      }) as never;
    },
    async list(uid, locale, options = {}) {
      return (await find(uid, locale, options)) as never;
    },
    async count(uid, locale, filters) {
      const { filters: shown } = readerQuery(uid, { filters }, modelOf);
      const status = hasDraftAndPublish(modelOf(uid)) ? { status: 'published' } : {};
      return strapi.documents(uid as never).count({ filters: shown, locale, ...status } as never);
    },
    async site(locale) {
      for (const code of new Set([locale, addressingOf(strapi).defaultLocale])) {
        const [site] = await find(UID.site, code, { limit: 1, detail: 'page' });
        if (site) return site as never;
      }
      return null;
    },
  };
}

/** Slugs under which the entry is published in other languages. */
function translationsOf(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  locale: string,
): Promise<Values[]> {
  return strapi.db.query(uid as never).findMany({
    where: { documentId, locale: { $ne: locale }, publishedAt: { $notNull: true } } as never,
    select: ['slug', 'locale'] as never,
    orderBy: { locale: 'asc' } as never,
  }) as Promise<Values[]>;
}
