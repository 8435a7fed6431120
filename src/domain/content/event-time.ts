const DAY_IN_MS = 24 * 3_600_000;

interface Times {
  /** ISO 8601. */
  startsAt: string | null;
  endsAt: string | null;
  allDay: boolean | null;
}

/** The last moment of an event; null when nothing is known. A whole day, or one whose end nobody said, lasts a day from its last hour that is known, whatever the zone. */
export function endOf({ startsAt, endsAt, allDay }: Times): Date | null {
  const end = Date.parse(endsAt ?? startsAt ?? '');
  return Number.isFinite(end) ? new Date(end + (allDay || !endsAt ? DAY_IN_MS : 0)) : null;
}

/** Whether an event is over. */
export function hasEnded(times: Times, now: Date): boolean {
  const end = endOf(times);
  return end !== null && end < now;
}

/** Strapi's filters for the events that are not over, by the rule of `hasEnded`. */
export function notEnded(now: Date): Record<string, unknown> {
  const { moment, dayBefore } = moments(now);
  return {
    $or: [
      { endsAt: { $gte: moment } },
      { endsAt: { $gte: dayBefore }, allDay: true },
      { endsAt: { $null: true }, startsAt: { $gte: dayBefore } },
    ],
  };
}

/** Strapi's filters for the events that are over. */
export function ended(now: Date): Record<string, unknown> {
  const { moment, dayBefore } = moments(now);
  return {
    $or: [
      { endsAt: { $lt: dayBefore } },
      { endsAt: { $lt: moment }, allDay: { $ne: true } },
      { endsAt: { $null: true }, startsAt: { $lt: dayBefore } },
    ],
  };
}

function moments(now: Date): { moment: string; dayBefore: string } {
  return { moment: now.toISOString(), dayBefore: new Date(now.getTime() - DAY_IN_MS).toISOString() };
}
