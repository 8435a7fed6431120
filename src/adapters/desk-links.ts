import type { Core } from '@strapi/strapi';
import { type DeskRow, ROWS_AT_MOST } from '../domain/desk/desk-row';
import { createBrokenLinks } from './broken-links';
import { entryKey, readableNames } from './entry-names';
import { firstShown } from './first-shown';

/** Entries with broken links that the person may read, those that readers meet first. */
export async function entriesWithBrokenLinks(strapi: Core.Strapi, userAbility: unknown): Promise<DeskRow[]> {
  return firstShown(ROWS_AT_MOST, createBrokenLinks(strapi).entries, async (entries) => {
    const names = await readableNames(strapi, userAbility, entries);
    return entries.flatMap(({ uid, documentId, locale }): DeskRow[] => {
      const title = names.get(entryKey({ uid, documentId, locale }))?.name;
      if (title === undefined) return [];
      return [{ uid, documentId, locale, title, reason: 'broken-links', at: null, note: null }];
    });
  });
}
