import type { Core } from '@strapi/strapi';
import { DRAFTED_UIDS } from '../domain/content/uids';
import { type DeskRow, firstRows, ROWS_AT_MOST } from '../domain/desk/desk-row';
import { readableEntries, type UserAbility } from './readable-entries';

/** Drafts of a type looked at: more than are shown, some the person may no longer read. */
const LOOKED_AT = 50;
/** Strapi dates a draft and what was published of it within this much of each other. */
const SAME_MOMENT_MILLISECONDS = 500;

/** What the person has begun or changed, and what readers do not see yet, the latest first. */
export async function draftsOf(
  strapi: Core.Strapi,
  userAbility: UserAbility,
  userId: number,
): Promise<DeskRow[]> {
  const rows = await Promise.all(
    DRAFTED_UIDS.map(async (uid) => {
      const unseen = await unseenDrafts(strapi, uid, userId);
      const entries = await readableEntries(strapi, userAbility, uid, {
        where: { id: { $in: [...unseen.keys()] } },
        orderBy: { updatedAt: 'desc' },
        limit: ROWS_AT_MOST,
      });
      return entries.map(({ id, documentId, locale, title, updatedAt }): DeskRow => {
        const reason = unseen.get(id) ? 'changed' : 'draft';
        return { uid, documentId, locale, title, reason, at: updatedAt, note: null };
      });
    }),
  );
  return firstRows(rows.flat(), -1);
}

/** Ids of drafts that the person made or changed last and that say more than what is published, the latest first; whether something is published. */
async function unseenDrafts(strapi: Core.Strapi, uid: string, userId: number): Promise<Map<number, boolean>> {
  const { tableName } = strapi.db.metadata.get(uid);
  const { rows } = await strapi.db.connection.raw(
    `SELECT draft.id, published.id IS NOT NULL AS is_published FROM ?? draft
     LEFT JOIN ?? published ON published.document_id = draft.document_id AND published.locale = draft.locale
       AND published.published_at IS NOT NULL
     WHERE draft.published_at IS NULL AND ? IN (draft.created_by_id, draft.updated_by_id)
       AND (published.id IS NULL OR draft.updated_at > published.updated_at + ? * interval '1 millisecond')
     ORDER BY draft.updated_at DESC LIMIT ?`,
    [tableName, tableName, userId, SAME_MOMENT_MILLISECONDS, LOOKED_AT],
  );
  return new Map((rows as { id: number; is_published: boolean }[]).map((row) => [row.id, row.is_published]));
}
