import type { Core } from '@strapi/strapi';
import { UID } from '../domain/content/uids';
import { type ComingReason, type DeskRow, firstRows, ROWS_AT_MOST } from '../domain/desk/desk-row';
import { PROPOSED_UIDS } from '../domain/proposals/proposal';
import { modelsOf } from './model-of';
import { readableEntries, type UserAbility } from './readable-entries';

const DAYS_AHEAD = 30;
const DAY_MILLISECONDS = 86_400_000;

/** An attribute whose moment is worth knowing of beforehand. */
interface Source {
  uid: string;
  attribute: string;
  reason: ComingReason;
  where?: object;
}

/** What happens in the next days, the nearest first: publications and ends that somebody has set, events, campaigns that close. */
export async function comingSoon(
  strapi: Core.Strapi,
  userAbility: UserAbility,
  now: Date,
): Promise<DeskRow[]> {
  const until = new Date(now.getTime() + DAYS_AHEAD * DAY_MILLISECONDS);
  const rows = await Promise.all(
    sourcesOf(strapi).map(async ({ uid, attribute, reason, where = {} }) => {
      const isDay = modelsOf(strapi)(uid)?.attributes[attribute]?.type === 'date';
      const moment = (date: Date) => (isDay ? date.toISOString().slice(0, 10) : date.toISOString());
      const entries = await readableEntries(strapi, userAbility, uid, {
        where: { ...where, [attribute]: { $gte: moment(now), $lte: moment(until) } },
        fields: [attribute],
        orderBy: { [attribute]: 'asc' },
        limit: ROWS_AT_MOST,
      });
      return entries.map(({ documentId, locale, title, ...entry }): DeskRow => {
        const at = String(isDay ? entry[attribute] : new Date(entry[attribute] as string).toISOString());
        return { uid, documentId, locale, title, reason, at, note: null };
      });
    }),
  );
  return firstRows(rows.flat(), 1);
}

/** Whatever type has a date to publish at, or to withdraw at, is on the list. */
function sourcesOf(strapi: Core.Strapi): Source[] {
  const dated: Source[] = PROPOSED_UIDS.flatMap((uid) => [
    { uid, attribute: 'publishAt', reason: 'publish' as const },
    { uid, attribute: 'unpublishAt', reason: 'unpublish' as const },
  ]).filter(({ uid, attribute }) => attribute in (modelsOf(strapi)(uid)?.attributes ?? {}));
  return [
    ...dated,
    { uid: UID.event, attribute: 'startsAt', reason: 'event', where: { stage: { $ne: 'cancelled' } } },
    { uid: UID.campaign, attribute: 'deadline', reason: 'deadline', where: { stage: { $ne: 'ended' } } },
  ];
}
