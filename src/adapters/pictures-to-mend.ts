import type { Core } from '@strapi/strapi';
import { addRow, ownersOf, type Rows } from './component-owners';

const FIGURE = 'shared.figure';
/** Pictures looked at, the latest first: whoever has more finds the others once these are mended. */
const PICTURES_AT_MOST = 1000;

const HAS_FILE = `EXISTS (SELECT FROM files_related_mph file
  WHERE file.related_type = :type AND file.field = 'image' AND file.related_id = figure.id)`;

/** What can be wrong with the use of a picture, wherever it stands: as cover, portrait or logo, in a block, in a gallery. */
const FAULTS = {
  /** Neither a description nor «décorative», as the checklist asks for (src/domain/checklist/rules/pictures.ts). */
  undescribed: `figure.decorative IS NOT TRUE AND coalesce(trim(figure.alternative_text), '') = '' AND ${HAS_FILE}`,
  /** Words, and no picture that they belong to: it was taken out of the library. */
  lost: `concat(figure.alternative_text, figure.caption, figure.credit) <> '' AND NOT ${HAS_FILE}`,
};

/** Rows of entries that have pictures with this fault. */
export async function picturesToMend(strapi: Core.Strapi, fault: keyof typeof FAULTS): Promise<Rows> {
  const { rows } = await strapi.db.connection.raw(
    `SELECT figure.id FROM :table: figure WHERE ${FAULTS[fault]} ORDER BY figure.id DESC LIMIT ${PICTURES_AT_MOST}`,
    { table: strapi.db.metadata.get(FIGURE).tableName, type: FIGURE },
  );
  const figures: Rows = new Map();
  for (const { id } of rows as { id: number }[]) addRow(figures, FIGURE, id);
  return ownersOf(strapi, figures);
}
