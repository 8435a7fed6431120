import type { Core } from '@strapi/strapi';
import type { ScheduledChange, ScheduleTarget } from '../domain/schedule/scheduled-change';
import { draftWithCreator } from './draft-with-creator';
import { permissionChecker } from './permission-checker';

/** Whether a person of the panel may publish an entry in a language. `userAbility` is Strapi's, as of `ctx.state`. */
export async function mayPublish(
  strapi: Core.Strapi,
  userAbility: unknown,
  target: ScheduleTarget,
): Promise<boolean> {
  const entry = await draftWithCreator(strapi, target);
  const { cannot } = permissionChecker(strapi, userAbility, target.uid);
  return entry !== null && !cannot.publish(entry);
}

/**
 * Whether the account that scheduled a change is there, is active and has, by now, the right to publish that entry. What a program
 * scheduled was allowed by its token, and goes ahead.
 */
export async function mayStillPublish(strapi: Core.Strapi, change: ScheduledChange): Promise<boolean> {
  const { scheduledBy } = change;
  return scheduledBy === null || (await accountMayPublish(strapi, scheduledBy, change));
}

/** Whether an account is there, is active and may publish an entry in a language. */
export async function accountMayPublish(
  strapi: Core.Strapi,
  id: number,
  target: ScheduleTarget,
): Promise<boolean> {
  const user = await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] });
  if (!user?.isActive || user.blocked) return false;
  const ability = await strapi.service('admin::permission').engine.generateUserAbility(user);
  return mayPublish(strapi, ability, target);
}
