import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { type DraftLinkTarget, LINKS_PER_ENTRY } from '../domain/preview/draft-link-policy';
import { ensureOwn } from './own-tables';
import { derivedKey } from './preview-token';

/** A link to a draft as those who work with the entry see it. */
export interface DraftLink {
  id: string;
  /** Null where the secret of the application has changed since: the link leads nowhere any more. */
  token: string | null;
  /** The panel user who made it; null for an account that is no more. */
  madeBy: number | null;
  madeAt: Date;
  endsAt: Date;
}

export interface DraftLinks {
  /** Links to the entry that are good at `now`, the newest first. */
  list(target: DraftLinkTarget, now: Date): Promise<DraftLink[]>;
  /** Null when the entry has as many as it may have. */
  make(target: DraftLinkTarget, link: Omit<DraftLink, 'id' | 'token'>): Promise<DraftLink | null>;
  /** Whether there was such a link to the entry. */
  revoke(target: DraftLinkTarget, id: string, now: Date): Promise<boolean>;
  /** What a token leads to, and since when; null for one that is unknown, revoked, or past its end. */
  find(token: string, now: Date): Promise<(DraftLinkTarget & { madeAt: Date }) | null>;
  /** Forgets links that are revoked or past their end: they answer like any that never was. */
  prune(now: Date): Promise<void>;
}

type Row = Record<string, unknown>;

const TABLE = 'draft_links';
/** Key of the advisory lock under which several instances that start at once make the table one after the other. */
const LOCK = 'portevoix draft links';

/**
 * Links in a table of our own. The database knows no token, only the hash of each; a token is computed from its link's random
 * id (128 bits) and the secret of the application, so that the panel can copy it again and a copy of the database cannot.
 */
export function createDraftLinks(strapi: Core.Strapi, secret: string): DraftLinks {
  const key = derivedKey(secret, 'draft link');
  const tokenOf = (id: string) => createHmac('sha256', key).update(id).digest('base64url');
  const rows = () => strapi.db.connection(TABLE);
  const of = ({ uid, documentId, locale }: DraftLinkTarget) => ({ uid, document_id: documentId, locale });
  const toLink = (row: Row): DraftLink => {
    const token = tokenOf(row.id as string);
    return {
      id: row.id as string,
      token: hashOf(token) === row.token_hash ? token : null,
      madeBy: row.created_by as number | null,
      madeAt: row.created_at as Date,
      endsAt: row.expires_at as Date,
    };
  };

  return {
    async list(target, now) {
      const found = await rows()
        .where(of(target))
        .whereNull('revoked_at')
        .where('expires_at', '>', now)
        .orderBy('created_at', 'desc');
      return found.map(toLink);
    },
    async make(target, { madeBy, madeAt, endsAt }) {
      const id = randomBytes(16).toString('hex');
      const row = {
        id,
        token_hash: hashOf(tokenOf(id)),
        ...of(target),
        created_by: madeBy,
        created_at: madeAt,
        expires_at: endsAt,
      };
      return strapi.db.transaction(async ({ trx }) => {
        const name = `${LOCK} ${Object.values(of(target)).join(' ')}`;
        await trx.raw('SELECT pg_advisory_xact_lock(hashtext(?))', [name]);
        const good = await trx(TABLE)
          .where(of(target))
          .whereNull('revoked_at')
          .where('expires_at', '>', madeAt);
        if (good.length >= LINKS_PER_ENTRY) return null;
        await trx(TABLE).insert(row);
        return toLink(row);
      });
    },
    async revoke(target, id, now) {
      const revoked = await rows()
        .where({ ...of(target), id })
        .whereNull('revoked_at')
        .update({ revoked_at: now });
      return revoked > 0;
    },
    async find(token, now) {
      const row = (await rows()
        .where({ token_hash: hashOf(token) })
        .whereNull('revoked_at')
        .where('expires_at', '>', now)
        .first()) as Row | undefined;
      if (!row) return null;
      const { uid, document_id: documentId, locale, created_at: madeAt } = row;
      return { uid, documentId, locale, madeAt } as DraftLinkTarget & { madeAt: Date };
    },
    async prune(now) {
      await rows().where('expires_at', '<=', now).orWhereNotNull('revoked_at').delete();
    },
  };
}

/** Makes the table where it is missing. */
export function ensureDraftLinks(strapi: Core.Strapi): Promise<void> {
  return ensureOwn(strapi, LOCK, [
    `CREATE TABLE IF NOT EXISTS ${TABLE} (
      id text PRIMARY KEY,
      token_hash text NOT NULL UNIQUE,
      uid text NOT NULL,
      document_id text NOT NULL,
      locale text NOT NULL,
      created_by integer,
      created_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      revoked_at timestamptz
    )`,
    `CREATE INDEX IF NOT EXISTS ${TABLE}_entry ON ${TABLE} (document_id, locale, created_at DESC)`,
  ]);
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
