import { weekdayText } from '../../domain/reading/dates';
import type { Coming } from '../../domain/schedule/coming';

/** What is to come by day, each on its own clocks; what was refused first, under a title of its own. */
export function daysOf(
  coming: readonly Coming[],
  locale: string,
  refused: string,
): { title: string; items: Coming[] }[] {
  const days = new Map<string, Coming[]>();
  for (const item of coming) {
    const title = item.refusal === null ? weekdayText(item.at, locale, item.timezone) : refused;
    days.set(title, [...(days.get(title) ?? []), item]);
  }
  return [...days].map(([title, items]) => ({ title, items }));
}
