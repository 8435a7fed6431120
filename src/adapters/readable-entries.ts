import type { Core } from '@strapi/strapi';
import { hasDraftAndPublish } from '../domain/content/model';
import { isAddressed, namingAttribute } from '../domain/content/uids';
import { modelsOf } from './model-of';

/** What the person who is signed in may do, as Strapi's admin routes have it in `ctx.state`. */
export interface UserAbility {
  can(action: string, subject?: string, field?: string): boolean;
}

export interface ReadableEntry {
  id: number;
  documentId: string;
  locale: string | null;
  title: string;
  updatedAt: string;
  [attribute: string]: unknown;
}

const READ = 'plugin::content-manager.explorer.read';

/**
 * Drafts of a type (of reference records, what is stored) that answer `where` and that the person may read by role, language and
 * condition; none of a type, or of a field named in `fields`, that the role does not see.
 */
export async function readableEntries(
  strapi: Core.Strapi,
  userAbility: UserAbility,
  uid: string,
  query: { where: object; fields?: string[]; orderBy: object; limit?: number },
): Promise<ReadableEntry[]> {
  const { where, fields = [], orderBy, limit } = query;
  const model = modelsOf(strapi)(uid);
  const naming = isAddressed(uid) ? namingAttribute(uid) : model?.attributes.title ? 'title' : 'name';
  if (!userAbility.can(READ, uid)) return [];
  if (![naming, ...fields].every((field) => userAbility.can(READ, uid, field))) return [];
  const permitted = strapi
    .service('admin::permission')
    .createPermissionsManager({ ability: userAbility, model: uid, action: READ })
    .addPermissionsQueryTo({ filters: where }) as { filters: object };
  const draft = hasDraftAndPublish(model) ? { publishedAt: null } : {};
  const rows = (await strapi.db.query(uid as never).findMany({
    where: { $and: [permitted.filters, draft] } as never,
    select: [
      'id',
      'documentId',
      'locale',
      'updatedAt',
      naming,
      ...fields.filter((field) => !field.includes('.')),
    ] as never,
    orderBy: orderBy as never,
    ...(limit === undefined ? {} : { limit }),
  })) as Record<string, unknown>[];
  return rows.map((row) => ({
    ...row,
    id: row.id as number,
    documentId: row.documentId as string,
    locale: (row.locale as string | undefined) ?? null,
    title: String(row[naming] ?? ''),
    updatedAt: new Date(row.updatedAt as string).toISOString(),
  }));
}
