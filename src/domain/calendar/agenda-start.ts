/** Moment from which events stay in the calendar: two months before the day of `now`, so that a subscriber sees what has just been. */
export function agendaStart(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2, now.getUTCDate()));
}
