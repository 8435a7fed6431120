import type { Core } from '@strapi/strapi';
import type { SectionNode } from '../domain/content/breadcrumb';
import { UID } from '../domain/content/uids';

type Values = Record<string, unknown>;

/** Every section of a locale by documentId. */
export async function loadSections(strapi: Core.Strapi, locale: string): Promise<Map<string, SectionNode>> {
  const rows = (await strapi.db.query(UID.section).findMany({
    where: { locale },
    select: ['documentId', 'name', 'slug'] as never,
    populate: { parent: { select: ['documentId'] } } as never,
  })) as Values[];
  return new Map(
    rows.map((row) => [
      row.documentId as string,
      {
        documentId: row.documentId as string,
        name: row.name as string,
        slug: (row.slug as string | null) ?? null,
        parent: ((row.parent as Values | null)?.documentId as string | undefined) ?? null,
      },
    ]),
  );
}
