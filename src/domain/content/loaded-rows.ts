import type { Selection } from './public-selection';

type Values = Record<string, unknown>;

/**
 * Rows that the database gave as JSON, as readers get them: without hidden persons and organizations, points in time in ISO
 * 8601. A time that names no zone is the process's local time, in which Strapi writes it. Changes what it is given. `tell` hears
 * of each row, hidden ones too.
 */
export function loadedRows(
  rows: readonly (Values | null)[],
  selection: Selection,
  tell: (uid: string, row: Values) => void,
): Values[] {
  const shown: Values[] = [];
  for (const row of rows) {
    // A block whose row is missing comes as null.
    if (!row) continue;
    const own = selection.on?.[row.__component as string] ?? selection;
    tell(own.uid, row);
    if (row.visibility !== 'hidden') shown.push(loaded(row, own, tell));
  }
  return shown;
}

function loaded(
  row: Values,
  { moments, populate }: Selection,
  tell: (uid: string, row: Values) => void,
): Values {
  for (const name of moments) if (row[name]) row[name] = new Date(row[name] as string).toISOString();
  for (const name in populate) {
    const value = row[name];
    const selection = populate[name] as Selection;
    if (Array.isArray(value)) row[name] = loadedRows(value, selection, tell);
    else if (value) row[name] = loadedRows([value as Values], selection, tell)[0] ?? null;
  }
  return row;
}
