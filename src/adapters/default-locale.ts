import type { Core } from '@strapi/strapi';
import { keptReadings } from './kept-readings';

/** Code of the site's default language, which Strapi's own service asks the database for each time (5.54). */
export function defaultLocale(strapi: Core.Strapi): Promise<string> {
  const { getDefaultLocale } = strapi.plugin('i18n').service('locales');
  return keptReadings(strapi).of('default locale', () => getDefaultLocale() as Promise<string>);
}
