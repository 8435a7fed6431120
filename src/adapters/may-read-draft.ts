import type { Core } from '@strapi/strapi';
import { namingAttribute } from '../domain/content/uids';
import type { ScheduledUid } from '../domain/schedule/scheduled-change';

type Values = Record<string, unknown>;

/** Whether an entry, its creator with roles populated, may be shown. */
export type MayRead = (uid: ScheduledUid, entry: Values) => boolean;

interface PermissionChecker {
  cannot: { read(entity: Values, field?: string): boolean };
}

/** What a person of the panel may read of drafts: the entry, and the title that a list shows. `userAbility` is Strapi's, of `ctx.state`. */
export function mayReadDraft(strapi: Core.Strapi, userAbility: unknown): MayRead {
  const checkers = new Map<string, PermissionChecker>();
  const checkerOf = (uid: string): PermissionChecker => {
    const known = checkers.get(uid);
    if (known) return known;
    const made = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility, model: uid }) as PermissionChecker;
    checkers.set(uid, made);
    return made;
  };
  return (uid, entry) => {
    const { cannot } = checkerOf(uid);
    return !cannot.read(entry) && !cannot.read(entry, namingAttribute(uid));
  };
}
