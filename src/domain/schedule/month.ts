import { isoDay } from '../reading/dates';
import type { Coming } from './coming';

const DAY = 86_400_000;

/** Weeks of a month (`YYYY-MM`), each of seven days from Monday on: `YYYY-MM-DD`, null for days of other months. */
export function weeksOf(month: string): (string | null)[][] {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const days: (string | null)[] = Array((new Date(first).getUTCDay() + 6) % 7).fill(null);
  for (let at = first; isoMonth(at) === month; at += DAY) days.push(new Date(at).toISOString().slice(0, 10));
  while (days.length % 7 > 0) days.push(null);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

/** The month so many months later, or earlier. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return isoMonth(Date.UTC(year, number - 1 + months, 1));
}

/** «décembre 2026». */
export function monthText(month: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01T00:00:00Z`),
  );
}

/** Names of the days of a week from Monday on: «lundi», and «lun.» for a narrow column. */
export function weekdayNames(locale: string): { long: string; short: string }[] {
  // A Monday.
  const monday = Date.parse('2024-01-01T00:00:00Z');
  const name = (day: number, weekday: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(monday + day * DAY);
  return Array.from({ length: 7 }, (_, day) => ({ long: name(day, 'long'), short: name(day, 'short') }));
}

/** What is to come by day (`YYYY-MM-DD`), each on its own clocks; what was refused is of no day any more. */
export function byDay(coming: readonly Coming[]): Map<string, Coming[]> {
  const days = new Map<string, Coming[]>();
  for (const item of coming) {
    if (item.refusal !== null) continue;
    const day = item.at.length > 10 ? isoDay(item.at, item.timezone) : item.at;
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return days;
}

function isoMonth(at: number): string {
  return new Date(at).toISOString().slice(0, 7);
}
