import type { PublicationChange } from '../publication/publication-change';
import { cacheTag } from './cache-tags';

/** What a change of publication has changed for readers. */
export function tagsOfChange({ uid, documentId, locale, slug, previousSlug }: PublicationChange): string[] {
  return [
    cacheTag.entry(uid, documentId),
    cacheTag.list(uid, null),
    ...(locale === null ? [] : [cacheTag.list(uid, locale)]),
    ...[...new Set([slug, previousSlug])].flatMap((name) =>
      name === null ? [] : [cacheTag.slug(uid, name)],
    ),
  ];
}
