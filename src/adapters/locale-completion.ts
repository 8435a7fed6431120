import type { Core } from '@strapi/strapi';
import { componentInput } from '../domain/content/component-input';
import { fullPopulate } from '../domain/content/full-populate';
import type { ModelOf } from '../domain/content/model';
import { isReference, REFERENCE_UIDS, UID } from '../domain/content/uids';
import { modelsOf } from './model-of';
import type { AfterSave } from './publication-watcher';

type Values = Record<string, unknown>;

/** What a reference record shows in another language until somebody translates it; the rest stays empty there. */
const CARRIED_OVER: Record<string, string[]> = {
  [UID.section]: ['name', 'parent'],
  [UID.tag]: ['name'],
  [UID.speaker]: ['portrait', 'affiliations'],
  [UID.organization]: ['logo'],
};

/**
 * Step that keeps reference records present in every locale of the site, and the section tree the same in all of them:
 * an English article could not name a person who exists in French only (Strapi 5.54 refuses the link).
 * So a record goes as a whole, with its default language (which a delete that names none means); another language that is
 * deleted begins anew.
 */
export function createLocaleCompletion(strapi: Core.Strapi, defaultLocale: string): AfterSave {
  return async ({ uid, documentId, action, data }) => {
    if (!documentId || !isReference(uid)) return;
    const rows = (await strapi.db
      .query(uid as never)
      .findMany({ where: { documentId }, select: ['locale'] as never })) as Values[];
    if (rows.length === 0) return;
    if (action === 'delete' && !rows.some(({ locale }) => locale === defaultLocale)) {
      await strapi.documents(uid as never).delete({ documentId, locale: '*' });
      return;
    }
    await completeLocales(strapi, uid, documentId);
    if (uid === UID.section && data && 'parent' in data) await alignParents(strapi, documentId);
  };
}

/** Completes every reference record: after a locale was added to the site. */
export async function completeAllLocales(strapi: Core.Strapi): Promise<void> {
  const locales = await localeCodes(strapi);
  for (const uid of REFERENCE_UIDS) {
    const rows = (await strapi.db
      .query(uid as never)
      .findMany({ select: ['documentId', 'locale'] as never })) as Values[];
    const present = new Map<string, number>();
    for (const row of rows)
      present.set(row.documentId as string, (present.get(row.documentId as string) ?? 0) + 1);
    for (const [documentId, count] of present)
      if (count < locales.length) await completeLocales(strapi, uid, documentId);
  }
}

async function completeLocales(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  const modelOf = modelsOf(strapi);
  const locales = await localeCodes(strapi);
  const rows = (await strapi.db
    .query(uid as never)
    .findMany({ where: { documentId }, populate: fullPopulate(uid, modelOf) as never })) as Values[];
  const missing = locales.filter((locale) => !rows.some((row) => row.locale === locale));
  const source = locales.map((locale) => rows.find((row) => row.locale === locale)).find(Boolean);
  if (!source || missing.length === 0) return;
  const data = carriedOver(uid, source, modelOf);
  for (const locale of missing)
    await strapi.documents(uid as never).update({ documentId, locale, data: data as never });
}

function carriedOver(uid: string, source: Values, modelOf: ModelOf): Values {
  const data: Values = {};
  for (const name of CARRIED_OVER[uid] ?? []) {
    const attribute = modelOf(uid)?.attributes[name];
    // What is withheld is carried over too, and withheld there in turn.
    const value = isEmpty(source[name]) ? (source.withheld as Values | null)?.[name] : source[name];
    if (isEmpty(value)) continue;
    if (attribute?.component) data[name] = componentInput(attribute.component, value, modelOf);
    else if (attribute?.type === 'relation') data[name] = (value as Values | null)?.documentId ?? null;
    else data[name] = value;
  }
  return data;
}

/** Hangs a section under the same parent in every locale: the tree is one. */
async function alignParents(strapi: Core.Strapi, documentId: string): Promise<void> {
  const rows = (await strapi.db.query(UID.section as never).findMany({
    where: { documentId },
    populate: { parent: true } as never,
    orderBy: { updatedAt: 'desc' } as never,
  })) as Values[];
  const parentOf = (row: Values) => ((row.parent as Values | null)?.documentId as string | undefined) ?? null;
  const latest = rows[0];
  if (!latest) return;
  for (const row of rows.slice(1)) {
    if (parentOf(row) === parentOf(latest)) continue;
    await strapi
      .documents(UID.section)
      .update({ documentId, locale: row.locale as string, data: { parent: parentOf(latest) } as never });
  }
}

async function localeCodes(strapi: Core.Strapi): Promise<string[]> {
  const service = strapi.plugin('i18n').service('locales');
  const [codes, first] = await Promise.all([service.find(), service.getDefaultLocale()]);
  const all = (codes as { code: string }[]).map(({ code }) => code);
  return [first, ...all.filter((code) => code !== first)];
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
