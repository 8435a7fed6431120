import type { Core } from '@strapi/strapi';
import type { Attribute } from '../../domain/content/model';

/** Suggestions of further reading: an article is not kept for their sake. */
const WEAK = new Set(['relatedArticles']);

/** Whether another entry, or a block of one, refers to this one. */
export async function isInUse(strapi: Core.Strapi, uid: string, documentId: string): Promise<boolean> {
  for (const { model, name } of relationsTo(strapi, uid)) {
    const where = { [name]: { documentId }, ...(model === uid ? { documentId: { $ne: documentId } } : {}) };
    if ((await strapi.db.query(model as never).count({ where: where as never })) > 0) return true;
  }
  return false;
}

/** Whether any entry still shows or offers the file. */
export async function isFileInUse(strapi: Core.Strapi, fileId: number): Promise<boolean> {
  const { joinTable } = strapi.db.metadata.get('plugin::upload.file').attributes.related as unknown as {
    joinTable: { name: string };
  };
  const row = await strapi.db.connection(joinTable.name).where({ file_id: fileId }).first();
  return row !== undefined;
}

function relationsTo(strapi: Core.Strapi, uid: string): { model: string; name: string }[] {
  const models = { ...strapi.contentTypes, ...strapi.components } as unknown as Record<
    string,
    { attributes: Record<string, Attribute> }
  >;
  return Object.entries(models).flatMap(([model, { attributes }]) =>
    Object.entries(attributes)
      .filter(
        ([name, { type, target, mappedBy }]) =>
          type === 'relation' && target === uid && !mappedBy && !WEAK.has(name),
      )
      .filter(([name]) => name !== 'localizations')
      .map(([name]) => ({ model, name })),
  );
}
