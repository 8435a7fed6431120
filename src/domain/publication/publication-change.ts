/** One stored row of an entry: a draft, or what readers see. */
export interface StoredRow {
  /** Null for a type that has no locales. */
  locale: string | null;
  /** Null when it has none, or its type has no slugs. */
  slug: string | null;
  /** Whether readers see it: the published row of a type with draft and publish, any row of a reference record. */
  isPublic: boolean;
  /** Differs after every write of the row. */
  version: string;
}

/** What happened to one entry in one locale, as readers notice it. */
export interface PublicationChange {
  action: 'published' | 'updated' | 'unpublished' | 'deleted';
  uid: string;
  documentId: string;
  /** Null for a type that has no locales. */
  locale: string | null;
  /** Slug that readers now find it under; null when it has none, or is gone. */
  slug: string | null;
  /** Slug before; null when it was not public or had none. */
  previousSlug: string | null;
}

/** Changes between what readers saw before and what they see after, per locale: first what is there, then what is gone. */
export function publicationChanges(
  entry: { uid: string; documentId: string },
  before: readonly StoredRow[],
  after: readonly StoredRow[],
): PublicationChange[] {
  const { uid, documentId } = entry;
  const previous = new Map(before.filter(isPublic).map((row) => [row.locale, row]));
  const changes: PublicationChange[] = [];
  for (const { locale, slug, version } of after.filter(isPublic)) {
    const old = previous.get(locale);
    previous.delete(locale);
    if (old?.version === version) continue;
    const action = old ? 'updated' : 'published';
    changes.push({ action, uid, documentId, locale, slug, previousSlug: old?.slug ?? null });
  }
  for (const { locale, slug: previousSlug } of previous.values()) {
    const action = after.some((row) => row.locale === locale) ? 'unpublished' : 'deleted';
    changes.push({ action, uid, documentId, locale, slug: null, previousSlug });
  }
  return changes;
}

function isPublic(row: StoredRow): boolean {
  return row.isPublic;
}
