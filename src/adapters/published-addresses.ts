import type { Core } from '@strapi/strapi';
import { lastChange } from '../domain/content/last-change';
import { hasDraftAndPublish } from '../domain/content/model';
import { ADDRESSED_UIDS, type AddressedUid, UID } from '../domain/content/uids';
import { canBeWithheld } from '../domain/content/withholding';
import { sitePath } from '../domain/reading/site-path';
import { alternatesOf } from '../domain/sitemap/alternates';
import type { SitemapAddress } from '../domain/sitemap/render-sitemap';
import { modelsOf } from './model-of';
import { canonicalUrl } from './reader-addresses';
import { siteConfiguration } from './site-context';

type Values = Record<string, unknown>;
type Row = {
  documentId: string;
  locale: string;
  slug: string;
  updatedAt: string;
  publishedAt: string | null;
};

/** Addresses of all pages that search engines may list, in an order that holds while nothing changes. */
export interface PublishedAddresses {
  count(): Promise<number>;
  /** Addresses `start` to `end`, the last one not included, read a few hundred at a time as they are asked for. */
  range(start: number, end: number): AsyncGenerator<SitemapAddress>;
  /** Changes with every change of what `range` answers. */
  version(): Promise<string>;
}

/** Rows read at once. */
const BATCH = 500;

/** Types whose pages list other entries: their own last change says nothing of what they show. */
const LISTS: readonly string[] = [UID.section, UID.tag];

/**
 * Left out: what is not published, what its editors keep from search engines, and persons who are not public, the page of one
 * who is shown by name alone having nothing but that name.
 */
export function createPublishedAddresses(strapi: Core.Strapi): PublishedAddresses {
  const configuration = siteConfiguration(strapi);
  const { defaultLocale, readersUrl } = configuration;
  const queryOf = (uid: AddressedUid) => strapi.db.query(uid as never);
  const where = (uid: AddressedUid): Values => {
    const model = modelsOf(strapi)(uid);
    return {
      slug: { $notNull: true },
      ...(hasDraftAndPublish(model) ? { publishedAt: { $notNull: true } } : {}),
      ...(canBeWithheld(uid) ? { visibility: 'public' } : {}),
      ...(model?.attributes.seo
        ? { $or: [{ seo: { noIndex: { $null: true } } }, { seo: { noIndex: false } }] }
        : {}),
    };
  };
  const countOf = (uid: AddressedUid) => queryOf(uid).count({ where: where(uid) as never });
  const rowsOf = async (uid: AddressedUid, more: Values, window: Values): Promise<Row[]> =>
    (await queryOf(uid).findMany({
      where: { ...where(uid), ...more } as never,
      select: ['documentId', 'locale', 'slug', 'updatedAt', 'publishedAt'] as never,
      orderBy: [{ documentId: 'asc' }, { locale: 'asc' }] as never,
      ...window,
    })) as unknown as Row[];

  /** The home page of each language that the site is described in. */
  const homes = async (): Promise<SitemapAddress[]> => {
    const rows = (await strapi.db
      .query(UID.site)
      .findMany({ select: ['locale'] as never, orderBy: { locale: 'asc' } as never })) as unknown as Row[];
    const versions = [...new Set([defaultLocale, ...rows.map(({ locale }) => locale)])].map((locale) => ({
      locale,
      url: `${readersUrl}${sitePath({ kind: 'home', locale }, configuration)}`,
    }));
    const alternates = alternatesOf(versions, defaultLocale);
    return versions.map(({ url }) => ({ url, changed: null, alternates }));
  };

  async function* addressesOf(uid: AddressedUid, start: number, end: number): AsyncGenerator<SitemapAddress> {
    for (let offset = start; offset < end; offset += BATCH) {
      const rows = await rowsOf(uid, {}, { offset, limit: Math.min(BATCH, end - offset) });
      const documentIds = [...new Set(rows.map(({ documentId }) => documentId))];
      const versions = await rowsOf(uid, { documentId: { $in: documentIds } }, {});
      const urlOf = (row: Row) => canonicalUrl(strapi, uid, { ...row }) ?? '';
      for (const row of rows) {
        const same = versions.filter(({ documentId }) => documentId === row.documentId);
        yield {
          url: urlOf(row),
          changed: LISTS.includes(uid) ? null : lastChange(row),
          alternates: alternatesOf(
            same.map((version) => ({ locale: version.locale, url: urlOf(version) })),
            defaultLocale,
          ),
        };
      }
      if (rows.length === 0) return;
    }
  }

  return {
    async count() {
      const counts = await Promise.all(ADDRESSED_UIDS.map(countOf));
      return counts.reduce((sum, count) => sum + count, (await homes()).length);
    },
    async *range(start, end) {
      const first = await homes();
      yield* first.slice(start, end);
      let before = first.length;
      for (const uid of ADDRESSED_UIDS) {
        if (before >= end) return;
        const count = await countOf(uid);
        const from = Math.max(0, start - before);
        if (from < count) yield* addressesOf(uid, from, Math.min(count, end - before));
        before += count;
      }
    },
    async version() {
      const facts = await Promise.all(
        ADDRESSED_UIDS.map(async (uid) => {
          const [fact] = await strapi.db
            .connection(strapi.db.metadata.get(uid).tableName)
            .count('* as rows')
            .max('updated_at as updated')
            .max('published_at as published')
            .count('published_at as public');
          return [uid, await countOf(uid), fact];
        }),
      );
      return JSON.stringify([facts, await homes(), configuration.readingPaths]);
    },
  };
}
