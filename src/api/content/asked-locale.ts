import type { Core } from '@strapi/strapi';

/** Language that a query names; the site's default where it names none. */
export function localeOf(strapi: Core.Strapi, locale: unknown): string {
  return typeof locale === 'string' && locale ? locale : (strapi.config.get('site.defaultLocale') as string);
}

/** Language to answer in when there is nothing in the one asked for; null when the query names none. */
export function fallbackOf(strapi: Core.Strapi, fallback: unknown): string | null {
  if (fallback === undefined) return null;
  return fallback === '' || fallback === 'default' ? localeOf(strapi, null) : localeOf(strapi, fallback);
}
