import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { type ComingWindow, listComing } from '../../adapters/coming';
import { permissionChecker } from '../../adapters/permission-checker';
import type { UserAbility } from '../../adapters/readable-entries';
import { readableDraft } from '../../adapters/reading-right';
import { refuse } from '../../adapters/refusal-error';
import type { Schedule } from '../../adapters/schedule';
import { siteConfiguration } from '../../adapters/site-context';
import { isDrafted } from '../../domain/content/uids';
import { monthAfter } from '../../domain/schedule/month';
import { readMoment } from '../../domain/schedule/read-moment';
import type { ScheduledKind, ScheduleTarget } from '../../domain/schedule/scheduled-change';

type PanelContext = Context & { params: Record<string, string>; request: { body?: unknown } };

const DAY_MILLISECONDS = 86_400_000;
/** Days ahead that the list shows, and things that it shows at most: what comes after is found by its month. */
const DAYS = 366;
const LISTED_AT_MOST = 200;
const IN_A_MONTH_AT_MOST = 2000;

/** What the panel asks for about the schedule. To see takes the right to read the entry, to change it the right to publish it. */
export function createScheduleHandlers(strapi: Core.Strapi, schedule: Schedule) {
  const { defaultLocale, timezone } = siteConfiguration(strapi);

  /** @throws NotFoundError or ForbiddenError, in French: it is shown in the panel */
  const targetOf = async (ctx: PanelContext) => {
    const { uid = '', documentId = '' } = ctx.params;
    const locale = typeof ctx.query.locale === 'string' ? ctx.query.locale : defaultLocale;
    if (!isDrafted(uid)) throw new errors.NotFoundError('Cette entrée n’existe pas.');
    const target: ScheduleTarget = { uid, documentId, locale };
    const found = await readableDraft(strapi, ctx, uid, target);
    if (found.outcome === 'forbidden')
      throw new errors.ForbiddenError('Votre rôle ne permet pas de voir cette entrée.');
    if (found.outcome !== 'readable') throw new errors.NotFoundError('Cette entrée n’existe pas.');
    const { cannot } = permissionChecker(strapi, ctx.state.userAbility, uid);
    return { target, mayChange: !cannot.publish(found.entry) };
  };

  const answer = async (ctx: PanelContext, target: ScheduleTarget, mayChange: boolean) => {
    const changes = await schedule.of(target);
    ctx.body = {
      data: {
        timezone,
        mayChange,
        changes: changes.map(({ kind, at, refusal }) => ({ kind, at: at.toISOString(), refusal })),
      },
    };
  };

  return {
    async ofEntry(ctx: PanelContext): Promise<void> {
      const { target, mayChange } = await targetOf(ctx);
      await answer(ctx, target, mayChange);
    },

    /** Sets a moment, given as `{ at: 'YYYY-MM-DDTHH:MM' }` on the site’s clocks, or cancels it with `{ at: null }`. */
    async set(ctx: PanelContext): Promise<void> {
      const { target, mayChange } = await targetOf(ctx);
      const { kind } = ctx.params;
      if (kind !== 'publish' && kind !== 'unpublish')
        throw new errors.NotFoundError('Cela ne se programme pas.');
      if (!mayChange)
        throw new errors.ForbiddenError(
          'Votre rôle ne permet pas de publier, et donc pas de programmer une publication.',
        );
      const at = momentIn(ctx, kind);
      const { user } = ctx.state as { user?: { id: number } };
      await schedule.set(target, kind, at, user?.id ?? null);
      await answer(ctx, target, mayChange);
    },

    /** What is to come from now on, or in one month: `?month=YYYY-MM`. */
    async coming(ctx: PanelContext): Promise<void> {
      const { month } = ctx.query;
      if (month !== undefined && !(typeof month === 'string' && MONTH.test(month)))
        throw new errors.ValidationError('"month" takes a month, e.g. 2026-12.');
      const { userAbility } = ctx.state as { userAbility: UserAbility };
      const { coming, isCut } = await listComing(strapi, userAbility, windowOf(month, new Date()));
      ctx.body = { data: { timezone, coming, isCut } };
    },
  };

  function momentIn(ctx: PanelContext, kind: ScheduledKind): Date | null {
    const { at } = (ctx.request.body ?? {}) as { at?: unknown };
    if (at === null) return null;
    const read = readMoment(kind, typeof at === 'string' ? at : '', timezone, new Date());
    if ('fault' in read) return refuse(strapi, [read.fault]);
    return read.at;
  }
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A month reaches a day further on both sides: each thing has the day of its own clocks. */
function windowOf(month: string | undefined, now: Date): ComingWindow {
  if (month === undefined)
    return { from: now, until: new Date(now.getTime() + DAYS * DAY_MILLISECONDS), limit: LISTED_AT_MOST };
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const next = Date.parse(`${monthAfter(month, 1)}-01T00:00:00Z`);
  return {
    from: new Date(Math.max(now.getTime(), first - DAY_MILLISECONDS)),
    until: new Date(next + DAY_MILLISECONDS),
    limit: IN_A_MONTH_AT_MOST,
  };
}
