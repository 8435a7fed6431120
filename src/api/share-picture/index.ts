import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { createSharePictures } from '../../adapters/share-pictures';

type Controller = { show(ctx: Context): Promise<unknown> };

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    // Made when it is first asked for.
    strapi.add('share-pictures', () => createSharePictures(strapi));
    const controller = () => strapi.controller('api::share-picture.share-picture') as unknown as Controller;
    strapi.server.routes([
      {
        method: 'GET',
        path: '/share/:plural/:file',
        handler: (ctx: Context) => controller().show(ctx),
        config: { auth: false },
      },
    ]);
  },
};
