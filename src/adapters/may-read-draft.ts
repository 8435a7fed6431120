import type { Core } from '@strapi/strapi';
import { type DraftedUid, namingAttribute } from '../domain/content/uids';
import { type PermissionChecker, permissionChecker } from './permission-checker';

type Values = Record<string, unknown>;

/** Whether an entry, its creator with roles populated, may be shown. */
export type MayRead = (uid: DraftedUid, entry: Values) => boolean;

/** What a person of the panel may read of drafts: the entry, and the title that a list shows. `userAbility` is Strapi's, of `ctx.state`. */
export function mayReadDraft(strapi: Core.Strapi, userAbility: unknown): MayRead {
  const checkers = new Map<string, PermissionChecker>();
  return (uid, entry) => {
    const checker = checkers.get(uid) ?? permissionChecker(strapi, userAbility, uid);
    checkers.set(uid, checker);
    const { cannot } = checker;
    return !cannot.read(entry) && !cannot.read(entry, namingAttribute(uid));
  };
}
