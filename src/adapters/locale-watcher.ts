import type { Core } from '@strapi/strapi';

interface Locales {
  create(...values: unknown[]): Promise<unknown>;
}

/**
 * Runs `subscriber` after each language that is added to the site, in the panel or by a program, before whoever added it is answered.
 * What it throws is logged: the language is there, and the next start does what was left. Strapi 5.54 tells of no language by a way
 * that awaits: its service is what all ways of adding one go through.
 */
export function onLocaleAdded(strapi: Core.Strapi, subscriber: () => Promise<void>): void {
  const locales = strapi.plugin('i18n').service('locales') as unknown as Locales;
  const create = locales.create.bind(locales);
  locales.create = async (...values) => {
    const added = await create(...values);
    try {
      await subscriber();
    } catch (error) {
      strapi.log.error(
        `[locales] a new language was not followed everywhere: ${(error as Error).stack ?? error}`,
      );
    }
    return added;
  };
}
