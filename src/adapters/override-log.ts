import type { Core } from '@strapi/strapi';
import type { Item } from '../domain/checklist/item';
import { ensureOwn } from './own-tables';

/** One publication over blocking items. */
export interface KeptReason {
  uid: string;
  documentId: string;
  locale: string;
  reason: string;
  /** Codes and French sentences of what was published over. */
  items: { code: string; sentence: string }[];
  /** The panel user; null for an account that is no more. */
  madeBy: number | null;
  madeAt: Date;
}

export interface OverrideLog {
  /** Keeps one; within a transaction, it goes or stays with it. */
  keep(entry: Omit<KeptReason, 'items'>, items: readonly Item[]): Promise<void>;
  /** Those of an entry in a language, the newest first, five at most. */
  list(entry: Pick<KeptReason, 'uid' | 'documentId' | 'locale'>): Promise<KeptReason[]>;
}

type Row = Record<string, unknown>;

const TABLE = 'publication_overrides';
const SHOWN = 5;

/** Reasons for publishing over the checklist, in a table of our own. */
export function createOverrideLog(strapi: Core.Strapi): OverrideLog {
  return {
    async keep({ uid, documentId, locale, reason, madeBy, madeAt }, items) {
      const row = {
        uid,
        document_id: documentId,
        locale,
        reason,
        items: JSON.stringify(items.map(({ code, message }) => ({ code, sentence: message.fr }))),
        made_by: madeBy,
        made_at: madeAt,
      };
      await strapi.db.transaction(({ trx }) => trx(TABLE).insert(row).then());
    },
    async list({ uid, documentId, locale }) {
      const rows = await strapi.db
        .connection(TABLE)
        .where({ uid, document_id: documentId, locale })
        .orderBy('made_at', 'desc')
        .limit(SHOWN);
      return rows.map((row: Row) => ({
        uid,
        documentId,
        locale,
        reason: row.reason as string,
        items: JSON.parse(row.items as string) as KeptReason['items'],
        madeBy: row.made_by as number | null,
        madeAt: row.made_at as Date,
      }));
    },
  };
}

/** Makes the table where it is missing. */
export function ensureOverrideLog(strapi: Core.Strapi): Promise<void> {
  return ensureOwn(strapi, 'portevoix publication overrides', [
    `CREATE TABLE IF NOT EXISTS ${TABLE} (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      uid text NOT NULL,
      document_id text NOT NULL,
      locale text NOT NULL,
      reason text NOT NULL,
      items text NOT NULL,
      made_by integer,
      made_at timestamptz NOT NULL
    )`,
    `CREATE INDEX IF NOT EXISTS ${TABLE}_entry ON ${TABLE} (document_id, locale, made_at DESC)`,
  ]);
}
