import type { Core } from '@strapi/strapi';
import { lastChange } from '../domain/content/last-change';
import { hasDraftAndPublish } from '../domain/content/model';
import { ADDRESSED_UIDS, type AddressedUid, UID } from '../domain/content/uids';
import { canBeWithheld } from '../domain/content/withholding';
import { sitePath } from '../domain/reading/site-path';
import { alternatesOf } from '../domain/sitemap/alternates';
import type { SitemapAddress } from '../domain/sitemap/render-sitemap';
import { modelsOf } from './model-of';
import { type BuiltQuery, queryBuilder } from './query-builder';
import { recordType, unrecorded } from './read-recorder';
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

/** Rows read at once, many times the languages of one entry. */
const BATCH = 1000;

/** Types whose pages list other entries: their own last change says nothing of what they show. */
const LISTS: readonly string[] = [UID.section, UID.tag];

/**
 * Left out: what is not published, what its editors keep from search engines, and persons who are not public, the page of one
 * who is shown by name alone having nothing but that name.
 */
export function createPublishedAddresses(strapi: Core.Strapi): PublishedAddresses {
  const configuration = siteConfiguration(strapi);
  const { defaultLocale, readersUrl } = configuration;
  const builderOf = (uid: AddressedUid) => queryBuilder(strapi, uid);
  const where = (uid: AddressedUid): Values => {
    const model = modelsOf(strapi)(uid);
    const kept = () => builderOf(uid).init({ select: ['id'], where: { seo: { noIndex: true } } });
    return {
      slug: { $notNull: true },
      ...(hasDraftAndPublish(model) ? { publishedAt: { $notNull: true } } : {}),
      ...(canBeWithheld(uid) ? { visibility: 'public' } : {}),
      // Few, and found from the component: joined to each entry, it takes a hundred times as long.
      ...(model?.attributes.seo ? { id: { $notIn: kept().getKnexQuery() } } : {}),
    };
  };
  /** Which entries are public, and what is in them, decides, and no more than that: of a condition within another, nobody could tell. */
  const read = <T>(uids: readonly string[], work: () => Promise<T>): Promise<T> => {
    for (const uid of uids) recordType(uid);
    return unrecorded(work);
  };
  /** One value of each type, by one statement. */
  const together = async (of: (uid: AddressedUid) => BuiltQuery): Promise<Values> => {
    const [row] = await strapi.db.connection.select(
      ADDRESSED_UIDS.map((uid, index) => of(uid).as(`of${index}`)),
    );
    return row as Values;
  };
  const countsOf = (): Promise<Map<AddressedUid, number>> =>
    read(ADDRESSED_UIDS, async () => {
      const row = await together((uid) =>
        builderOf(uid)
          .init({ where: where(uid) })
          .count()
          .getKnexQuery(),
      );
      return new Map(ADDRESSED_UIDS.map((uid, index) => [uid, Number(row[`of${index}`])]));
    });
  const rowsOf = (uid: AddressedUid, more: Values, window: Values): Promise<Row[]> =>
    read([uid], async () => {
      const rows = await strapi.db.query(uid as never).findMany({
        where: { ...where(uid), ...more } as never,
        select: ['documentId', 'locale', 'slug', 'updatedAt', 'publishedAt'] as never,
        orderBy: [{ documentId: 'asc' }, { locale: 'asc' }] as never,
        ...window,
      });
      return rows as unknown as Row[];
    });

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

  /** Entry by entry, all its languages together, of each of which the others are alternates. */
  async function* addressesOf(uid: AddressedUid, start: number, end: number): AsyncGenerator<SitemapAddress> {
    const [first] = start > 0 ? await rowsOf(uid, {}, { offset: start, limit: 1 }) : [];
    let from: Values = first ? { documentId: { $gte: first.documentId } } : {};
    let at = first
      ? start -
        (await rowsOf(uid, { documentId: first.documentId }, {})).findIndex(
          (row) => row.locale === first.locale,
        )
      : 0;
    for (;;) {
      const rows = await rowsOf(uid, from, { limit: BATCH });
      const last = rows.at(-1)?.documentId;
      const isLast = rows.length < BATCH;
      for (const [documentId, versions] of byEntry(rows)) {
        // Its other languages may be in the next batch.
        if (documentId === last && !isLast) break;
        const urlOf = (row: Row) => canonicalUrl(strapi, uid, { ...row }) ?? '';
        const alternates = alternatesOf(
          versions.map((row) => ({ locale: row.locale, url: urlOf(row) })),
          defaultLocale,
        );
        for (const row of versions) {
          if (at >= end) return;
          if (at >= start)
            yield { url: urlOf(row), changed: LISTS.includes(uid) ? null : lastChange(row), alternates };
          at += 1;
        }
      }
      if (isLast) return;
      from = { documentId: { $gte: last } };
    }
  }

  return {
    async count() {
      const counts = [...(await countsOf()).values()];
      return counts.reduce((sum, count) => sum + count, (await homes()).length);
    },
    async *range(start, end) {
      const first = await homes();
      yield* first.slice(start, end);
      let before = first.length;
      for (const [uid, count] of await countsOf()) {
        if (before >= end) return;
        const from = Math.max(0, start - before);
        if (from < count) yield* addressesOf(uid, from, Math.min(count, end - before));
        before += count;
      }
    },
    async version() {
      const { connection, metadata } = strapi.db;
      const facts = "concat_ws(' ', count(*), count(published_at), max(updated_at), max(published_at))";
      const row = await together((uid) =>
        connection(metadata.get(uid).tableName).select(connection.raw(facts)),
      );
      return JSON.stringify([row, await homes(), configuration.readingPaths]);
    },
  };
}

function byEntry(rows: readonly Row[]): Map<string, Row[]> {
  const entries = new Map<string, Row[]>();
  for (const row of rows) {
    const versions = entries.get(row.documentId);
    if (versions) versions.push(row);
    else entries.set(row.documentId, [row]);
  }
  return entries;
}
