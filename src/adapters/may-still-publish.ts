import type { Core } from '@strapi/strapi';
import type { ScheduledChange } from '../domain/schedule/scheduled-change';

type Values = Record<string, unknown>;

interface PermissionChecker {
  cannot: { publish(entity: Values): boolean };
}

/**
 * Whether the account that scheduled a change is there, is active and has, by now, the right to publish that entry. What a program
 * scheduled was allowed by its token, and goes ahead.
 */
export async function mayStillPublish(
  strapi: Core.Strapi,
  { uid, documentId, locale, scheduledBy }: ScheduledChange,
): Promise<boolean> {
  if (scheduledBy === null) return true;
  const user = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: scheduledBy }, populate: ['roles'] });
  if (!user?.isActive || user.blocked) return false;
  const entry = (await strapi.db.query(uid).findOne({
    where: { documentId, locale, publishedAt: null } as never,
    // Conditions of roles look at who made the entry.
    populate: { createdBy: { populate: ['roles'] } } as never,
  })) as Values | null;
  const userAbility = await strapi.service('admin::permission').engine.generateUserAbility(user);
  const { cannot } = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid }) as PermissionChecker;
  return entry !== null && !cannot.publish(entry);
}
