import type { Core } from '@strapi/strapi';
import { type DeskRow, ROWS_AT_MOST } from '../domain/desk/desk-row';
import { createBrokenLinks } from './broken-links';
import type { UserAbility } from './readable-entries';
import { readableTitles } from './readable-titles';

/** More than are shown: some the person may not read. */
const LOOKED_AT = ROWS_AT_MOST * 3;

/** Entries with broken links, those that readers meet first. */
export async function entriesWithBrokenLinks(
  strapi: Core.Strapi,
  userAbility: UserAbility,
): Promise<DeskRow[]> {
  const entries = await createBrokenLinks(strapi).entries(LOOKED_AT);
  const titleOf = await readableTitles(strapi, userAbility, entries);
  return entries.flatMap(({ uid, documentId, locale }): DeskRow[] => {
    const title = titleOf({ uid, documentId, locale });
    if (title === undefined) return [];
    return [{ uid, documentId, locale, title, reason: 'broken-links', at: null, note: null }];
  });
}
