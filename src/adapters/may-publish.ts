import type { Core } from '@strapi/strapi';
import type { ScheduledChange, ScheduleTarget } from '../domain/schedule/scheduled-change';
import { permissionChecker } from './permission-checker';

type Values = Record<string, unknown>;

/** Whether a person of the panel may publish an entry in a language. `userAbility` is Strapi's, as of `ctx.state`. */
export async function mayPublish(
  strapi: Core.Strapi,
  userAbility: unknown,
  { uid, documentId, locale }: ScheduleTarget,
): Promise<boolean> {
  const entry = (await strapi.db.query(uid).findOne({
    where: { documentId, locale, publishedAt: null } as never,
    // Conditions of roles look at who made the entry.
    populate: { createdBy: { populate: ['roles'] } } as never,
  })) as Values | null;
  const { cannot } = permissionChecker(strapi, userAbility, uid);
  return entry !== null && !cannot.publish(entry);
}

/**
 * Whether the account that scheduled a change is there, is active and has, by now, the right to publish that entry. What a program
 * scheduled was allowed by its token, and goes ahead.
 */
export async function mayStillPublish(strapi: Core.Strapi, change: ScheduledChange): Promise<boolean> {
  const { scheduledBy: id } = change;
  if (id === null) return true;
  const user = await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] });
  if (!user?.isActive || user.blocked) return false;
  const ability = await strapi.service('admin::permission').engine.generateUserAbility(user);
  return mayPublish(strapi, ability, change);
}
