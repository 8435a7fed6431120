import { cacheTag } from './cache-tags';
import { readSelection, type Selection } from './selection';
import type { TableFacts, Tables } from './table-facts';

/** Where Strapi keeps the default language (5.54, i18n/services/locales): who changes it is followed by hand. */
export const DEFAULT_LOCALE_KEY = 'plugin_i18n_default_locale';

/** Columns of a row that never change. */
const LASTING_COLUMNS = new Set(['id', 'document_id', 'locale']);

/** A statement that was carried out, with the values of its parameters and the rows that it answered. */
export interface Statement {
  text: string;
  values: readonly unknown[];
  rows: unknown;
}

/**
 * What an answer depends on that was made with this statement. A table that the statement names counts whole, so that any write to
 * it tells; where Strapi’s own forms say what was looked for, less does: entries by their documentId or slug, what they lead to,
 * or all that is public of a type in a locale.
 */
export function tagsOfRead(statement: Statement, tables: Tables): string[] {
  const selection = readSelection(statement.text, statement.values);
  const facts = selection && tables.get(selection.table);
  if (!selection || !facts) return tablesIn(statement.text, tables).map(cacheTag.table);
  return [
    ...tagsOfTable(selection, facts, statement.rows, tables),
    ...[...selection.joined].flatMap(([name, table]) => tagsOfJoined(selection, name, table, tables)),
  ];
}

/** Whether PostgreSQL is asked for the time: what it answers holds for nobody knows how long. */
export function asksForTime(text: string): boolean {
  return /\bnow\(\)|\b(current_date|current_time|current_timestamp|localtime|localtimestamp)\b|\b(clock|statement|transaction)_timestamp\(\)/i.test(
    text,
  );
}

/** Names of the tables that a statement names, wherever it does. */
function tablesIn(text: string, tables: Tables): string[] {
  return [...new Set(text.match(/[A-Za-z_]\w*/g))].filter((word) => tables.has(word));
}

function tagsOfTable(selection: Selection, facts: TableFacts, rows: unknown, tables: Tables): string[] {
  const whole = [cacheTag.table(selection.table)];
  switch (facts.kind) {
    case 'content':
      if (facts.isDrafted && !selection.published.has('t0')) return whole;
      return [cacheTag.type(facts.uid), ...entryTags(selection, facts.uid, rows, tables)];
    case 'component':
    case 'link':
      return isOfOwners(selection, tables) ? [] : whole;
    case 'files':
      return (
        (isOfOwners(selection, tables) &&
          !isNarrowed(selection, tables) &&
          tagsOfRows(rows, 'id', cacheTag.file)) ||
        whole
      );
    case 'settings': {
      const keys = selection.fixed.find(({ column }) => column === 'key')?.values ?? [];
      return keys.length > 0 && keys.every((key) => key === DEFAULT_LOCALE_KEY)
        ? keys.map((key) => cacheTag.setting(String(key)))
        : whole;
    }
    default:
      return whole;
  }
}

function entryTags(selection: Selection, uid: string, rows: unknown, tables: Tables): string[] {
  const valuesOf = (column: string) =>
    selection.fixed.find((each) => each.table === 't0' && each.column === column)?.values;
  const documentIds = valuesOf('document_id');
  if (documentIds) return documentIds.map((id) => cacheTag.entry(uid, String(id)));
  const shown = tagsOfRows(rows, 'document_id', (documentId) => cacheTag.entry(uid, documentId));
  if (shown && isOfOwners(selection, tables))
    // Those that are left out now may be found after a change of their own.
    return isNarrowed(selection, tables) ? [...shown, cacheTag.list(uid, null)] : shown;
  // Entries that are shown may come to lead to another, without a change of their own.
  const leading = tagsOfRows(rows, 'document_id', (documentId) => cacheTag.links(uid, documentId)) ?? [
    cacheTag.links(uid, null),
  ];
  const slugs = valuesOf('slug');
  if (slugs) return [...slugs.map((slug) => cacheTag.slug(uid, String(slug))), ...leading];
  const locales = valuesOf('locale');
  const lists = locales
    ? locales.map((locale) => cacheTag.list(uid, String(locale)))
    : [cacheTag.list(uid, null)];
  return [...lists, ...leading];
}

/** Whether rows are taken by their ids, or as what others lead to: those others were read before, and tell of the links. */
function isOfOwners({ table, fixed, joined }: Selection, tables: Tables): boolean {
  return fixed.some(({ table: name, column }) => {
    if (name === 't0' && column === 'id') return true;
    const facts = tables.get(name === 't0' ? table : (joined.get(name) ?? ''));
    return facts?.kind === 'link' && facts.ownerColumn === column;
  });
}

/** Whether conditions on anything else than what rows are and who leads to them may leave some out. */
function isNarrowed({ fixed, joined, isNarrowed: isOtherwise }: Selection, tables: Tables): boolean {
  return (
    isOtherwise ||
    fixed.some(({ table: name, column }) =>
      name === 't0' ? !LASTING_COLUMNS.has(column) : tables.get(joined.get(name) ?? '')?.kind !== 'link',
    )
  );
}

/** A tag for each row; null where rows do not say what they are. */
function tagsOfRows(rows: unknown, column: string, tagOf: (value: string) => string): string[] | null {
  if (!Array.isArray(rows)) return null;
  const values = rows.map((row) => (row as Record<string, unknown>)[column]);
  return values.every((value) => typeof value === 'string' || typeof value === 'number')
    ? values.map((value) => tagOf(String(value)))
    : null;
}

function tagsOfJoined(selection: Selection, name: string, table: string, tables: Tables): string[] {
  const facts = tables.get(table);
  switch (facts?.kind) {
    case 'content':
      return facts.isDrafted && !selection.published.has(name)
        ? [cacheTag.table(table)]
        : [cacheTag.type(facts.uid), cacheTag.list(facts.uid, null)];
    case 'component':
      return [];
    case 'link': {
      const isLoading = selection.fixed.some(
        (each) => each.table === name && each.column === facts.ownerColumn,
      );
      const isOwn = facts.ownerTable === null || facts.ownerTable === selection.table;
      return isLoading || isOwn ? [] : [cacheTag.table(facts.ownerTable as string)];
    }
    default:
      return [cacheTag.table(table)];
  }
}
