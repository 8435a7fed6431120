import type { Core } from '@strapi/strapi';
import { UID } from '../domain/content/uids';
import { publishedRows, type Version, type WantedWords } from './document-rows';

/** Steps in either direction: nobody has so many versions, but somebody may have made a circle. */
const STEPS_AT_MOST = 100;

export type NumberedVersion = Version & { number: number };

/**
 * The published versions of a document that have a file, the newest first. The oldest is number 1; one that was withdrawn keeps its
 * number for itself, so that the others keep theirs: drafts remember what supersedes what.
 */
export async function documentVersions(
  strapi: Core.Strapi,
  documentId: string,
  wanted: WantedWords,
): Promise<NumberedVersion[]> {
  const line = [documentId];
  for (let step = 0; step < STEPS_AT_MOST; step += 1) {
    const before = await earlier(strapi, line[0] as string);
    if (!before || line.includes(before)) break;
    line.unshift(before);
  }
  for (let step = 0; step < STEPS_AT_MOST; step += 1) {
    const supersedes = { documentId: line.at(-1), publishedAt: { $notNull: true } };
    const [after] = await publishedRows(strapi, { supersedes }, wanted);
    if (!after || line.includes(after.documentId)) break;
    line.push(after.documentId);
  }
  const versions = await Promise.all(
    line.map(async (id, index) => {
      const [row] = await publishedRows(strapi, { documentId: id }, wanted);
      return row?.file ? [{ ...row, file: row.file, number: index + 1 }] : [];
    }),
  );
  return versions.flat().reverse();
}

/** What a document supersedes, by its draft. */
async function earlier(strapi: Core.Strapi, documentId: string): Promise<string | null> {
  const row = (await strapi.db.query(UID.document).findOne({
    where: { documentId, publishedAt: null, supersedes: { documentId: { $notNull: true } } } as never,
    select: ['id'] as never,
    populate: { supersedes: { select: ['documentId'] } } as never,
  })) as { supersedes?: { documentId: string } | null } | null;
  return row?.supersedes?.documentId ?? null;
}
