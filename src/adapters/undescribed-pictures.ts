import type { Core } from '@strapi/strapi';
import { addRow, ownersOf, type Rows } from './component-owners';

const FIGURE = 'shared.figure';
/** Pictures looked at, the latest first: whoever has more finds the others once these are mended. */
const PICTURES_AT_MOST = 1000;

/**
 * Rows of entries that show a picture with neither a description nor «décorative», wherever it stands: as cover, portrait or logo,
 * in a block, in a gallery. The same as the checklist asks for (src/domain/checklist/rules/pictures.ts).
 */
export async function undescribedPictures(strapi: Core.Strapi): Promise<Rows> {
  const { rows } = await strapi.db.connection.raw(
    `SELECT figure.id FROM ?? figure
     WHERE figure.decorative IS NOT TRUE AND coalesce(trim(figure.alternative_text), '') = ''
       AND EXISTS (SELECT FROM files_related_mph file
         WHERE file.related_type = ? AND file.field = 'image' AND file.related_id = figure.id)
     ORDER BY figure.id DESC LIMIT ${PICTURES_AT_MOST}`,
    [strapi.db.metadata.get(FIGURE).tableName, FIGURE],
  );
  const figures: Rows = new Map();
  for (const { id } of rows as { id: number }[]) addRow(figures, FIGURE, id);
  return ownersOf(strapi, figures);
}
