import { errors } from '@strapi/utils';
import { refuseOthersFiles, refuseUsedFiles } from '../../adapters/file-guard';
import { modelsOf } from '../../adapters/model-of';
import { queryFault } from '../../domain/content/query-check';

/*
 * Changes the upload plugin's content API (5.54). `GET /api/upload/files…` lists the media of drafts to any read-only token:
 * only a token that may upload may list. `POST /api/upload` with `ref` hangs a file on any row of any type, published ones
 * included, past every check. A file that a page shows can be deleted without a word, and, among several, a file of somebody else's
 * by who may delete own ones alone. And several faults of a request end in a 500. There are no settings for it; drop each part when
 * the plugin does it.
 */

type Values = Record<string, unknown>;
type Next = () => Promise<void>;
type Context = {
  params: Record<string, string>;
  state: { auth?: unknown; userAbility?: unknown };
  query: Values;
  request: { body?: Values };
};
type Route = { method: string; path: string; config?: { middlewares?: unknown[] } };
type Routes = { routes: Route[] };
type RoutesFactory = (context: unknown) => Routes;

// biome-ignore lint/suspicious/noExplicitAny: the plugin's shape is not typed by Strapi
export default (plugin: any) => {
  const original = plugin.routes['content-api'] as RoutesFactory | Routes;
  plugin.routes['content-api'] = (context: unknown) => {
    const router = typeof original === 'function' ? original(context) : original;
    for (const route of router.routes) {
      const guards = route.method === 'GET' ? [requireUploader, checkListing] : [checkUpload];
      if (route.method === 'DELETE') guards.push(checkUse);
      route.config = { ...route.config, middlewares: [...(route.config?.middlewares ?? []), ...guards] };
    }
    return router;
  };
  const admin = plugin.routes.admin as Routes;
  for (const { method, path, config } of admin.routes) {
    const guards = [
      ...(path === '/actions/bulk-delete' ? [checkOwner] : []),
      ...(method === 'DELETE' || path === '/actions/bulk-delete' ? [checkUse] : []),
    ];
    if (config && guards.length > 0) config.middlewares = [...(config.middlewares ?? []), ...guards];
  }
  return plugin;
};

async function requireUploader(ctx: Context, next: Next): Promise<void> {
  try {
    await strapi.get('auth').verify(ctx.state.auth, { scope: ['plugin::upload.content-api.upload'] });
  } catch {
    // A PolicyError: of other ForbiddenErrors Strapi tells a reader nothing but "Forbidden" (5.54, compose-endpoint).
    throw new errors.PolicyError('Files are listed with an API token that may upload files');
  }
  await next();
}

async function checkListing(ctx: Context, next: Next): Promise<void> {
  const fault = queryFault('plugin::upload.file', ctx.query, modelsOf(strapi));
  if (fault) throw new errors.ValidationError(fault);
  await next();
}

async function checkOwner(ctx: Context, next: Next): Promise<void> {
  await refuseOthersFiles(strapi, ctx);
  await next();
}

async function checkUse(ctx: Context, next: Next): Promise<void> {
  await refuseUsedFiles(strapi, ctx);
  await next();
}

async function checkUpload(ctx: Context, next: Next): Promise<void> {
  const body = ctx.request.body ?? {};
  for (const name of ['ref', 'refId', 'field'])
    if (name in body)
      throw new errors.ValidationError(
        `"${name}" is not offered here: upload the file, then send its id in the entry that uses it.`,
      );
  for (const info of [body.fileInfo ?? []].flat())
    if (typeof info === 'string' && !isJson(info))
      throw new errors.ValidationError(
        '"fileInfo" takes JSON, e.g. { "alternativeText": "…" }, one for each file.',
      );
  await next();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
