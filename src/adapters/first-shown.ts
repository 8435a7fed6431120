/** Rows that are read at once. */
const PAGE = 200;

/**
 * The first `atMost` of what `show` lets through of the rows that `read` answers, in their order. Rights are looked at first and the
 * list is cut then: what a person may not see takes nobody's place.
 */
export async function firstShown<Row, Shown>(
  atMost: number,
  read: (page: { limit: number; offset: number }) => Promise<Row[]>,
  show: (rows: Row[]) => Promise<Shown[]>,
): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (let offset = 0; shown.length < atMost; offset += PAGE) {
    const rows = await read({ limit: PAGE, offset });
    shown.push(...(await show(rows)));
    if (rows.length < PAGE) break;
  }
  return shown.slice(0, atMost);
}
