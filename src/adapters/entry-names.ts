import type { Core } from '@strapi/strapi';
import { isAddressed, namingAttribute } from '../domain/content/uids';
import { permissionChecker } from './permission-checker';
import { addressingOf } from './reader-addresses';

type Values = Record<string, unknown>;
type Entry = { uid: string; documentId: string; locale?: string | null };

/** A panel user's ability, as Strapi keeps it in `ctx.state.userAbility`. */
export type Ability = unknown;

/** An entry as the panel names it to somebody. */
export interface NamedEntry {
  /** Title or name, in the language of the link or the default one; empty while it has none. */
  name: string;
  locale: string | null;
  isPublic: boolean;
  mayChange: boolean;
}

const AT_ONCE = 200;

/**
 * Names of entries that whoever has this ability may read, by `entryKey`; of others nothing is told. An entry without `locale` is named
 * in the default language where it can be.
 */
export async function readableEntries(
  strapi: Core.Strapi,
  ability: Ability,
  entries: readonly Entry[],
): Promise<Map<string, NamedEntry>> {
  const { defaultLocale } = addressingOf(strapi);
  const found = new Map<string, NamedEntry>();
  for (const uid of new Set(entries.map((entry) => entry.uid))) {
    const checker = permissionChecker(strapi, ability, uid);
    const wanted = entries.filter((entry) => entry.uid === uid);
    const ids = [...new Set(wanted.map(({ documentId }) => documentId))].slice(0, AT_ONCE);
    const rows = (await strapi.db.query(uid as never).findMany({
      where: { documentId: { $in: ids } } as never,
      // Conditions of roles look at who made the entry.
      populate: { createdBy: { populate: ['roles'] } } as never,
      orderBy: { id: 'asc' } as never,
    })) as unknown as Values[];
    for (const entry of wanted) {
      const versions = rows
        .filter(
          (row) => row.documentId === entry.documentId && (!entry.locale || row.locale === entry.locale),
        )
        .filter((row) => !checker.cannot.read(row));
      const draft = (row: Values) => (row.publishedAt ? 1 : 0);
      const [row] = versions.sort(
        (one, other) =>
          Number(other.locale === defaultLocale) - Number(one.locale === defaultLocale) ||
          draft(one) - draft(other),
      );
      if (!row) continue;
      found.set(entryKey(entry), {
        name: String((isAddressed(uid) ? row[namingAttribute(uid)] : row.name) ?? row.internalName ?? ''),
        locale: (row.locale as string | null) ?? null,
        isPublic: versions.some((version) => Boolean(version.publishedAt)),
        mayChange: !checker.cannot.update(row),
      });
    }
  }
  return found;
}

export function entryKey({ uid, documentId, locale }: Entry): string {
  return `${uid} ${documentId} ${locale ?? ''}`;
}
