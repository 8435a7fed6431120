import type { Core } from '@strapi/strapi';
import { type DeskRow, firstRows } from '../domain/desk/desk-row';
import { PROPOSED_UIDS } from '../domain/proposals/proposal';
import { type ReadableEntry, readableEntries, type UserAbility } from './readable-entries';

/** Entries of a type looked at: of those changed last, the published ones fall away. */
const LOOKED_AT = 24;
/** Strapi dates a draft and what was published of it within this much of each other. */
const SAME_MOMENT_MILLISECONDS = 500;

/** What the person has begun or changed, and what readers do not see yet, the latest first. */
export async function draftsOf(
  strapi: Core.Strapi,
  userAbility: UserAbility,
  userId: number,
): Promise<DeskRow[]> {
  const rows = await Promise.all(
    PROPOSED_UIDS.map(async (uid) => {
      const entries = await readableEntries(strapi, userAbility, uid, {
        where: { $or: [{ createdBy: { id: userId } }, { updatedBy: { id: userId } }] },
        orderBy: { updatedAt: 'desc' },
        limit: LOOKED_AT,
      });
      const published = await publishedTimes(strapi, uid, entries);
      return entries.flatMap(({ documentId, locale, title, updatedAt }): DeskRow[] => {
        const time = published.get(`${documentId} ${locale}`);
        if (time !== undefined && Date.parse(updatedAt) <= time + SAME_MOMENT_MILLISECONDS) return [];
        const reason = time === undefined ? 'draft' : 'changed';
        return [{ uid, documentId, locale, title, reason, at: updatedAt, note: null }];
      });
    }),
  );
  return firstRows(rows.flat(), -1);
}

/** When the published row of each entry was written last, in milliseconds. */
async function publishedTimes(
  strapi: Core.Strapi,
  uid: string,
  entries: readonly ReadableEntry[],
): Promise<Map<string, number>> {
  if (entries.length === 0) return new Map();
  const ids = entries.map(({ documentId }) => documentId);
  const rows = (await strapi.db.query(uid as never).findMany({
    where: { documentId: { $in: ids }, publishedAt: { $notNull: true } } as never,
    select: ['documentId', 'locale', 'updatedAt'] as never,
  })) as { documentId: string; locale: string | null; updatedAt: string }[];
  return new Map(
    rows.map(({ documentId, locale, updatedAt }) => [`${documentId} ${locale}`, Date.parse(updatedAt)]),
  );
}
