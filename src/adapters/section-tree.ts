import type { Core } from '@strapi/strapi';
import type { SectionNode } from '../domain/content/breadcrumb';
import { UID } from '../domain/content/uids';
import { keptReadings } from './kept-readings';

interface Stored {
  tableName: string;
  attributes: Record<
    string,
    { joinTable?: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } } }
  >;
}

/** Every section of a locale by documentId, by one statement where Strapi's query engine asks for the parents by another. */
export function loadSections(strapi: Core.Strapi, locale: string): Promise<ReadonlyMap<string, SectionNode>> {
  return keptReadings(strapi).of(`sections ${locale}`, () => readSections(strapi, locale));
}

async function readSections(strapi: Core.Strapi, locale: string): Promise<Map<string, SectionNode>> {
  const { tableName, attributes } = strapi.db.metadata.get(UID.section) as unknown as Stored;
  const { name: links, joinColumn, inverseJoinColumn } = attributes.parent?.joinTable ?? {};
  const { connection } = strapi.db;
  const query = connection(`${tableName} as section`)
    .leftJoin(`${links} as link`, `link.${joinColumn?.name}`, 'section.id')
    .leftJoin(`${tableName} as parent`, 'parent.id', `link.${inverseJoinColumn?.name}`)
    .where('section.locale', locale)
    .select(
      'section.document_id as documentId',
      'section.name',
      'section.slug',
      'parent.document_id as parent',
    );
  const rows: SectionNode[] = await (strapi.db.inTransaction()
    ? strapi.db.transaction(({ trx }) => query.transacting(trx))
    : query);
  return new Map(rows.map((row) => [row.documentId, row]));
}
