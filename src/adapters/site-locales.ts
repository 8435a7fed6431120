import type { Core } from '@strapi/strapi';

const NAMES: Record<string, string> = { fr: 'Français', en: 'English', ar: 'العربية' };

/** Makes the locales that the site has from the start, where they are missing, and makes the configured one the default on an empty database. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  for (const code of strapi.config.get('site.locales') as string[])
    if (!(await locales.findByCode(code))) await locales.create({ code, name: NAMES[code] ?? code });
}
