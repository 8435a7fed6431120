import { factories } from '@strapi/strapi';
import { isAddressed } from '../../domain/content/uids';

/** Strapi's routes for a public type, and `GET /<plural>/slug/:slug` where its entries have addresses. */
export function createContentRouter(uid: string, plural: string) {
  const core = factories.createCoreRouter(uid as never);
  return {
    type: 'content-api',
    get routes() {
      const routes = core.routes as unknown[];
      if (!isAddressed(uid)) return routes;
      return [
        {
          method: 'GET',
          path: `/${plural}/slug/:slug`,
          handler: `${uid}.findBySlug`,
          // Who may list a type may read its entries by slug.
          config: { auth: { scope: [`${uid}.find`] } },
        },
        ...routes,
      ];
    },
  };
}
