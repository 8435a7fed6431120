import type { Core } from '@strapi/strapi';
import { hasDraftAndPublish } from '../domain/content/model';
import { UID } from '../domain/content/uids';
import { type Refusal, refusal } from '../domain/publication/refusal';
import { modelsOf } from './model-of';
import type { PublicationCheck } from './publication-watcher';

type Values = Record<string, unknown>;

/** Refuses a section that would hang, at whatever distance, below itself. */
export function createSectionLoopCheck(strapi: Core.Strapi): PublicationCheck {
  return createLoopCheck(strapi, UID.section, 'parent', () =>
    refusal(
      'section-loop',
      ['parent'],
      'Cette rubrique se retrouverait rangée sous elle-même : choisissez une autre rubrique parente.',
      'A section cannot be placed below itself: choose another "parent".',
    ),
  );
}

/** Refuses a document that would replace, over however many versions, a document that replaces it. One that replaces itself is refused by `checkDocumentFile`. */
export function createVersionLoopCheck(strapi: Core.Strapi): PublicationCheck {
  return createLoopCheck(strapi, UID.document, 'supersedes', (distance) =>
    distance === 1
      ? null
      : refusal(
          'document-version-loop',
          ['supersedes'],
          'Ces documents se remplaceraient l’un l’autre : choisissez une version plus ancienne.',
          'These documents would supersede each other: set "supersedes" to an earlier version.',
        ),
  );
}

/** `refused` is asked when the entry is met again, `distance` steps up. */
function createLoopCheck(
  strapi: Core.Strapi,
  loopUid: string,
  attribute: string,
  refused: (distance: number) => Refusal | null,
): PublicationCheck {
  const publishedAt = () =>
    hasDraftAndPublish(modelsOf(strapi)(loopUid)) ? { publishedAt: { $notNull: true } } : {};
  const above = async (documentId: string, locale: unknown) => {
    const row = (await strapi.db.query(loopUid as never).findOne({
      where: { documentId, locale, ...publishedAt() } as never,
      select: ['id'] as never,
      populate: { [attribute]: { select: ['documentId'] } } as never,
    })) as Values | null;
    return idOf(row?.[attribute]);
  };
  return async (uid, entry) => {
    let current = idOf(entry[attribute]);
    if (uid !== loopUid || !current) return [];
    // Two writers could close a loop together that neither closes alone: the second waits and sees the first one's link.
    await strapi.db.transaction(({ trx }) =>
      trx.raw('SELECT pg_advisory_xact_lock(hashtext(?))', [`${loopUid} ${attribute}`]),
    );
    const seen = new Set<string>();
    while (current && !seen.has(current)) {
      seen.add(current);
      if (current === entry.documentId) return [refused(seen.size)].filter((found) => found !== null);
      current = await above(current, entry.locale);
    }
    return [];
  };
}

function idOf(value: unknown): string | null {
  return ((value as Values | null | undefined)?.documentId as string | undefined) ?? null;
}
