import type { Core } from '@strapi/strapi';
import { type DraftedUid, namingAttribute, UID } from '../domain/content/uids';
import { isoDay, safeZone } from '../domain/reading/dates';
import { type Coming, inOrder } from '../domain/schedule/coming';
import type { MayRead } from './may-read-draft';
import { panelNames } from './panel-names';
import { SCHEDULE_TABLE, toChange } from './schedule-table';
import { siteConfiguration } from './site-context';

type Values = Record<string, unknown>;

const DAY = 24 * 60 * 60_000;
/** Of each kind. */
const AT_MOST = 500;

/**
 * What is to come from `now` on, refusals first: scheduled publications and ends, events that begin and were not called off,
 * campaigns that are not over and whose deadline nears. Only entries that `mayRead` lets through; drafts too, so for the panel alone.
 */
export async function listComing(
  strapi: Core.Strapi,
  { now, days, mayRead }: { now: Date; days: number; mayRead: MayRead },
): Promise<Coming[]> {
  const { timezone } = siteConfiguration(strapi);
  const until = new Date(now.getTime() + days * DAY);
  const lists = await Promise.all([
    scheduled(strapi, { until, mayRead, timezone }),
    events(strapi, { now, until, mayRead }),
    deadlines(strapi, { now, until, mayRead, timezone }),
  ]);
  return inOrder(lists.flat());
}

async function scheduled(
  strapi: Core.Strapi,
  { until, mayRead, timezone }: { until: Date; mayRead: MayRead; timezone: string },
): Promise<Coming[]> {
  const changes = (
    await strapi.db.connection(SCHEDULE_TABLE).where('at', '<=', until).orderBy('at').limit(AT_MOST)
  ).map(toChange);
  const names = await panelNames(
    strapi,
    changes.map(({ scheduledBy }) => scheduledBy),
  );
  const found: Coming[] = [];
  for (const uid of new Set(changes.map((change) => change.uid))) {
    const own = changes.filter((change) => change.uid === uid);
    const entries = await drafts(strapi, uid, {
      documentId: { $in: own.map(({ documentId }) => documentId) },
    });
    for (const { documentId, locale, kind, at, scheduledBy, refusal } of own) {
      const entry = entries.find((one) => one.documentId === documentId && one.locale === locale);
      if (!entry || !mayRead(uid, entry)) continue;
      const name = scheduledBy === null ? undefined : names.get(scheduledBy);
      found.push({
        ...named(uid, entry),
        kind,
        at: at.toISOString(),
        timezone,
        refusal,
        scheduledBy: scheduledBy !== null && name ? { id: scheduledBy, name } : null,
      });
    }
  }
  return found;
}

async function events(
  strapi: Core.Strapi,
  { now, until, mayRead }: { now: Date; until: Date; mayRead: MayRead },
): Promise<Coming[]> {
  const entries = await drafts(strapi, UID.event, {
    startsAt: { $gte: now.toISOString(), $lte: until.toISOString() },
    $or: [{ stage: { $null: true } }, { stage: { $ne: 'cancelled' } }],
  });
  return entries
    .filter((entry) => mayRead(UID.event, entry))
    .map((entry) => ({
      ...named(UID.event, entry),
      kind: 'event',
      ...startOf(entry),
      refusal: null,
      scheduledBy: null,
    }));
}

/** A whole day is that day, wherever one looks from. */
function startOf({ startsAt, allDay, timezone: named }: Values): Pick<Coming, 'at' | 'timezone'> {
  const timezone = safeZone(named as string | null);
  const at = new Date(startsAt as string).toISOString();
  return { at: allDay ? isoDay(at, timezone) : at, timezone };
}

async function deadlines(
  strapi: Core.Strapi,
  { now, until, mayRead, timezone }: { now: Date; until: Date; mayRead: MayRead; timezone: string },
): Promise<Coming[]> {
  const day = (moment: Date) => isoDay(moment.toISOString(), timezone);
  const entries = await drafts(strapi, UID.campaign, {
    deadline: { $gte: day(now), $lte: day(until) },
    $or: [{ stage: { $null: true } }, { stage: { $notIn: ['won', 'ended'] } }],
  });
  return entries
    .filter((entry) => mayRead(UID.campaign, entry))
    .map((entry) => ({
      ...named(UID.campaign, entry),
      kind: 'deadline',
      at: String(entry.deadline),
      timezone,
      refusal: null,
      scheduledBy: null,
    }));
}

async function drafts(strapi: Core.Strapi, uid: DraftedUid, where: Values): Promise<Values[]> {
  const found = await strapi.db.query(uid).findMany({
    where: { ...where, publishedAt: null } as never,
    limit: AT_MOST,
    // Conditions of roles look at who made the entry.
    populate: { createdBy: { populate: ['roles'] } } as never,
  });
  return found as Values[];
}

function named(uid: DraftedUid, entry: Values) {
  return {
    uid,
    documentId: entry.documentId as string,
    locale: entry.locale as string,
    title: (entry[namingAttribute(uid)] as string | null) ?? '',
  };
}
