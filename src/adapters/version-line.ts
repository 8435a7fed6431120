import type { Core } from '@strapi/strapi';
import { UID } from '../domain/content/uids';

/** Steps in either direction: nobody has so many versions, but somebody may have made a circle. */
const STEPS_AT_MOST = 100;

/**
 * documentIds of all versions of a document, the oldest first, whether they are published or not: drafts remember what supersedes
 * what, so that one that was withdrawn does not part the others.
 */
export async function versionLine(strapi: Core.Strapi, documentId: string): Promise<string[]> {
  const earlier = await follow(documentId, (id) => superseded(strapi, id));
  const later = await laterVersions(strapi, documentId);
  return [...earlier.reverse(), documentId, ...later.filter((id) => !earlier.includes(id))];
}

/** documentIds of what came after a document, the oldest first. */
export function laterVersions(strapi: Core.Strapi, documentId: string): Promise<string[]> {
  return follow(documentId, (id) => superseding(strapi, id));
}

async function follow(start: string, next: (id: string) => Promise<string | null>): Promise<string[]> {
  const met = [start];
  for (let step = 0; step < STEPS_AT_MOST; step += 1) {
    const id = await next(met.at(-1) as string);
    if (!id || met.includes(id)) break;
    met.push(id);
  }
  return met.slice(1);
}

/** What a document supersedes, by its draft. */
async function superseded(strapi: Core.Strapi, documentId: string): Promise<string | null> {
  const row = (await strapi.db.query(UID.document).findOne({
    where: { documentId, publishedAt: null, supersedes: { documentId: { $notNull: true } } } as never,
    select: ['id'] as never,
    populate: { supersedes: { select: ['documentId'] } } as never,
  })) as { supersedes?: { documentId: string } | null } | null;
  return row?.supersedes?.documentId ?? null;
}

/** What supersedes a document; of several the latest that is published, or else any. */
async function superseding(strapi: Core.Strapi, documentId: string): Promise<string | null> {
  const rows = (await strapi.db.query(UID.document).findMany({
    where: { supersedes: { documentId } } as never,
    select: ['documentId', 'publishedAt'] as never,
    orderBy: [{ publishedOn: 'desc' }, { documentId: 'asc' }] as never,
  })) as { documentId: string; publishedAt: unknown }[];
  return (rows.find(({ publishedAt }) => publishedAt !== null) ?? rows[0])?.documentId ?? null;
}
