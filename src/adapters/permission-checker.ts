import type { Core } from '@strapi/strapi';

type Values = Record<string, unknown>;

/** What a person of the panel may not do with an entry (its creator with roles populated: conditions look at who made it), or with one field of it. */
export interface PermissionChecker {
  cannot: {
    read(entity: Values | null, field?: string): boolean;
    update(entity: Values | null): boolean;
    publish(entity: Values): boolean;
  };
}

/** Strapi's own checker for a type. `userAbility` is what Strapi keeps in `ctx.state.userAbility`. */
export function permissionChecker(strapi: Core.Strapi, userAbility: unknown, uid: string): PermissionChecker {
  return strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid }) as PermissionChecker;
}
