import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { type DraftedUid, isDrafted } from '../domain/content/uids';
import { isPanelPath } from '../domain/panel/panel-path';
import { refusal } from '../domain/publication/refusal';
import { orderFault } from '../domain/schedule/read-moment';
import { mayPublish } from './may-publish';
import { panelName } from './panel-names';
import type { AfterSave, BeforeSave, Save } from './publication-watcher';
import { refuse } from './refusal-error';
import type { Schedule } from './schedule';
import { type DraftMoments, lockDrafts, refusePublication } from './schedule-table';
import { sharedAttributes } from './shared-attributes';

type Values = Record<string, unknown>;
type SharedValues = { locale: string; values: Values };

const OVER = refusal(
  'schedule.over',
  ['unpublishAt'],
  'Le moment du retrait est passé. Annulez le retrait programmé ou choisissez-en un autre, puis publiez.',
  'The moment at which it was to leave the site has passed. Cancel or move it, then publish.',
);

/**
 * Steps around each write of an entry with drafts. Before: locks its drafts, so that a scheduled change and a person never act on
 * an entry at the same time, and settles what the write means for the moments. After: the schedule follows, in the same commit.
 */
export function createScheduleKeeper(
  strapi: Core.Strapi,
  schedule: Schedule,
  now: () => Date,
): { before: BeforeSave; after: AfterSave } {
  const setMoments = (uid: string, draft: DraftMoments, moments: Values) =>
    strapi.db.transaction(({ trx }) =>
      trx(strapi.db.metadata.get(uid).tableName)
        .where({ document_id: draft.documentId, locale: draft.locale })
        .whereNull('published_at')
        .update(moments),
    );

  const isOver = (data: Values | null, stored: Date | null): boolean => {
    const end = data && 'unpublishAt' in data ? dateOf(data.unpublishAt) : stored;
    return end !== null && end <= now();
  };

  /**
   * Somebody who may not publish changes what is to go out: whoever may has to read it once more. In other languages than the one
   * that is written, that holds where something changed that all languages share.
   */
  const giveUpWhatIsUnread = async (
    save: Save,
    { uid, documentId }: { uid: DraftedUid; documentId: string },
    sharedBefore: readonly SharedValues[],
  ): Promise<void> => {
    const user = panelUser(strapi);
    if (!user) return;
    await schedule.follow({ uid, documentId }, user.id);
    const changed = (await sharedOf(uid, documentId)).filter(({ locale, values }) => {
      const before = sharedBefore.find((one) => one.locale === locale);
      return !isDeepStrictEqual(before?.values, values);
    });
    await strapi.db.transaction(async ({ trx }) => {
      for (const { locale, publish } of await lockDrafts(strapi, trx, { uid, documentId })) {
        const target = { uid, documentId, locale };
        const isTouched = concerns(save, locale) || changed.some((one) => one.locale === locale);
        if (!publish || !isTouched) continue;
        if (!(await mayPublish(strapi, user.ability, target)))
          await refusePublication(trx, target, unread(user.name));
      }
    });
  };

  /** What drafts have of what all languages share; nothing where no draft is to go out. */
  const sharedOf = async (uid: DraftedUid, documentId: string): Promise<SharedValues[]> => {
    const waits = await strapi.db
      .query(uid)
      .count({ where: { documentId, publishedAt: null, publishAt: { $notNull: true } } as never });
    if (waits === 0) return [];
    const drafts = await sharedAttributes(strapi, uid, { documentId, publishedAt: null });
    return drafts.map(({ row, values }) => ({ locale: String(row.locale), values }));
  };

  return {
    async before(save) {
      const { uid, action, data, documentId } = save;
      if (!isDrafted(uid)) return undefined;
      if (data) keepMoments(strapi, save, data);
      if (!documentId) {
        if (data) refuseWrongOrder(strapi, data, undefined);
        if (save.makesPublic && isOver(data, null)) refuse(strapi, [OVER]);
        return undefined;
      }
      const drafts = await strapi.db.transaction(({ trx }) => lockDrafts(strapi, trx, { uid, documentId }));
      const concerned = drafts.filter(({ locale }) => concerns(save, locale));
      if (data) refuseWrongOrder(strapi, data, concerned[0]);
      if (save.makesPublic && concerned.some(({ unpublish }) => isOver(data, unpublish)))
        refuse(strapi, [OVER]);
      if (action === 'update' && data && panelUser(strapi)) {
        const shared = await sharedOf(uid, documentId);
        // The languages are alike by then: src/index.ts has that done first.
        return () => giveUpWhatIsUnread(save, { uid, documentId }, shared);
      }
      if (action === 'publish') {
        // Published by hand: the moment must not publish, later, what somebody has begun to change since.
        for (const draft of concerned) if (draft.publish) await setMoments(uid, draft, { publish_at: null });
      }
      if (action === 'unpublish')
        return async () => {
          for (const draft of concerned)
            if (draft.unpublish) await setMoments(uid, draft, { unpublish_at: null });
        };
      // The published row has the moments of its day.
      if (action === 'discardDraft')
        return async () => {
          for (const draft of concerned)
            await setMoments(uid, draft, { publish_at: null, unpublish_at: draft.unpublish });
        };
      return undefined;
    },

    async after(save) {
      const { uid, documentId } = save;
      if (!documentId || !isDrafted(uid)) return;
      await schedule.follow({ uid, documentId }, panelUser(strapi)?.id ?? null);
    },
  };
}

/** The form of the panel knows nothing of moments, and sends along what it read; a copy has none; publishing settles them. */
function keepMoments(strapi: Core.Strapi, { action, makesPublic }: Save, data: Values): void {
  if (action === 'clone') {
    data.publishAt = null;
    data.unpublishAt = null;
  } else if (isPanelPath(strapi.requestContext.get()?.path ?? '')) {
    delete data.publishAt;
    delete data.unpublishAt;
  }
  if (makesPublic && action === 'update' && !('publishAt' in data)) data.publishAt = null;
}

function refuseWrongOrder(strapi: Core.Strapi, data: Values, draft: DraftMoments | undefined): void {
  if (!('publishAt' in data) && !('unpublishAt' in data)) return;
  const moment = (name: string, stored: Date | null | undefined) =>
    name in data ? dateOf(data[name]) : (stored ?? null);
  const fault = orderFault(moment('publishAt', draft?.publish), moment('unpublishAt', draft?.unpublish));
  if (fault) refuse(strapi, [fault]);
}

/** Null for what is no date, of which Strapi tells by itself. */
function dateOf(value: unknown): Date | null {
  const date = typeof value === 'string' || value instanceof Date ? new Date(value) : null;
  return date && !Number.isNaN(date.getTime()) ? date : null;
}

function concerns({ locales }: Save, locale: string): boolean {
  return locales === '*' || locales?.includes(locale) === true;
}

interface PanelUser {
  id: number;
  name: string;
  ability: unknown;
}

interface PanelState {
  user?: { id?: number; firstname?: string | null; lastname?: string | null };
  userAbility?: unknown;
}

/** Null for a program, and for what the machine does by itself. */
function panelUser(strapi: Core.Strapi): PanelUser | null {
  const ctx = strapi.requestContext.get();
  const { user, userAbility } = (ctx?.state ?? {}) as PanelState;
  if (!isPanelPath(ctx?.path ?? '') || !user?.id) return null;
  return { id: user.id, name: panelName(user), ability: userAbility };
}

function unread(name: string): string {
  return `${name || 'Quelqu’un'} a changé le texte depuis. Relisez-le, puis publiez-le ou programmez-le de nouveau.`;
}
