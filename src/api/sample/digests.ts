import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { modelsOf } from '../../adapters/model-of';
import { fullPopulate } from '../../domain/content/full-populate';
import { hasDraftAndPublish } from '../../domain/content/model';
import { contentDigest } from '../../domain/sample/content-digest';

/** SHA-256 of the content of each row that people edit (the draft where there is one), by locale. */
export async function currentDigests(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<Record<string, string>> {
  const modelOf = modelsOf(strapi);
  const rows = (await strapi.db.query(uid as never).findMany({
    where: { documentId, ...(hasDraftAndPublish(modelOf(uid)) ? { publishedAt: null } : {}) },
    populate: fullPopulate(uid, modelOf) as never,
  })) as Record<string, unknown>[];
  return Object.fromEntries(
    rows.map((row) => [
      (row.locale as string | null) ?? '',
      createHash('sha256')
        .update(contentDigest(uid, row, modelOf))
        .digest('hex'),
    ]),
  );
}
