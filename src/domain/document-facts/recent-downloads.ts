/** Downloads of one day, `YYYY-MM-DD`. */
interface DayCount {
  day: string;
  count: number;
}

const DAYS = 30;
const DAY_MILLISECONDS = 86_400_000;

/** What a document's days with downloads say at a glance: the last 30 days, `today` among them, the latest first; days without are left out. */
export function recentDownloads(
  { total, days }: { total: number; days: readonly DayCount[] },
  today: string,
): { total: number; lastDays: number; days: DayCount[] } {
  const first = new Date(Date.parse(today) - (DAYS - 1) * DAY_MILLISECONDS).toISOString().slice(0, 10);
  const recent = days.filter(({ day }) => day >= first);
  return { total, lastDays: recent.reduce((sum, { count }) => sum + count, 0), days: recent };
}
