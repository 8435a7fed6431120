import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { libraryFiles } from '../../adapters/library-files';

const PAGE_SIZE = 12;
const PAGES_AT_MOST = 10_000;

/** Answers a page of the library with the uses of each file: `?search=&page=1&unused=true`. */
export function createFileListHandler(strapi: Core.Strapi) {
  return async (ctx: Context): Promise<void> => {
    const { search, page = '1', unused } = ctx.query;
    const number = Number(page);
    if (!Number.isInteger(number) || number < 1 || number > PAGES_AT_MOST)
      throw new errors.ValidationError(`"page" takes a number from 1 to ${PAGES_AT_MOST}.`);
    const { userAbility } = ctx.state as { userAbility: Parameters<typeof libraryFiles>[1] };
    const { files, total } = await libraryFiles(strapi, userAbility, {
      search: typeof search === 'string' ? search.replaceAll('\0', '').trim() : '',
      isUnusedOnly: unused === 'true',
      limit: PAGE_SIZE,
      offset: (number - 1) * PAGE_SIZE,
    });
    ctx.body = { data: files, meta: { total, pages: Math.ceil(total / PAGE_SIZE) } };
  };
}
