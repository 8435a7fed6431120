import type { Core } from '@strapi/strapi';

type Locales = Record<'create' | 'delete' | 'setDefaultLocale', (...values: unknown[]) => Promise<unknown>>;

/** Runs `subscriber` after each language that is added to the site, in the panel or by a program, before whoever added it is answered. */
export function onLocaleAdded(strapi: Core.Strapi, subscriber: () => Promise<void>): void {
  follow(strapi, 'create', subscriber);
}

/** The same after each that is taken from it: Strapi deletes its entries past every document service. */
export function onLocaleRemoved(strapi: Core.Strapi, subscriber: () => Promise<void>): void {
  follow(strapi, 'delete', subscriber);
}

/** The same after another has become the default one. */
export function onDefaultLocaleChanged(strapi: Core.Strapi, subscriber: () => Promise<void>): void {
  follow(strapi, 'setDefaultLocale', subscriber);
}

/**
 * What the subscriber throws is logged: the change is made, and the next start does what was left. Strapi 5.54 tells of no language by
 * a way that awaits: its service is what all ways of changing them go through.
 */
function follow(strapi: Core.Strapi, change: keyof Locales, subscriber: () => Promise<void>): void {
  const locales = strapi.plugin('i18n').service('locales') as unknown as Locales;
  const original = locales[change].bind(locales);
  locales[change] = async (...values) => {
    const result = await original(...values);
    try {
      await subscriber();
    } catch (error) {
      strapi.log.error(
        `[locales] a change of languages was not followed everywhere: ${(error as Error).stack ?? error}`,
      );
    }
    return result;
  };
}
