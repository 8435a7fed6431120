import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { hasDraftAndPublish } from '../domain/content/model';
import { modelsOf } from './model-of';
import type { BeforeSave, Save } from './publication-watcher';

type Values = Record<string, unknown>;

/**
 * Step that keeps what languages share (an event's hour, a document's file) the same in all drafts, and in all published rows.
 * Strapi 5.54 compares with whichever row the database happens to give first (i18n/bootstrap), and so leaves out the other
 * languages when something is saved first and published then, and their drafts when something is saved and published at once.
 */
export function createSharedAttributeKeeper(strapi: Core.Strapi, defaultLocale: string): BeforeSave {
  return async (save) => {
    const { uid, documentId, locales } = save;
    const layers = writtenLayers(save);
    if (!documentId || layers.length === 0 || !hasDraftAndPublish(modelsOf(strapi)(uid))) return undefined;
    const locale = Array.isArray(locales) ? locales[0] : defaultLocale;
    return async () => {
      for (const publishedAt of layers) await align(strapi, uid, { documentId, publishedAt }, locale);
    };
  };
}

type Layer = null | { $notNull: true };

/** Drafts, published rows, or both: `publishedAt` of what the write changes. */
function writtenLayers({ action, makesPublic }: Save): Layer[] {
  if (action === 'discardDraft') return [null];
  if (action === 'publish') return [{ $notNull: true }];
  if (action === 'update') return makesPublic ? [null, { $notNull: true }] : [null];
  return [];
}

async function align(
  strapi: Core.Strapi,
  uid: string,
  where: { documentId: string; publishedAt: Layer },
  locale: string | undefined,
): Promise<void> {
  const shared = await sharedAttributes(strapi, uid, where);
  const source = shared.find(({ row }) => row.locale === locale) ?? shared[0];
  if (shared.every(({ values }) => isDeepStrictEqual(values, source?.values))) return;
  const schema = strapi.contentType(uid as never);
  await strapi.plugin('i18n').service('localizations').syncNonLocalizedAttributes(source?.row, schema);
}

/** Rows of an entry, and what each has of the attributes that all languages share, without ids of components. */
export async function sharedAttributes(
  strapi: Core.Strapi,
  uid: string,
  where: { documentId: string; publishedAt: Layer },
): Promise<{ row: Values; values: Values }[]> {
  const schema = strapi.contentType(uid as never);
  const attributes = strapi.plugin('i18n').service('content-types');
  const rows = (await strapi.db.query(uid as never).findMany({
    where: where as never,
    populate: attributes.getNestedPopulateOfNonLocalizedAttributes(uid),
  })) as Values[];
  return rows.map((row) => ({ row, values: attributes.copyNonLocalizedAttributes(schema, row) }));
}
