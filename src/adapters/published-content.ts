import type { Core } from '@strapi/strapi';
import { hasDraftAndPublish } from '../domain/content/model';
import { type AddressedUid, UID } from '../domain/content/uids';
import type { Published, Site } from '../domain/reading/published';
import { modelsOf } from './model-of';
import { withPublishedRelations } from './published-relations';
import { addressingOf, withAddresses } from './reader-addresses';
import type { ShapedRows } from './shaped-rows';

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
  const shaped = () => strapi.get('shaped-rows') as ShapedRows;

  const find = async (
    uid: string,
    locale: string,
    options: ListOptions,
    status: 'draft' | 'published' = 'published',
  ): Promise<Values[]> => {
    const { detail = 'card', limit = 25, ...wanted } = options;
    const rows = await shaped().find(uid, detail, { ...wanted, limit, locale, status });
    return withAddresses(strapi, uid, rows, BREADCRUMB_AND_URL);
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
    count(uid, locale, filters) {
      return shaped().countAll(uid, { locale, filters });
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
