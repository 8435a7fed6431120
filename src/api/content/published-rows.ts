import type { Core } from '@strapi/strapi';
import { defaultLocale } from '../../adapters/default-locale';
import type { RowQuery } from '../../adapters/found-rows';
import { modelsOf } from '../../adapters/model-of';
import { hasDraftAndPublish } from '../../domain/content/model';

type Values = Record<string, unknown>;

/** The rows that Strapi's document service would look for among what is published; `locale` is undefined for Strapi's default. */
export async function publishedRows(
  strapi: Core.Strapi,
  uid: string,
  { where, orderBy, offset, limit, locale }: Values,
): Promise<RowQuery> {
  const { isLocalizedContentType } = strapi.plugin('i18n').service('content-types');
  const isLocalized = isLocalizedContentType(strapi.contentType(uid as never));
  const published = hasDraftAndPublish(modelsOf(strapi)(uid)) ? { publishedAt: { $notNull: true } } : {};
  return {
    where: {
      ...published,
      ...(isLocalized ? { locale: locale ?? (await defaultLocale(strapi)) } : {}),
      ...(where as Values | undefined),
    },
    // A filter of the same name takes the place of one above.
    filters: published,
    orderBy,
    offset: offset as number | undefined,
    limit: limit as number | undefined,
  };
}
