import type { Application } from './application';
import type { Send } from './writers';

/** Code of a role, ours or one that a test made. */
export type RoleCode = 'strapi-author' | 'strapi-editor' | 'strapi-super-admin' | `own-${string}`;

export const PASSWORD = 'Un-mot-de-passe-2026';

/** An account of the panel with this role; its address is `<firstname>@example.org`, its password `PASSWORD`. */
export async function addAccount(app: Application, code: RoleCode, firstname: string): Promise<string> {
  const role = await app.strapi.db.query('admin::role').findOne({ where: { code } });
  const email = `${firstname.toLowerCase()}@example.org`;
  await app.strapi.service('admin::user').create({
    email,
    password: PASSWORD,
    firstname,
    isActive: true,
    registrationToken: null,
    // What a first visit to the panel asks.
    preferedLanguage: 'fr',
    roles: [role.id],
  });
  return email;
}

/** Requests of a new account to the panel's routes. */
export async function signInAs(app: Application, code: RoleCode, firstname: string): Promise<Send> {
  const email = await addAccount(app, code, firstname);
  const { body } = await app.request.post('/admin/login').send({ email, password: PASSWORD });
  return (method, path, input) =>
    app.request[method](path).set('Authorization', `Bearer ${body.data.token}`).send(input);
}

/**
 * A role as an administrator makes one: of these types it reads everything, and changes and publishes what its people have made
 * themselves, or reads no more than that. `more` are actions without a subject.
 */
export async function addOwnRole(
  { strapi }: Application,
  code: `own-${string}`,
  uids: string[],
  reads: 'everything' | 'own',
  more: string[] = [],
): Promise<void> {
  const role = await strapi.service('admin::role').create({ name: code, code, description: code });
  const own = ['admin::is-creator'];
  const locales = ['fr', 'en', 'ar'];
  const permissions = uids.flatMap((uid) =>
    ['create', 'read', 'update', 'publish'].map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: uid,
      properties: action === 'publish' ? { locales } : { locales, fields: fieldsOf(strapi, uid) },
      conditions: action === 'create' || (action === 'read' && reads === 'everything') ? [] : own,
    })),
  );
  const others = more.map((action) => ({ action, subject: null, properties: {}, conditions: [] }));
  await strapi.service('admin::role').assignPermissions(role.id, [...permissions, ...others]);
}

function fieldsOf(strapi: Application['strapi'], uid: string): string[] {
  const contentTypes = strapi.service('admin::content-type') as unknown as {
    getNestedFields(model: unknown, options: { components: unknown }): string[];
  };
  return contentTypes.getNestedFields(strapi.contentType(uid as never), { components: strapi.components });
}
