import type { Core } from '@strapi/strapi';
import { hasDraftAndPublish } from '../domain/content/model';
import { parseReadingPath, readingPath } from '../domain/content/reading-path';
import { modelsOf } from './model-of';
import { addressingOf } from './reader-addresses';
import { findRedirect } from './redirect-keeper';

type Values = Record<string, unknown>;

export type SlugLookup =
  | { outcome: 'found'; documentId: string; locale: string }
  | { outcome: 'moved'; slug: string; locale: string }
  | { outcome: 'gone' }
  | { outcome: 'missing' };

/** Where an entry stands that is asked for by slug: here, under another slug of its type since, removed for good, or nowhere. */
export async function findBySlug(
  strapi: Core.Strapi,
  uid: string,
  wanted: { slug: string; locale: string; fallback: string | null; status: 'draft' | 'published' },
): Promise<SlugLookup> {
  const locales = [
    wanted.locale,
    ...(wanted.fallback && wanted.fallback !== wanted.locale ? [wanted.fallback] : []),
  ];
  for (const locale of locales) {
    const row = await findRow(strapi, uid, wanted.slug, locale, wanted.status);
    if (row) return { outcome: 'found', documentId: row.documentId as string, locale };
  }
  for (const locale of locales) {
    const path = readingPath(uid, { slug: wanted.slug, locale }, addressingOf(strapi));
    const redirect = path ? await findRedirect(strapi, path) : null;
    if (redirect?.code === 410) return { outcome: 'gone' };
    const target = redirect?.to ? parseReadingPath(redirect.to, addressingOf(strapi)) : null;
    if (target?.uid === uid) return { outcome: 'moved', slug: target.slug, locale: target.locale };
  }
  return { outcome: 'missing' };
}

async function findRow(
  strapi: Core.Strapi,
  uid: string,
  slug: string,
  locale: string,
  status: 'draft' | 'published',
): Promise<Values | null> {
  const publishedAt = { publishedAt: status === 'draft' ? null : { $notNull: true } };
  return strapi.db.query(uid as never).findOne({
    where: { slug, locale, ...(hasDraftAndPublish(modelsOf(strapi)(uid)) ? publishedAt : {}) },
    select: ['documentId'] as never,
  });
}
