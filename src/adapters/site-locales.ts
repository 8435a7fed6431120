import type { Core } from '@strapi/strapi';

const NAMES: Record<string, string> = { fr: 'Français', en: 'English', ar: 'العربية' };

/** Makes the locales that the site has from the start, where they are missing, gives the first one, which Strapi made, its own name, and makes the site's default language Strapi's. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  for (const code of strapi.config.get('site.locales') as string[]) {
    const name = NAMES[code] ?? code;
    const present = await locales.findByCode(code);
    if (!present) await locales.create({ code, name });
    // «French (fr)»: the name that Strapi gives (i18n/iso-locales), never one that a person typed.
    else if (present.name.endsWith(` (${code})`)) await locales.update({ id: present.id }, { name });
  }
  const code = strapi.config.get('site.defaultLocale') as string;
  if ((await locales.getDefaultLocale()) !== code) await locales.setDefaultLocale({ code });
}

/** Codes of all locales that the site has by now. */
export async function localeCodes(strapi: Core.Strapi): Promise<string[]> {
  const locales = (await strapi.plugin('i18n').service('locales').find()) as { code: string }[];
  return locales.map(({ code }) => code);
}
