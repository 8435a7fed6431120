import type { Core } from '@strapi/strapi';
import { UID } from '../domain/content/uids';

/**
 * The next moment, in milliseconds, at which an answer that looked at the clock may be another one: when an event that is published
 * ends, by the rule of `hasEnded` (src/domain/content/event-time.ts), or when the day changes (UTC), which is the finest step of all else.
 */
export async function nextTurn(strapi: Core.Strapi, now: Date): Promise<number> {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1);
  const table = strapi.db.metadata.get(UID.event).tableName;
  // The column's own way of telling a time, whatever the zone of the session.
  const { rows } = (await strapi.db.connection.raw(
    `SELECT (extract(epoch FROM min(turn)) * 1000)::float8 AS turn FROM (
       SELECT ends_at AS turn FROM "${table}" WHERE published_at IS NOT NULL AND ends_at >= :now
       UNION ALL SELECT ends_at + interval '1 day' FROM "${table}" WHERE published_at IS NOT NULL AND ends_at >= :dayBefore AND all_day
       UNION ALL SELECT starts_at + interval '1 day' FROM "${table}" WHERE published_at IS NOT NULL AND ends_at IS NULL AND starts_at >= :dayBefore
     ) turns`,
    { now: now.toISOString(), dayBefore: new Date(now.getTime() - 86_400_000).toISOString() },
  )) as { rows: { turn: number | null }[] };
  return Math.min(midnight, rows[0]?.turn ?? midnight);
}
