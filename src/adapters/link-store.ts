import type { Core } from '@strapi/strapi';
import type { FoundLink } from '../domain/link-check/found-link';
import type { LinkFault } from '../domain/link-check/link-fault';
import type { LinkTarget } from '../domain/link-check/link-target';
import type { LinkState } from '../domain/link-check/next-look';
import { ensureOwn } from './own-tables';

const LOCK = 'portevoix links';
/** Raise it when links are found otherwise: every entry is then read again. */
const VERSION = 1;

export type StoredLink = FoundLink & { target: LinkTarget; locale: string; isPublic: boolean };
type Entry = { uid: string; documentId: string };

/** Links of all entries and what is known of where they lead, in tables of our own. */
export interface LinkStore {
  ensureTables(): Promise<void>;
  /** Puts the links of an entry, of all its versions, in place of those that were known. `state` is what `stateOf` answered before they were read. */
  replace(entry: Entry, links: readonly StoredLink[], state: string, now: Date): Promise<void>;
  /** Changes with every change of an entry's rows. */
  stateOf(entry: Entry): Promise<string>;
  /** Entries of a type whose links are not, or no longer, those that are known, gone ones included. */
  unread(uid: string): Promise<string[]>;
  /** Places of ours that links lead to: from this entry, by way of one of these paths, or below a path. */
  internalKeys(
    where: { entry: Entry } | { paths: string[] } | { below: string } | 'redirected or broken',
  ): Promise<string[]>;
  keepInternal(key: string, found: { fault: LinkFault | null; leads: string[] }, now: Date): Promise<void>;
  /** An outside address that is due at `now`, claimed so that no other instance looks at it, whose host has had its pause; null when there is none. */
  claim(
    now: Date,
    pauseSeconds: number,
    key?: string,
  ): Promise<{ key: string; host: string; state: LinkState } | null>;
  keepOutside(key: string, state: LinkState): Promise<void>;
  pauseHost(host: string, until: Date): Promise<void>;
  /** Forgets addresses that nothing leads to any more, and pauses that are over. */
  tidy(now: Date): Promise<void>;
}

/** An instance that ends in the middle of a look leaves the address to others after so long. */
const CLAIM_MILLISECONDS = 5 * 60_000;

const TABLES = [
  `CREATE TABLE IF NOT EXISTS entry_links (
    uid text NOT NULL, document_id text NOT NULL, locale text NOT NULL, is_public boolean NOT NULL,
    address text NOT NULL, key text NOT NULL, path text NOT NULL, words text NOT NULL)`,
  'CREATE INDEX IF NOT EXISTS entry_links_entry ON entry_links (document_id, uid)',
  'CREATE INDEX IF NOT EXISTS entry_links_key ON entry_links (key)',
  `CREATE TABLE IF NOT EXISTS checked_links (
    key text PRIMARY KEY, host text, status text NOT NULL DEFAULT 'unchecked', fault text,
    failed_days integer NOT NULL DEFAULT 0, last_failed_day text, checked_at timestamptz,
    next_look_at timestamptz NOT NULL, claimed_until timestamptz, leads text[] NOT NULL DEFAULT '{}')`,
  'CREATE INDEX IF NOT EXISTS checked_links_due ON checked_links (next_look_at) WHERE host IS NOT NULL',
  "CREATE INDEX IF NOT EXISTS checked_links_broken ON checked_links (key) WHERE status = 'broken'",
  'CREATE INDEX IF NOT EXISTS checked_links_leads ON checked_links USING gin (leads)',
  'CREATE TABLE IF NOT EXISTS link_hosts (host text PRIMARY KEY, not_before timestamptz NOT NULL)',
  `CREATE TABLE IF NOT EXISTS ignored_links (
    uid text NOT NULL, document_id text NOT NULL, locale text NOT NULL, address text NOT NULL,
    ignored_by integer, ignored_at timestamptz NOT NULL, PRIMARY KEY (document_id, uid, locale, address))`,
  `CREATE TABLE IF NOT EXISTS linked_entries (
    uid text NOT NULL, document_id text NOT NULL, state text NOT NULL, PRIMARY KEY (document_id, uid))`,
];

const STATE = `'${VERSION} ' || count(*) || ' ' || max(id) || ' ' || coalesce(max(updated_at)::text, '')`;

