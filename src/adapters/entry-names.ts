import type { Core } from '@strapi/strapi';
import { mayTakeFrom } from '../domain/content/file-removal';
import { isAddressed, namingAttribute } from '../domain/content/uids';
import { permissionChecker } from './permission-checker';
import { addressingOf } from './reader-addresses';

type Values = Record<string, unknown>;
type Entry = { uid: string; documentId: string; locale?: string | null };

/** An entry as the panel names it to somebody. */
export interface NamedEntry {
  /** Title or name, in the language of the link or the default one; empty while it has none. */
  name: string;
  locale: string | null;
  isPublic: boolean;
  mayChange: boolean;
  mayPublish: boolean;
  /** Whether a file may be taken away from all its versions, in whatever language. */
  mayLoseFile: boolean;
}

/** Entries that one query asks for. */
const AT_ONCE = 200;

/**
 * Names of entries that whoever has this ability (Strapi's, of `ctx.state`) may read, by `entryKey`; of others nothing is told. An
 * entry without `locale` is named in the default language where it can be.
 */
export async function readableNames(
  strapi: Core.Strapi,
  userAbility: unknown,
  entries: readonly Entry[],
): Promise<Map<string, NamedEntry>> {
  const { defaultLocale } = addressingOf(strapi);
  const found = new Map<string, NamedEntry>();
  for (const uid of new Set(entries.map((entry) => entry.uid))) {
    const { cannot } = permissionChecker(strapi, userAbility, uid);
    const naming = isAddressed(uid) ? namingAttribute(uid) : 'name';
    const wanted = entries.filter((entry) => entry.uid === uid);
    const byDocument = new Map<string, Values[]>();
    for (const row of await rowsOf(strapi, uid, [...new Set(wanted.map(({ documentId }) => documentId))])) {
      const documentId = row.documentId as string;
      byDocument.set(documentId, [...(byDocument.get(documentId) ?? []), row]);
    }
    const draft = (row: Values) => (row.publishedAt ? 1 : 0);
    for (const entry of wanted) {
      const all = byDocument.get(entry.documentId) ?? [];
      const versions = all.filter(
        (row) =>
          (!entry.locale || row.locale === entry.locale) && !cannot.read(row) && !cannot.read(row, naming),
      );
      const [row] = versions.sort(
        (one, other) =>
          Number(other.locale === defaultLocale) - Number(one.locale === defaultLocale) ||
          draft(one) - draft(other),
      );
      if (!row) continue;
      found.set(entryKey(entry), {
        name: String(row[naming] ?? row.internalName ?? ''),
        locale: (row.locale as string | null) ?? null,
        isPublic: versions.some((version) => Boolean(version.publishedAt)),
        mayChange: !cannot.update(row),
        mayPublish: !cannot.publish(row),
        mayLoseFile: all.every((version) =>
          mayTakeFrom({
            uid,
            isPublished: Boolean(version.publishedAt),
            mayChange: !cannot.update(version),
            mayPublish: !cannot.publish(version),
          }),
        ),
      });
    }
  }
  return found;
}

async function rowsOf(strapi: Core.Strapi, uid: string, documentIds: string[]): Promise<Values[]> {
  const rows: Values[] = [];
  for (let from = 0; from < documentIds.length; from += AT_ONCE)
    rows.push(
      ...((await strapi.db.query(uid as never).findMany({
        where: { documentId: { $in: documentIds.slice(from, from + AT_ONCE) } } as never,
        // Conditions of roles look at who made the entry.
        populate: { createdBy: { populate: ['roles'] } } as never,
        orderBy: { id: 'asc' } as never,
      })) as unknown as Values[]),
    );
  return rows;
}

export function entryKey({ uid, documentId, locale }: Entry): string {
  return `${uid} ${documentId} ${locale ?? ''}`;
}
