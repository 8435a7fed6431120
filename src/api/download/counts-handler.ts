import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { DownloadCounts } from '../../adapters/download-counts';
import { UID } from '../../domain/content/uids';

/** Answers the team how often a document was downloaded, by day. @throws ForbiddenError, NotFoundError */
export function createCountsHandler(strapi: Core.Strapi, counts: DownloadCounts) {
  return async (ctx: Context): Promise<void> => {
    if (ctx.state.userAbility.cannot('plugin::content-manager.explorer.read', UID.document))
      throw new errors.ForbiddenError('This account may not read documents');
    const { documentId = '' } = ctx.params as { documentId?: string };
    const known = await strapi.db.query(UID.document).count({ where: { documentId } });
    if (known === 0) throw new errors.NotFoundError('There is no such document');
    ctx.body = { data: await counts.of(documentId) };
  };
}
