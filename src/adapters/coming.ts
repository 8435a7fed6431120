import type { Core } from '@strapi/strapi';
import { type DraftedUid, UID } from '../domain/content/uids';
import { isoDay, safeZone } from '../domain/reading/dates';
import { type Coming, inOrder } from '../domain/schedule/coming';
import { panelNames } from './panel-names';
import { type ReadableEntry, readableEntries, type UserAbility } from './readable-entries';
import { SCHEDULE_TABLE, toChange } from './schedule-table';
import { siteConfiguration } from './site-context';

export interface ComingWindow {
  from: Date;
  until: Date;
  /** Of what is to come, and of what was refused: so many of each at most. */
  limit: number;
}

/** What was refused, then what is to come, each in order of time. */
export interface ListedComing {
  coming: Coming[];
  /** Whether there is more to come in the window than `limit`. */
  isCut: boolean;
}

/** Scheduled changes that are looked at in one go. */
const AT_ONCE = 500;
/** What is late by less is still to come: it waits for its turn. */
const LATE_MILLISECONDS = 24 * 60 * 60_000;

/**
 * Publications and ends that were refused, whenever; then what is to come in the window: scheduled publications and ends, events that
 * begin and were not called off, campaigns that are not over and whose deadline nears. Only what the person may read; drafts too, so
 * for the panel alone. The limit counts what is shown: nothing that is hidden takes the place of something else.
 */
export async function listComing(
  strapi: Core.Strapi,
  userAbility: UserAbility,
  window: ComingWindow,
): Promise<ListedComing> {
  const { from, until, limit } = window;
  const [refused, ...lists] = await Promise.all([
    scheduled(strapi, userAbility, limit, (query) => query.whereNotNull('refusal')),
    scheduled(strapi, userAbility, limit + 1, (query) =>
      query
        .whereNull('refusal')
        .where('at', '>=', new Date(from.getTime() - LATE_MILLISECONDS))
        .where('at', '<=', until),
    ),
    events(strapi, userAbility, window),
    deadlines(strapi, userAbility, window),
  ]);
  const ahead = inOrder(lists.flat());
  return { coming: [...inOrder(refused), ...ahead.slice(0, limit)], isCut: ahead.length > limit };
}

type Query = ReturnType<Core.Strapi['db']['connection']>;

async function scheduled(
  strapi: Core.Strapi,
  userAbility: UserAbility,
  limit: number,
  narrow: (query: Query) => Query,
): Promise<Coming[]> {
  const { timezone } = siteConfiguration(strapi);
  const found: Coming[] = [];
  for (let offset = 0; found.length < limit; offset += AT_ONCE) {
    const rows = await narrow(strapi.db.connection(SCHEDULE_TABLE))
      .orderBy(['at', 'uid', 'document_id', 'locale', 'kind'])
      .limit(AT_ONCE)
      .offset(offset);
    if (rows.length === 0) break;
    const changes = (rows as Record<string, unknown>[]).map(toChange);
    const drafts = new Map<string, ReadableEntry>();
    for (const uid of new Set(changes.map((change) => change.uid))) {
      const own = changes.filter((change) => change.uid === uid);
      const where = { documentId: { $in: own.map(({ documentId }) => documentId) } };
      for (const entry of await readableEntries(strapi, userAbility, uid, { where, orderBy: {} }))
        drafts.set(`${uid} ${entry.documentId} ${entry.locale}`, entry);
    }
    const names = await panelNames(
      strapi,
      changes.map(({ scheduledBy }) => scheduledBy),
    );
    for (const { uid, documentId, locale, kind, at, scheduledBy, refusal } of changes) {
      const entry = drafts.get(`${uid} ${documentId} ${locale}`);
      if (!entry) continue;
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
  return found.slice(0, limit);
}

async function events(
  strapi: Core.Strapi,
  userAbility: UserAbility,
  { from, until, limit }: ComingWindow,
): Promise<Coming[]> {
  const entries = await readableEntries(strapi, userAbility, UID.event, {
    where: {
      startsAt: { $gte: from.toISOString(), $lte: until.toISOString() },
      $or: [{ stage: { $null: true } }, { stage: { $ne: 'cancelled' } }],
    },
    fields: ['startsAt', 'allDay', 'timezone'],
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    limit: limit + 1,
  });
  return entries.map((entry) => ({
    ...named(UID.event, entry),
    kind: 'event',
    ...startOf(entry),
    refusal: null,
    scheduledBy: null,
  }));
}

/** A whole day is that day, wherever one looks from. */
function startOf({ startsAt, allDay, timezone: named }: ReadableEntry): Pick<Coming, 'at' | 'timezone'> {
  const timezone = safeZone(named as string | null);
  const at = new Date(startsAt as string).toISOString();
  return { at: allDay ? isoDay(at, timezone) : at, timezone };
}

async function deadlines(
  strapi: Core.Strapi,
  userAbility: UserAbility,
  { from, until, limit }: ComingWindow,
): Promise<Coming[]> {
  const { timezone } = siteConfiguration(strapi);
  const day = (moment: Date) => isoDay(moment.toISOString(), timezone);
  const entries = await readableEntries(strapi, userAbility, UID.campaign, {
    where: {
      deadline: { $gte: day(from), $lte: day(until) },
      $or: [{ stage: { $null: true } }, { stage: { $notIn: ['won', 'ended'] } }],
    },
    fields: ['deadline'],
    orderBy: [{ deadline: 'asc' }, { id: 'asc' }],
    limit: limit + 1,
  });
  return entries.map((entry) => ({
    ...named(UID.campaign, entry),
    kind: 'deadline',
    at: String(entry.deadline),
    timezone,
    refusal: null,
    scheduledBy: null,
  }));
}

function named(uid: DraftedUid, { documentId, locale, title }: ReadableEntry) {
  return { uid, documentId, locale: locale ?? '', title };
}
