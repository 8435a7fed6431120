import type { Core } from '@strapi/strapi';
import { DRAFTED_UIDS } from '../domain/content/uids';
import { type DeskRow, firstRows, ROWS_AT_MOST } from '../domain/desk/desk-row';
import { firstShown } from './first-shown';
import { readableEntries, type UserAbility } from './readable-entries';

/** Strapi dates a draft and what was published of it within this much of each other. */
const SAME_MOMENT_MILLISECONDS = 500;

/** What the person has begun or changed, and what readers do not see yet, the latest first. */
export async function draftsOf(
  strapi: Core.Strapi,
  userAbility: UserAbility,
  userId: number,
): Promise<DeskRow[]> {
  const rows = await Promise.all(
    DRAFTED_UIDS.map((uid) =>
      firstShown(
        ROWS_AT_MOST,
        (page) => unseenDrafts(strapi, uid, userId, page),
        async (unseen) => {
          const isPublished = new Map(unseen.map((draft) => [draft.id, draft.is_published]));
          const entries = await readableEntries(strapi, userAbility, uid, {
            where: { id: { $in: [...isPublished.keys()] } },
            orderBy: { updatedAt: 'desc' },
            limit: ROWS_AT_MOST,
          });
          return entries.map(({ id, documentId, locale, title, updatedAt }): DeskRow => {
            const reason = isPublished.get(id) ? 'changed' : 'draft';
            return { uid, documentId, locale, title, reason, at: updatedAt, note: null };
          });
        },
      ),
    ),
  );
  return firstRows(rows.flat(), -1);
}

interface UnseenDraft {
  id: number;
  /** Whether something of it is published. */
  is_published: boolean;
}

/** A page of the drafts that the person made or changed last and that say more than what is published, the latest first. */
async function unseenDrafts(
  strapi: Core.Strapi,
  uid: string,
  userId: number,
  { limit, offset }: { limit: number; offset: number },
): Promise<UnseenDraft[]> {
  const { tableName } = strapi.db.metadata.get(uid);
  const { rows } = await strapi.db.connection.raw(
    `SELECT draft.id, published.id IS NOT NULL AS is_published FROM ?? draft
     LEFT JOIN ?? published ON published.document_id = draft.document_id AND published.locale = draft.locale
       AND published.published_at IS NOT NULL
     WHERE draft.published_at IS NULL AND ? IN (draft.created_by_id, draft.updated_by_id)
       AND (published.id IS NULL OR draft.updated_at > published.updated_at + ? * interval '1 millisecond')
     ORDER BY draft.updated_at DESC, draft.id LIMIT ? OFFSET ?`,
    [tableName, tableName, userId, SAME_MOMENT_MILLISECONDS, limit, offset],
  );
  return rows;
}
