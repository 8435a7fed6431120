import type { Core } from '@strapi/strapi';
import { endOf } from '../domain/content/event-time';
import { UID } from '../domain/content/uids';
import { recordType, recordUntil, unrecorded } from './read-recorder';

type Times = Parameters<typeof endOf>[0];

const DAY_IN_MS = 24 * 3_600_000;

/** Notes that an answer tells what is to come from what is over: it holds until the next end of a published event. */
export async function recordEventEnds(strapi: Core.Strapi, now: Date): Promise<void> {
  recordType(UID.event);
  const since = now.toISOString();
  const dayBefore = new Date(now.getTime() - DAY_IN_MS).toISOString();
  const firstOf = (where: object, column: 'endsAt' | 'startsAt') =>
    strapi.db.query(UID.event).findMany({
      where: { ...where, publishedAt: { $notNull: true } },
      select: ['startsAt', 'endsAt', 'allDay'],
      orderBy: { [column]: 'asc' },
      limit: 1,
    } as never) as unknown as Promise<Times[]>;
  // One for each rule of src/domain/content/event-time.ts.
  const firsts = await unrecorded(() =>
    Promise.all([
      firstOf({ endsAt: { $gte: since }, allDay: { $ne: true } }, 'endsAt'),
      firstOf({ endsAt: { $gte: dayBefore }, allDay: true }, 'endsAt'),
      firstOf({ endsAt: { $null: true }, startsAt: { $gte: dayBefore } }, 'startsAt'),
    ]),
  );
  for (const event of firsts.flat()) recordEnd(event);
}

/** Notes that an answer says whether this event is over. */
export function recordEnd(event: Times): void {
  const end = endOf(event);
  if (end !== null) recordUntil(end);
}