export function createLinkStore(strapi: Core.Strapi): LinkStore {
  const sql = async <T>(statement: string, values: unknown[] = []): Promise<T[]> =>
    (await strapi.db.connection.raw(statement, values as never)).rows as T[];
  const tableOf = (uid: string) => strapi.db.metadata.get(uid).tableName;

  return {
    ensureTables: () => ensureOwn(strapi, LOCK, TABLES),

    async replace({ uid, documentId }, links, state, now) {
      await strapi.db.transaction(async ({ trx }) => {
        await trx.raw('SELECT pg_advisory_xact_lock(hashtext(?))', [`${LOCK} ${documentId}`]);
        await trx('entry_links').where({ uid, document_id: documentId }).delete();
        const keyed = links.flatMap((link) =>
          link.target.kind === 'none' ? [] : [{ ...link, key: link.target.key }],
        );
        // In one order everywhere: two entries that share links never wait for each other.
        keyed.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
        for (const { key, target, locale, isPublic, address, path, words } of keyed) {
          const place = { uid, document_id: documentId, locale, is_public: isPublic };
          await trx('entry_links').insert({ ...place, address, key, path: JSON.stringify(path), words });
          const host = target.kind === 'outside' ? target.host : null;
          // A row that is there is held: nobody tidies it away before this is done.
          await trx('checked_links')
            .insert({ key, host, next_look_at: now })
            .onConflict('key')
            .merge(['key']);
        }
        await trx('linked_entries')
          .insert({ uid, document_id: documentId, state })
          .onConflict(['document_id', 'uid'])
          .merge();
        if (!state) await trx('linked_entries').where({ uid, document_id: documentId }).delete();
      });
    },

    async stateOf({ uid, documentId }) {
      const [row] = await sql<{ state: string; rows: string }>(
        `SELECT ${STATE} AS state, count(*) AS rows FROM ${tableOf(uid)} WHERE document_id = ?`,
        [documentId],
      );
      return Number(row?.rows) > 0 ? (row?.state ?? '') : '';
    },

    async unread(uid) {
      const rows = await sql<{ document_id: string }>(
        `SELECT coalesce(now_there.document_id, known.document_id) AS document_id
         FROM (SELECT document_id, ${STATE} AS state FROM ${tableOf(uid)} GROUP BY document_id) now_there
         FULL JOIN (SELECT * FROM linked_entries WHERE uid = ?) known ON known.document_id = now_there.document_id
         WHERE known.state IS DISTINCT FROM now_there.state`,
        [uid],
      );
      return rows.map((row) => row.document_id);
    },

    async internalKeys(where) {
      const keys = (condition: string, values: unknown[]) =>
        sql<{ key: string }>(
          `SELECT key FROM checked_links WHERE host IS NULL AND ${condition} ORDER BY key`,
          values,
        );
      const found =
        where === 'redirected or broken'
          ? await keys("(status = 'broken' OR cardinality(leads) > 1)", [])
          : 'paths' in where
            ? await keys('leads && ?::text[]', [where.paths])
            : 'below' in where
              ? await keys('starts_with(key, ?)', [where.below])
              : await keys('key IN (SELECT key FROM entry_links WHERE document_id = ? AND uid = ?)', [
                  where.entry.documentId,
                  where.entry.uid,
                ]);
      return found.map(({ key }) => key);
    },

    async keepInternal(key, { fault, leads }, now) {
      await sql(
        'UPDATE checked_links SET status = ?, fault = ?, leads = ?::text[], checked_at = ? WHERE key = ?',
        [fault ? 'broken' : 'fine', fault, leads, now, key],
      );
    },

    claim: (now, pauseSeconds, key) =>
      strapi.db.transaction(async ({ trx }) => {
        const free = trx('checked_links')
          .whereNotNull('host')
          .whereRaw('(claimed_until IS NULL OR claimed_until <= ?)', [now])
          .whereNotExists(
            trx('link_hosts')
              .whereRaw('link_hosts.host = checked_links.host')
              .where('not_before', '>', now)
              .select(trx.raw('1')),
          )
          .orderBy(['next_look_at', 'key'])
          .forUpdate()
          .skipLocked()
          .select('*');
        const row = await (key ? free.where({ key }) : free.where('next_look_at', '<=', now)).first();
        if (!row) return null;
        // Whoever comes second waits here for the first, and finds that the host has its pause.
        const paused = await trx.raw(
          `INSERT INTO link_hosts (host, not_before) VALUES (?, ?)
           ON CONFLICT (host) DO UPDATE SET not_before = excluded.not_before WHERE link_hosts.not_before <= ? RETURNING host`,
          [row.host, new Date(now.getTime() + pauseSeconds * 1000), now],
        );
        if (paused.rows.length === 0) return null;
        await trx('checked_links')
          .where({ key: row.key })
          .update({ claimed_until: new Date(now.getTime() + CLAIM_MILLISECONDS) });
        return { key: row.key, host: row.host, state: stateOf(row) };
      }) as Promise<unknown> as ReturnType<LinkStore['claim']>,

    async keepOutside(key, state) {
      await strapi.db.connection('checked_links').where({ key }).update({
        status: state.status,
        fault: state.fault,
        failed_days: state.failedDays,
        last_failed_day: state.lastFailedDay,
        checked_at: state.checkedAt,
        next_look_at: state.nextLookAt,
        claimed_until: null,
      });
    },

    async pauseHost(host, until) {
      await sql(
        `INSERT INTO link_hosts (host, not_before) VALUES (?, ?)
         ON CONFLICT (host) DO UPDATE SET not_before = greatest(link_hosts.not_before, excluded.not_before)`,
        [host, until],
      );
    },

    async tidy(now) {
      await sql(
        'DELETE FROM checked_links WHERE NOT EXISTS (SELECT FROM entry_links WHERE entry_links.key = checked_links.key) AND (claimed_until IS NULL OR claimed_until <= ?)',
        [now],
      );
      await sql('DELETE FROM link_hosts WHERE not_before <= ?', [now]);
    },
  };
}

function stateOf(row: Record<string, unknown>): LinkState {
  return {
    status: row.status as LinkState['status'],
    fault: row.fault as LinkFault | null,
    failedDays: row.failed_days as number,
    lastFailedDay: row.last_failed_day as string | null,
    checkedAt: row.checked_at as Date | null,
    nextLookAt: row.next_look_at as Date,
  };
}
