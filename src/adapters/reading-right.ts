import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { hasDraftAndPublish } from '../domain/content/model';
import type { AddressedUid } from '../domain/content/uids';
import { modelsOf } from './model-of';
import { permissionChecker } from './permission-checker';

type Values = Record<string, unknown>;

/** The entry's own row, or why there is none to show. */
export type Readable = { outcome: 'readable'; entry: Values } | { outcome: 'forbidden' | 'missing' };

/**
 * Whether whoever is signed in to the panel may read an entry's draft in a language, with every field that its page could show:
 * what a role does not see in the editor, it does not see in a preview either.
 */
export async function readableDraft(
  strapi: Core.Strapi,
  ctx: Context,
  uid: AddressedUid,
  { documentId, locale }: { documentId: string; locale: string },
): Promise<Readable> {
  const { userAbility } = ctx.state as { userAbility?: unknown };
  if (!userAbility) return { outcome: 'forbidden' };
  const model = modelsOf(strapi)(uid);
  const entry = (await strapi.db.query(uid).findOne({
    where: { documentId, locale, ...(hasDraftAndPublish(model) ? { publishedAt: null } : {}) } as never,
    // Conditions of roles look at who made the entry.
    populate: { createdBy: { populate: ['roles'] } } as never,
  })) as Values | null;
  const checker = permissionChecker(strapi, userAbility, uid);
  // Without an entry the type is asked about: who may read none of it is not told what there is.
  if (checker.cannot.read(entry)) return { outcome: 'forbidden' };
  if (!entry) return { outcome: 'missing' };
  const mayReadAll = shownFields(strapi, uid).every((field) => !checker.cannot.read(entry, field));
  return mayReadAll ? { outcome: 'readable', entry } : { outcome: 'forbidden' };
}

/** Fields, those of components with dotted paths, that are not kept from readers anyway. */
function shownFields(strapi: Core.Strapi, uid: AddressedUid): string[] {
  const contentTypes = strapi.service('admin::content-type') as unknown as {
    getNestedFields(model: unknown, options: { components: unknown }): string[];
  };
  const model = strapi.contentType(uid as never) as { attributes: Record<string, { private?: boolean }> };
  return contentTypes
    .getNestedFields(model, { components: strapi.components })
    .filter((field) => !model.attributes[field.split('.')[0] ?? '']?.private);
}
