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
  return new Map(
    users.map(({ id, firstname, lastname, username }) => [
      id as number,
      [firstname, lastname].filter(Boolean).join(' ') || username || '',
    ]),
  );
}
