import type { Core } from '@strapi/strapi';
import { FILE, readTags, WATCHED_TABLES } from '../domain/cache/read-tags';
import { EVERYTHING, fileTag, listTag, type Tag, tableTag } from '../domain/cache/tags';
import { modelsOf } from './model-of';
import { readingScope } from './reading-scope';

type Values = Record<string, unknown>;
type Event = { action: string; model: { uid: string }; params: Values; result?: unknown };

const FROM_TABLE = /\b(?:from|join)\s+(?:"\w+"\.)?"?(\w+)"?/gi;

/** A statement that reads nothing. */
const READS_NOTHING = /^\s*(begin|commit|rollback|savepoint|release|set)\b/i;

/**
 * Notes what each query of the database read, where every read passes: REST, GraphQL and our own readers alike. Strapi's repository
 * tells by its lifecycles; they are used for reads, and for writes of the few tables of Strapi's own that answers lean on, never for
 * content: that is the publication watcher's. What is asked of the database beside the repository is noted by its tables, and an
 * answer that read a table nobody watches is not kept. `written` is called after the commit.
 */
export function recordReadings(strapi: Core.Strapi, written: (tags: Tag[]) => void): void {
  const modelOf = modelsOf(strapi);
  const begin = () => {
    const scope = readingScope();
    if (scope) scope.underWay += 1;
  };
  const end = ({ model: { uid }, params, result }: Event) => {
    const scope = readingScope();
    if (!scope) return;
    scope.underWay -= 1;
    const rows = [result ?? []].flat().filter((row): row is Values => !!row && typeof row === 'object');
    const tags = readTags({ uid, params: params ?? {}, rows }, modelOf, scope.known);
    if (!tags) scope.unkept ??= `${uid} was read`;
    for (const tag of tags ?? []) scope.tags.add(tag);
  };
  strapi.db.lifecycles.subscribe({
    beforeFindOne: begin,
    beforeFindMany: begin,
    beforeCount: begin,
    afterFindOne: end,
    afterFindMany: end,
    afterCount: end,
  } as never);

  const noteWrite = async ({ model: { uid }, action, result }: Event) => {
    const id = (result as Values | null | undefined)?.id;
    const tags = [tableTag(uid)];
    if (uid === FILE && action !== 'afterCreate')
      // Of several rows that are changed at once nobody says which.
      tags.push(typeof id === 'number' ? fileTag(id) : EVERYTHING);
    // Outside of a transaction there is a short one, which is committed at once.
    await strapi.db.transaction(({ onCommit }) => onCommit(() => written(tags)));
  };
  strapi.db.lifecycles.subscribe({
    models: [...WATCHED_TABLES],
    afterCreate: noteWrite,
    afterCreateMany: noteWrite,
    afterUpdate: noteWrite,
    afterUpdateMany: noteWrite,
    afterDelete: noteWrite,
    afterDeleteMany: noteWrite,
  } as never);

  const uidOfTable = new Map(
    [...strapi.db.metadata.values()].map(({ tableName, uid }) => [tableName, uid] as const),
  );
  const linkTables = new Set(
    [...strapi.db.metadata.values()].flatMap(({ attributes }) =>
      (Object.values(attributes) as { joinTable?: { name: string } }[]).flatMap(({ joinTable }) =>
        joinTable ? [joinTable.name] : [],
      ),
    ),
  );
  strapi.db.connection.on('query', ({ sql }: { sql: string }) => {
    const scope = readingScope();
    if (!scope || READS_NOTHING.test(sql)) return;
    const tables = [...sql.matchAll(FROM_TABLE)].map(([, name]) => name ?? '');
    const isRepositorys = scope.underWay > 0;
    if (tables.length === 0 && !isRepositorys) scope.unkept ??= `a statement: ${sql.slice(0, 80)}`;
    for (const table of tables) {
      const uid = uidOfTable.get(table);
      if (isRepositorys && (uid || linkTables.has(table))) continue;
      if (uid?.startsWith('api::')) scope.tags.add(listTag(uid, null));
      else if (!scope.tags.has(ownTableTag(table))) scope.unkept ??= `the table ${table} was read`;
    }
  });
}

/** What a reader of a table of our own notes, with `noteRead`, before it asks; whoever writes to it purges the same. */
export function ownTableTag(table: string): Tag {
  return `own-table ${table}`;
}
