import type { Core } from '@strapi/strapi';

/** What a page made of an uploaded file may do: show itself, with its own styles and pictures, in frames of ours. It has no origin, and no scripts. */
const SANDBOX =
  "sandbox; default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

/**
 * Middleware behind `strapi::security`: no file below `/uploads/` runs in our origin, however it came there. PDFs keep the policy of
 * all other answers: browsers show them in a viewer apart, which Chromium does not open in a sandbox.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  if (/^\/uploads\//i.test(ctx.path) && !/\.pdf$/i.test(ctx.path))
    ctx.set({ 'Content-Security-Policy': SANDBOX, 'X-Content-Type-Options': 'nosniff' });
  await next();
};
