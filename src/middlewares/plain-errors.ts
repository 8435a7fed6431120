import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { BusyError } from '../adapters/bounded-work';
import { inPlainWords, refusalOf } from '../adapters/data-exception';
import { isPanelPath } from '../domain/panel/panel-path';
import { panelRefusal } from '../domain/panel/panel-refusal';

type LayerError = Error & { status?: number; httpCode?: number; code?: unknown; details?: unknown };

/**
 * Middleware that stands directly inside `strapi::errors` and sees to it that every refusal is Strapi's envelope: what the
 * database or a parser cannot take is a 400 and no 500, errors of the HTTP layer have `details`, a method not allowed has a body.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (error instanceof BusyError) return sayBusy(ctx);
    const refusal = enveloped(refusalOf(error));
    throw isPanelPath(ctx.path) ? inFrench(refusal) : inPlainWords(refusal);
  }
  if (isPanelPath(ctx.path)) inFrench((ctx.body as { error?: unknown } | null)?.error);
  if (ctx.body === undefined || ctx.body === null) sayWhatThereIs(ctx);
};

function enveloped(error: unknown): unknown {
  // Of a body that is not compressed as it says: zlib gives a code and no status.
  if (/^(Z_|ERR__ERROR_FORMAT)/.test(String((error as LayerError | null)?.code)))
    return new errors.ValidationError('This request cannot be read: its body is not compressed as it says.');
  if (!(error instanceof Error) || error instanceof errors.ApplicationError) return error;
  // co-body and koa-router say `status`, formidable `httpCode`.
  const { status, httpCode } = error as LayerError;
  const code = status ?? httpCode ?? 500;
  if (code === 400) return new errors.ValidationError(`This request cannot be read: ${error.message}`);
  // As Strapi's own classes, which it does not log as failures of the server.
  if (code === 403) return new errors.ForbiddenError(error.message);
  if (code === 413) return new errors.PayloadTooLargeError(error.message);
  if (code < 500) {
    (error as LayerError).details ??= {};
    if (error.name === 'Error') error.name = 'HttpError';
  }
  return error;
}

/** The same refusal, with what a volunteer reads of it in words for them. */
function inFrench(refusal: unknown): unknown {
  const said = refusal as { message?: unknown; details?: { errors?: unknown } } | null | undefined;
  if (typeof said?.message === 'string') said.message = panelRefusal(said.message);
  if (Array.isArray(said?.details?.errors)) for (const one of said.details.errors) inFrench(one);
  return refusal;
}

function sayBusy(ctx: Context): void {
  ctx.set({ 'Retry-After': '2', 'Cache-Control': 'no-store' });
  ctx.serviceUnavailable('There is too much to do at the moment: ask again in a few seconds');
}

/** koa-router answers these with a status and no more. */
function sayWhatThereIs(ctx: Context): void {
  if (ctx.status === 404 && /^\/api(\/|$)/i.test(ctx.path))
    ctx.notFound('There is nothing at this address: /api/docs lists what there is');
  if (ctx.status === 405)
    ctx.methodNotAllowed(`${ctx.method} is not offered here: ${ctx.response.get('Allow')}`);
  if (ctx.status === 501) ctx.notImplemented(`${ctx.method} is not offered here`);
}
