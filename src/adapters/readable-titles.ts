import type { Core } from '@strapi/strapi';
import { readableEntries, type UserAbility } from './readable-entries';

/** An entry in one language; `locale` is null for a type without. */
export interface EntryKey {
  uid: string;
  documentId: string;
  locale: string | null;
}

/** Languages of one entry that are reckoned with. */
const LANGUAGES = 10;

/** Titles of those entries that the person may read, one query a type; undefined for the others. */
export async function readableTitles(
  strapi: Core.Strapi,
  userAbility: UserAbility,
  entries: readonly EntryKey[],
): Promise<(entry: EntryKey) => string | undefined> {
  const uids = [...new Set(entries.map(({ uid }) => uid))];
  const found = await Promise.all(
    uids.map(async (uid) => {
      const ids = [...new Set(entries.filter((each) => each.uid === uid).map((each) => each.documentId))];
      const where = { documentId: { $in: ids } };
      const limit = ids.length * LANGUAGES;
      const rows = await readableEntries(strapi, userAbility, uid, { where, orderBy: { id: 'asc' }, limit });
      return rows.map(
        ({ documentId, locale, title }) => [keyOf({ uid, documentId, locale }), title] as const,
      );
    }),
  );
  const titles = new Map(found.flat());
  return (entry) => titles.get(keyOf(entry));
}

function keyOf({ uid, documentId, locale }: EntryKey): string {
  return `${uid} ${documentId} ${locale ?? ''}`;
}
