import type { Core } from '@strapi/strapi';
import type { ClientBase } from 'pg';
import { cacheTag, EVERYTHING } from '../domain/cache/cache-tags';
import { asksForTime, type Statement, tagsOfRead } from '../domain/cache/read-tags';
import type { Tables } from '../domain/cache/table-facts';
import { mayWrite, tagsOfWrite } from '../domain/cache/write-tags';
import { currentRecording, recordTags, recordUnstorable } from './read-recorder';
import { isWatched } from './watched-writes';

/** As Knex tells of it (knexjs.org/guide/interfaces.html#query-response). `__knexUid` names the connection. */
interface ToldStatement {
  sql: string;
  bindings?: readonly unknown[];
  __knexUid?: string;
}

type Connection = ClientBase & { __knexUid: string };
type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/** Who hears of changes. */
export interface ChangeListener {
  /** Called before the database is asked to carry a change out; calls what comes out when it has, or could not. */
  changing(tags: readonly string[]): () => void;
  /** Tells other processes with the commit of the transaction that is open on a connection. */
  tellWith(connection: ClientBase, tags: readonly string[]): void;
  /** Tells other processes at once. */
  tell(tags: readonly string[]): void;
}

export interface StatementRecorder {
  /** Adds to what a transaction changes. */
  note(transaction: Transaction, tags: Iterable<string>): Promise<void>;
  /** Notes what a query reads that stood within a statement which nobody noted. */
  noteRead(statement: Statement): void;
}

/**
 * Notes, in the recording under way, what each statement reads, and tells `listener` the tags of what is written, whatever door it
 * comes by: around the commit of its transaction, or around the statement where it has none. What the publication watcher tells of
 * entries is left to it: it knows drafts from what readers see.
 */
export function recordStatements(
  strapi: Core.Strapi,
  tables: Tables,
  listener: ChangeListener,
): StatementRecorder {
  const knex = strapi.db.connection;
  const connections = new Map<string, Connection>();
  /** Tags of what open transactions change, by their connections. */
  const open = new Map<string, Set<string>>();
  /** What is to be done after the write that is under way on a connection without a transaction. */
  const after = new Map<string, () => void>();

  // Events of Knex’s pool (github.com/vincit/tarn.js): its own name no connection but by number.
  knex.client.pool.on('acquireSuccess', (_event: number, connection: Connection) =>
    connections.set(connection.__knexUid, connection),
  );
  knex.client.pool.on('destroySuccess', (_event: number, { __knexUid }: Connection) => {
    connections.delete(__knexUid);
    open.delete(__knexUid);
  });

  const commit = (name: string) => {
    const tags = [...(open.get(name) ?? [])];
    open.delete(name);
    const connection = connections.get(name);
    if (tags.length === 0 || !connection) return;
    const changed = listener.changing(tags);
    listener.tellWith(connection, tags);
    // Knex tells of no answer to COMMIT. Of one that failed too: telling too much does no harm.
    onceIdle(connection, changed);
  };

  const settle = (name: string) => {
    after.get(name)?.();
    after.delete(name);
  };

  knex.on('query', ({ sql, bindings = [], __knexUid: name = '' }: ToldStatement) => {
    if (/^begin\b/i.test(sql)) open.set(name, new Set());
    else if (/^rollback\s*;?$/i.test(sql)) open.delete(name);
    else if (/^commit\s*;?$/i.test(sql)) commit(name);
    if (!mayWrite(sql)) return;
    const tags = tagsOfChange(sql, bindings, tables);
    if (tags.length === 0) return;
    recordUnstorable();
    const pending = open.get(name);
    if (pending) {
      for (const tag of tags) pending.add(tag);
      return;
    }
    const changed = listener.changing(tags);
    settle(name);
    after.set(name, () => {
      changed();
      listener.tell(tags);
    });
  });
  knex.on('query-response', (rows: unknown, { sql, bindings = [], __knexUid: name = '' }: ToldStatement) => {
    settle(name);
    if (!currentRecording()) return;
    recordTags(tagsOfRead({ text: sql, values: bindings, rows }, tables));
    if (asksForTime(sql)) recordUnstorable();
  });
  knex.on('query-error', (_error: unknown, { __knexUid: name = '' }: ToldStatement) => {
    recordUnstorable();
    settle(name);
  });

  return {
    async note(transaction, tags) {
      const { __knexUid: name } = (await transaction.client.acquireConnection()) as Connection;
      const pending = open.get(name) ?? new Set();
      open.set(name, pending);
      for (const tag of tags) pending.add(tag);
    },
    noteRead(statement) {
      if (currentRecording()) recordTags(tagsOfRead(statement, tables));
    },
  };
}

function tagsOfChange(text: string, values: readonly unknown[], tables: Tables): string[] {
  const { tags, types, parts } = tagsOfWrite({ text, values }, tables);
  if (isWatched()) return tags;
  return [...tags, ...types.map(cacheTag.type), ...(parts ? [EVERYTHING] : [])];
}

/** Calls `work` as soon as a connection has nothing left to answer, before whoever asked hears of it, or when it has gone. */
function onceIdle(connection: ClientBase, work: () => void): void {
  const done = () => {
    connection.off('drain', done).off('end', done);
    work();
  };
  connection.on('drain', done).on('end', done);
}
