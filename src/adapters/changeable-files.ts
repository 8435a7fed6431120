import type { Core } from '@strapi/strapi';

const FILE = 'plugin::upload.file';
const CHANGE = 'plugin::upload.assets.update';

/** Whether somebody of the panel may change, replace and delete a file of the library; its row has its creator with roles populated. */
export function mayChangeFile(
  strapi: Core.Strapi,
  userAbility: unknown,
): (file: Record<string, unknown>) => boolean {
  const { ability, toSubject } = strapi
    .service('admin::permission')
    .createPermissionsManager({ ability: userAbility, action: CHANGE, model: FILE }) as {
    ability: { can(action: string, subject: unknown): boolean };
    toSubject(file: object): unknown;
  };
  return (file) => ability.can(CHANGE, toSubject(file));
}
