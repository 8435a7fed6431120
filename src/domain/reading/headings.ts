/** Highest level of HTML's headings. */
const DEEPEST = 6;

/**
 * A function that answers the level at which to set each heading of a text, in order, whatever levels its writer chose:
 * the first at `top`, none more than one below the one it stands under.
 */
export function headingLevels(top: number): (wanted: number) => number {
  const open: number[] = [];
  return (wanted) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= wanted) open.pop();
    open.push(wanted);
    return Math.min(top + open.length - 1, DEEPEST);
  };
}
