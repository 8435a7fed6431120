import type { Core } from '@strapi/strapi';
import { cacheTag, EVERYTHING } from '../domain/cache/cache-tags';
import { tagsOfRead } from '../domain/cache/read-tags';
import type { Tables } from '../domain/cache/table-facts';
import { mayWrite, tagsOfWrite } from '../domain/cache/write-tags';
import { currentRecording, recordTags, recordUnstorable, recordUntil } from './read-recorder';
import { isWatched } from './watched-writes';

/** As Knex tells of it (knexjs.org/guide/interfaces.html#query-response). `__knexUid` names the connection. */
interface ToldStatement {
  sql: string;
  bindings?: readonly unknown[];
  __knexUid?: string;
}

/** How long an answer is kept that PostgreSQL made with its own clock: what it ranks or leaves out by age. */
const OF_THE_MOMENT_MS = 5_000;
const CLOCK = /\bnow\(\)|\bcurrent_(date|time|timestamp)\b|clock_timestamp\(\)/i;

/**
 * Notes, in the recording under way, what each statement reads, and tells `changed` the tags of what is written, whatever door it
 * comes by: at once, or with the commit of its transaction, before whoever committed goes on. What the publication watcher tells of entries is
 * left to it: it knows drafts from what readers see.
 */
export function recordStatements(
  strapi: Core.Strapi,
  tables: Tables,
  changed: (tags: Iterable<string>) => void,
): void {
  const open = new Map<string, Set<string>>();

  const written = (statement: ToldStatement, tags: string[]) => {
    const pending = open.get(statement.__knexUid ?? '');
    if (pending) for (const tag of tags) pending.add(tag);
    else changed(tags);
  };
  const settle = (connection: string) => {
    const pending = open.get(connection);
    open.delete(connection);
    if (pending && pending.size > 0) changed(pending);
  };

  strapi.db.connection.on('query-response', (rows: unknown, statement: ToldStatement) => {
    const { sql, bindings = [], __knexUid: connection = '' } = statement;
    const recording = currentRecording();
    if (recording) {
      recordTags(tagsOfRead({ text: sql, values: bindings, rows }, tables));
      if (CLOCK.test(sql)) recordUntil(new Date(Date.now() + OF_THE_MOMENT_MS));
    }
    if (!mayWrite(sql)) {
      if (/^begin\b/i.test(sql)) open.set(connection, new Set());
      // Of a statement that failed at commit, PostgreSQL answers ROLLBACK: telling too much does no harm.
      else if (/^(commit|rollback)\s*;?$/i.test(sql)) settle(connection);
      return;
    }
    const { tags, types, parts } = tagsOfWrite({ text: sql, values: bindings }, tables);
    if (tags.length === 0) return;
    if (recording) recordUnstorable();
    if (!isWatched()) {
      tags.push(...types.map(cacheTag.type));
      if (parts) tags.push(EVERYTHING);
    }
    written(statement, tags);
  });
  strapi.db.connection.on('query-error', (_error: unknown, { __knexUid: connection = '' }: ToldStatement) => {
    recordUnstorable();
    settle(connection);
  });
}
