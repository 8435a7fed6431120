import type { Core } from '@strapi/strapi';
import { hasDraftAndPublish } from '../domain/content/model';
import { ADDRESSED_UIDS, UID } from '../domain/content/uids';
import { ensureOwn } from './own-tables';

/** Key of the advisory lock under which several instances that start at once make indexes one after the other. */
const LOCK = 'portevoix indexes';

/**
 * Makes, where they are missing, the indexes that Strapi does not: unique slugs per type and locale (drafts and published
 * apart), unique starts of redirects, and the order of lists. Idempotent; the schema sync leaves unknown indexes alone.
 */
export async function ensureIndexes(strapi: Core.Strapi): Promise<void> {
  const statements = ADDRESSED_UIDS.flatMap((uid) => {
    const model = strapi.contentType(uid as never);
    const table = model.collectionName as string;
    if (!hasDraftAndPublish(model as never))
      return [`CREATE UNIQUE INDEX IF NOT EXISTS ${table}_slug_unique ON ${table} (slug, locale)`];
    return [
      `CREATE UNIQUE INDEX IF NOT EXISTS ${table}_slug_published_unique ON ${table} (slug, locale) WHERE published_at IS NOT NULL`,
      `CREATE UNIQUE INDEX IF NOT EXISTS ${table}_slug_draft_unique ON ${table} (slug, locale) WHERE published_at IS NULL`,
    ];
  });
  const redirects = strapi.contentType(UID.redirect as never).collectionName as string;
  statements.push(
    `CREATE UNIQUE INDEX IF NOT EXISTS ${redirects}_from_unique ON ${redirects} ("from")`,
    // With the id, by which Strapi counts: a list's total is then read from the index alone.
    'CREATE INDEX IF NOT EXISTS articles_listed ON articles (locale, published_on DESC) INCLUDE (id) WHERE published_at IS NOT NULL',
    'CREATE INDEX IF NOT EXISTS events_listed ON events (locale, starts_at DESC) INCLUDE (id) WHERE published_at IS NOT NULL',
    'DROP INDEX IF EXISTS articles_list, events_list',
    'CREATE INDEX IF NOT EXISTS files_related_field ON files_related_mph (related_type, related_id, field)',
  );
  await ensureOwn(strapi, LOCK, statements);
}
