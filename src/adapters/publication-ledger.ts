import { AsyncResource } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { hasDraftAndPublish } from '../domain/content/model';
import {
  type PublicationChange,
  publicationChanges,
  type StoredRow,
} from '../domain/publication/publication-change';
import { modelsOf } from './model-of';

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0];
type Entry = { uid: string; documentId: string };

/** Adds up what one transaction does to entries, however many writes it takes, and says it once after the commit. */
export interface PublicationLedger {
  /** Notes what a write of an entry found and left. Of several writes, the first `before` and the last `after` count. */
  note(entry: Entry, before: readonly StoredRow[], after: readonly StoredRow[]): void;
  /** Entries whose steps after a write are running, by `keyOf`: what those steps write to the same entry needs no steps of its own. */
  settling: Set<string>;
  /** Done when everybody has been told; at once while the transaction is open. */
  told(): Promise<void>;
}

/** A function that answers the ledger of a transaction, the same one for all writes in it. `tell` is called with what it adds up to. */
export function createLedgers(
  tell: (changes: PublicationChange[]) => Promise<void>,
): (transaction: Transaction) => PublicationLedger {
  const ledgers = new WeakMap<object, PublicationLedger>();
  // Strapi 5.54 runs the commit callbacks of a context again after each later transaction in it: tell from outside of any.
  const outside = new AsyncResource('publication-ledger');
  return ({ trx, onCommit }) => {
    const known = ledgers.get(trx);
    if (known) return known;
    const entries = new Map<string, Entry & { before: readonly StoredRow[]; after: readonly StoredRow[] }>();
    let telling: Promise<void> | null = null;
    const ledger: PublicationLedger = {
      note(entry, before, after) {
        const key = keyOf(entry);
        entries.set(key, { ...entry, before: entries.get(key)?.before ?? before, after });
      },
      settling: new Set(),
      told: async () => telling ?? undefined,
    };
    ledgers.set(trx, ledger);
    onCommit(() => {
      const changes = [...entries.values()].flatMap((entry) =>
        publicationChanges({ uid: entry.uid, documentId: entry.documentId }, entry.before, entry.after),
      );
      telling ??= outside.runInAsyncScope(() => tell(changes));
    });
    return ledger;
  };
}

export function keyOf({ uid, documentId }: Entry): string {
  return `${uid} ${documentId}`;
}

/** Every row of an entry, drafts and all locales, as the transaction sees them. */
export async function storedRows(
  strapi: Core.Strapi,
  { trx }: Transaction,
  { uid, documentId }: Entry,
): Promise<StoredRow[]> {
  const model = modelsOf(strapi)(uid);
  const rows = await trx(strapi.db.metadata.get(uid).tableName)
    .where({ document_id: documentId })
    .orderBy('id')
    .select('locale', ...(model?.attributes.slug ? ['slug'] : []))
    // Where PostgreSQL keeps the row: another place after each write, which a time in milliseconds does not promise.
    .select(trx.raw(`id || ' ' || ctid AS version, published_at IS NOT NULL AS is_published`));
  return rows.map((row: Record<string, unknown>) => ({
    locale: (row.locale as string | null) ?? null,
    slug: (row.slug as string | null | undefined) ?? null,
    isPublic: row.is_published === true || !hasDraftAndPublish(model),
    version: row.version as string,
  }));
}
