import { errors } from '@strapi/utils';

/*
 * Changes the upload plugin's content API (5.54): `GET /api/upload/files…` lists the media of drafts to any read-only
 * token. Only a token that may upload may list. There is no setting for it; drop this when the plugin tells drafts' media apart.
 */

type Route = { method: string; path: string; config?: { middlewares?: unknown[] } };
type Routes = { routes: Route[] };
type RoutesFactory = (context: unknown) => Routes;

// biome-ignore lint/suspicious/noExplicitAny: the plugin's shape is not typed by Strapi
export default (plugin: any) => {
  const original = plugin.routes['content-api'] as RoutesFactory | Routes;
  plugin.routes['content-api'] = (context: unknown) => {
    const router = typeof original === 'function' ? original(context) : original;
    for (const route of router.routes) {
      if (route.method !== 'GET') continue;
      route.config = {
        ...route.config,
        middlewares: [...(route.config?.middlewares ?? []), requireUploader],
      };
    }
    return router;
  };
  return plugin;
};

async function requireUploader(ctx: { state: { auth?: unknown } }, next: () => Promise<void>): Promise<void> {
  try {
    await strapi.get('auth').verify(ctx.state.auth, { scope: ['plugin::upload.content-api.upload'] });
  } catch {
    // A PolicyError: of other ForbiddenErrors Strapi tells a reader nothing but "Forbidden" (5.54, compose-endpoint).
    throw new errors.PolicyError('Files are listed with an API token that may upload files');
  }
  await next();
}
