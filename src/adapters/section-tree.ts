import type { Core } from '@strapi/strapi';
import { closesLoop, type SectionNode } from '../domain/content/breadcrumb';
import { UID } from '../domain/content/uids';
import { refusal } from '../domain/publication/refusal';
import type { PublicationCheck } from './publication-watcher';

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

/** Refuses a section that would hang, at whatever distance, below itself. */
export function createSectionLoopCheck(strapi: Core.Strapi): PublicationCheck {
  return async (uid, entry) => {
    const parent = (entry.parent as Values | null | undefined)?.documentId as string | undefined;
    if (uid !== UID.section || !parent) return [];
    const sections = await loadSections(strapi, entry.locale as string);
    const parentOf = new Map([...sections].map(([documentId, node]) => [documentId, node.parent]));
    if (!closesLoop(entry.documentId as string, parent, parentOf)) return [];
    return [
      refusal(
        'section-loop',
        ['parent'],
        'Cette rubrique se retrouverait rangée sous elle-même : choisissez une autre rubrique parente.',
        'A section cannot be placed below itself: choose another "parent".',
      ),
    ];
  };
}
