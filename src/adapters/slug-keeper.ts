import type { Core } from '@strapi/strapi';
import { fallbackSlug, freeSlug, slugOf } from '../domain/content/slug';
import { type AddressedUid, isAddressed, namingAttribute } from '../domain/content/uids';
import { refusal } from '../domain/publication/refusal';
import { modelsOf } from './model-of';
import type { BeforeSave, Save } from './publication-watcher';
import { refuse } from './refusal-error';

type Row = Record<string, string | null>;

/**
 * Step that gives each entry its slug: made from the title when there is none, kept when the title changes later,
 * tidied when typed by hand, unique per type and locale. A typed slug that another entry has is refused.
 */
export function createSlugKeeper(strapi: Core.Strapi, defaultLocale: string): BeforeSave {
  return async (save) => {
    const { uid, data, action } = save;
    if (!data || !isAddressed(uid) || !['create', 'update', 'clone'].includes(action)) return;
    const locale = Array.isArray(save.locales) ? (save.locales[0] ?? defaultLocale) : defaultLocale;
    const source = save.documentId ? await currentRow(strapi, uid, save.documentId, locale) : null;
    const isOwn = source?.locale === locale || !isLocalized(strapi, uid);
    const current = action === 'update' && isOwn ? source : null;
    const typed = 'slug' in data ? String(data.slug ?? '').trim() : null;
    if (typed === null && current?.slug) return;
    if (typed && typed === current?.slug) return;
    // The panel sends a clone with the slug of what it is cloned from.
    const isCopied = action === 'clone' && typed === source?.slug;

    const type = strapi.contentType(uid as never).info.singularName;
    if (typed && !isCopied) {
      const slug = slugOf(typed, locale) || fallbackSlug(type, typed);
      data.slug = slug;
      if (slug !== current?.slug && (await takenSlugs(strapi, save, uid, slug, locale)).has(slug))
        refuse(strapi, [
          refusal(
            'slug-taken',
            ['slug'],
            `L’adresse «\u00a0${slug}\u00a0» sert déjà à une autre fiche : choisissez-en une autre, ou laissez vide.`,
            `The slug "${slug}" is taken by another entry of this type: choose another, or leave it empty.`,
          ),
        ]);
      return;
    }
    const naming = namingAttribute(uid);
    const title = String((naming in data ? data[naming] : source?.[naming]) ?? '').trim();
    if (!title) {
      if (typed === '') data.slug = null;
      return;
    }
    const base = slugOf(title, locale) || fallbackSlug(type, title);
    data.slug = freeSlug(base, await takenSlugs(strapi, save, uid, base, locale));
  };
}

/** The draft (or reference record) in the locale; another locale's when there is none yet. */
async function currentRow(
  strapi: Core.Strapi,
  uid: AddressedUid,
  documentId: string,
  locale: string,
): Promise<Row | null> {
  const draftAndPublish = strapi.contentType(uid as never).options?.draftAndPublish;
  const rows = (await strapi.db.query(uid as never).findMany({
    where: { documentId, ...(draftAndPublish ? { publishedAt: null } : {}) },
    select: ['slug', 'locale', namingAttribute(uid)] as never,
  })) as Row[];
  return rows.find((row) => row.locale === locale) ?? rows[0] ?? null;
}

/** Slugs beginning with `base` that other entries have, drafts included. Makes concurrent writers of the same type wait for this transaction: another base may collide once it is numbered. */
async function takenSlugs(
  strapi: Core.Strapi,
  save: Save,
  uid: AddressedUid,
  base: string,
  locale: string,
): Promise<Set<string>> {
  await strapi.db.transaction(({ trx }) => trx.raw('SELECT pg_advisory_xact_lock(hashtext(?))', [uid]));
  // A clone takes its slug into every locale.
  const everyLocale = save.action === 'clone' || !isLocalized(strapi, uid);
  const rows = await strapi.db.query(uid as never).findMany({
    where: {
      slug: { $startsWith: base },
      ...(everyLocale ? {} : { locale }),
      ...(save.documentId && save.action !== 'clone' ? { documentId: { $ne: save.documentId } } : {}),
    } as never,
    select: ['slug'] as never,
  });
  return new Set((rows as Row[]).map((row) => row.slug ?? ''));
}

function isLocalized(strapi: Core.Strapi, uid: AddressedUid): boolean {
  return modelsOf(strapi)(uid)?.attributes.slug?.pluginOptions?.i18n?.localized === true;
}
