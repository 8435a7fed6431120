import type { Core } from '@strapi/strapi';

/** Names of accounts of the panel, by id; none of an account that is no more. */
export async function panelNames(
  strapi: Core.Strapi,
  ids: readonly (number | null | undefined)[],
): Promise<Map<number, string>> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  if (wanted.length === 0) return new Map();
  const users = await strapi.db
    .query('admin::user')
    .findMany({ where: { id: { $in: wanted } }, select: ['id', 'firstname', 'lastname', 'username'] });
  return new Map(users.map((user) => [user.id as number, panelName(user)]));
}

/** Name of an account, as colleagues know it; empty where it has none. */
export function panelName(account: {
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
}): string {
  const { firstname, lastname, username } = account;
  return [firstname, lastname].filter(Boolean).join(' ') || username || '';
}
