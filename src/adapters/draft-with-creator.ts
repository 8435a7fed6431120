import type { Core } from '@strapi/strapi';
import type { DraftedUid } from '../domain/content/uids';

/** A draft in one language with who made it, at whom conditions of roles look: what Strapi's permission checker is asked with. */
export async function draftWithCreator(
  strapi: Core.Strapi,
  { uid, documentId, locale }: { uid: DraftedUid; documentId: string; locale: string },
): Promise<Record<string, unknown> | null> {
  return (await strapi.db.query(uid).findOne({
    where: { documentId, locale, publishedAt: null } as never,
    populate: { createdBy: { populate: ['roles'] } } as never,
  })) as Record<string, unknown> | null;
}
