import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { removeUsedFile } from '../../adapters/file-removal';

/** Deletes a file of the library, used or not: `?uses=` says of how many entries the person was told that they use it. */
export function createFileRemovalHandler(strapi: Core.Strapi) {
  return async (ctx: Context): Promise<void> => {
    const { id = '' } = ctx.params as { id?: string };
    if (!/^[1-9]\d{0,8}$/.test(id)) throw new errors.NotFoundError('Ce fichier n’existe pas.');
    const { uses } = ctx.query;
    if (typeof uses !== 'string' || !/^\d{1,9}$/.test(uses))
      throw new errors.ValidationError('"uses" takes the number of entries that were shown to use the file.');
    await removeUsedFile(strapi, ctx, Number(uses));
  };
}
