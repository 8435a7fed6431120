import type { Application } from './application';
import type { Send } from './writers';

export type RoleCode = 'strapi-author' | 'strapi-editor' | 'strapi-super-admin';

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
