import type { Core } from '@strapi/strapi';
import type { Proposal, ProposalTarget } from '../domain/proposals/proposal';
import { ensureOwn } from './own-tables';

const TABLE = 'publication_proposals';
const LOCK = 'portevoix publication proposals';

/** What is proposed to those who publish, one row each time; the last row of an entry's language says where it stands. */
export interface Proposals {
  ensureTable(): Promise<void>;
  last(target: ProposalTarget): Promise<Proposal | null>;
  /** Null when it waits already: of two who propose at once, one does. */
  propose(target: ProposalTarget, by: number, at: Date): Promise<Proposal | null>;
  /** Ends the one that waits, if any. Whether there was one. `locale` null: in every language. */
  end(
    target: Omit<ProposalTarget, 'locale'> & { locale: string | null },
    end: { outcome: NonNullable<Proposal['outcome']>; word?: string; by: number | null; at: Date },
  ): Promise<boolean>;
  /** What waits of the types in `publishes`, and what `proposedBy` proposed that waits or was refused since; the oldest first. */
  open(asked: {
    limit: number;
    offset: number;
    refusedSince: Date;
    proposedBy: number;
    publishes: readonly string[];
  }): Promise<Proposal[]>;
}

export function createProposals(strapi: Core.Strapi): Proposals {
  const rows = () => strapi.db.connection(TABLE);
  const of = ({ uid, documentId, locale }: ProposalTarget) => ({ uid, document_id: documentId, locale });
  return {
    ensureTable: () =>
      ensureOwn(strapi, LOCK, [
        `CREATE TABLE IF NOT EXISTS ${TABLE} (
          id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
          uid text NOT NULL,
          document_id text NOT NULL,
          locale text NOT NULL,
          proposed_by integer,
          proposed_at timestamptz NOT NULL,
          outcome text,
          word text,
          ended_by integer,
          ended_at timestamptz
        )`,
        `CREATE UNIQUE INDEX IF NOT EXISTS ${TABLE}_waiting ON ${TABLE} (document_id, locale, uid) WHERE outcome IS NULL`,
        `CREATE INDEX IF NOT EXISTS ${TABLE}_entry ON ${TABLE} (document_id, locale, id DESC)`,
      ]),
    async last(target) {
      const row = await rows().where(of(target)).orderBy('id', 'desc').first();
      return row ? proposalOf(row) : null;
    },
    async propose(target, by, at) {
      // The index on what waits decides.
      const { rows: made } = await strapi.db.connection.raw(
        `INSERT INTO ${TABLE} (uid, document_id, locale, proposed_by, proposed_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING *`,
        [target.uid, target.documentId, target.locale, by, at],
      );
      return made[0] ? proposalOf(made[0]) : null;
    },
    async end({ uid, documentId, locale }, { outcome, word, by, at }) {
      const ended = { outcome, word: word ?? null, ended_by: by, ended_at: at };
      // Within the transaction of a deletion, it goes with it.
      const count = await strapi.db.transaction(({ trx }) =>
        trx(TABLE)
          .where({ uid, document_id: documentId, ...(locale === null ? {} : { locale }) })
          .whereNull('outcome')
          .update(ended)
          .then(),
      );
      return count > 0;
    },
    async open({ limit, offset, refusedSince, proposedBy, publishes }) {
      const { rows: found } = await strapi.db.connection.raw(
        `SELECT * FROM (SELECT DISTINCT ON (document_id, locale, uid) * FROM ${TABLE} ORDER BY document_id, locale, uid, id DESC) latest
         WHERE (outcome IS NULL AND uid = ANY(?)) OR (proposed_by = ? AND (outcome IS NULL OR (outcome = 'refused' AND ended_at > ?)))
         ORDER BY proposed_at, id LIMIT ? OFFSET ?`,
        [[...publishes], proposedBy, refusedSince, limit, offset],
      );
      return found.map(proposalOf);
    },
  };
}

function proposalOf(row: Record<string, unknown>): Proposal {
  return {
    id: row.id as number,
    uid: row.uid as Proposal['uid'],
    documentId: row.document_id as string,
    locale: row.locale as string,
    proposedBy: row.proposed_by as number | null,
    proposedAt: row.proposed_at as Date,
    outcome: row.outcome as Proposal['outcome'],
    word: row.word as string | null,
    endedBy: row.ended_by as number | null,
    endedAt: row.ended_at as Date | null,
  };
}
