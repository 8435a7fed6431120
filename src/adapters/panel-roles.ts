import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { ALL_UIDS } from '../domain/content/uids';
import {
  type Permission,
  publisherPermissions,
  ROLES,
  ROLES_VERSION,
  type RoleCode,
  type RoleSubject,
  withLocales,
  writerPermissions,
} from '../domain/panel/roles';
import { localeCodes } from './site-locales';

/** The definition that the roles were last set to, and the locales that it covered. */
interface Written {
  hash: string;
  locales: string[];
}

const STORE = { type: 'core', name: 'portevoix', key: 'panel-roles' } as const;
const RULES = { 'strapi-author': writerPermissions, 'strapi-editor': publisherPermissions } as const;

/**
 * Names the three built-in roles in French and gives Rédaction and Publication their permissions: at the first start and again
 * when our definition or the model has changed, so that what an administrator changes in between stays. A locale added to the
 * site since is added to both roles. To be called once Strapi's admin is there, after the bootstrap of api folders: before, it knows
 * no conditions and drops them without a word (5.54, role.addPermissions).
 */
export async function applyPanelRoles(strapi: Core.Strapi): Promise<void> {
  const subjects = ALL_UIDS.map((uid) => subjectOf(strapi, uid));
  const locales = (await localeCodes(strapi)).sort();
  const definition = { version: ROLES_VERSION, roles: ROLES, subjects };
  const hash = createHash('sha256').update(JSON.stringify(definition)).digest('hex');
  const written = (await strapi.store.get(STORE)) as Written | null;
  const added = locales.filter((locale) => !written?.locales.includes(locale));
  if (written?.hash === hash && added.length === 0) return;

  if (written?.hash === hash) await addLocales(strapi, written.locales, added);
  else await setRoles(strapi, subjects, locales);
  await strapi.store.set({ ...STORE, value: { hash, locales } });
}

async function setRoles(strapi: Core.Strapi, subjects: RoleSubject[], locales: string[]): Promise<void> {
  const service = strapi.service('admin::role') as unknown as RoleService;
  for (const code of Object.keys(ROLES) as RoleCode[]) {
    const role = await service.findOne({ code });
    if (!role) continue;
    await rename(strapi, service, role, code);
    if (code !== 'strapi-super-admin')
      await service.assignPermissions(role.id, RULES[code](subjects, locales));
  }
}

async function addLocales(strapi: Core.Strapi, covered: string[], added: string[]): Promise<void> {
  const service = strapi.service('admin::role') as unknown as RoleService;
  for (const code of Object.keys(RULES) as RoleCode[]) {
    const role = await service.findOne({ code });
    if (!role) continue;
    const current = (await strapi.db
      .query('admin::permission')
      .findMany({ where: { role: { id: role.id } } })) as unknown as Permission[];
    const extended = withLocales(current.map(plain), covered, added);
    if (extended) await service.assignPermissions(role.id, extended);
  }
}

/** A role keeps the name somebody gave it; only Strapi's own name, or an older one of ours, is replaced. */
async function rename(strapi: Core.Strapi, service: RoleService, role: Role, code: RoleCode): Promise<void> {
  const { name, description } = ROLES[code];
  if (!['Author', 'Editor', 'Super Admin', name].includes(role.name)) return;
  if (role.name === name && role.description === description) return;
  if (await strapi.db.query('admin::role').findOne({ where: { name, id: { $ne: role.id } } })) return;
  await service.update({ id: role.id }, { name, description });
}

function subjectOf(strapi: Core.Strapi, uid: string): RoleSubject {
  const model = strapi.contentType(uid as never);
  const contentType = strapi.service('admin::content-type') as unknown as {
    getNestedFields(model: unknown, options: { components: unknown }): string[];
  };
  return {
    uid,
    fields: contentType.getNestedFields(model, { components: strapi.components }),
    inverse: Object.entries(model.attributes)
      .filter(([, attribute]) => 'mappedBy' in attribute)
      .map(([name]) => name),
    draftAndPublish: model.options?.draftAndPublish === true,
    localized:
      (model.pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized === true,
  };
}

function plain({ action, subject, properties, conditions }: Permission): Permission {
  return { action, subject, properties, conditions };
}

interface Role {
  id: number;
  name: string;
  description: string | null;
}

interface RoleService {
  findOne(where: { code: string }): Promise<Role | null>;
  update(where: { id: number }, attributes: { name: string; description: string }): Promise<unknown>;
  assignPermissions(id: number, permissions: Permission[]): Promise<unknown>;
}
