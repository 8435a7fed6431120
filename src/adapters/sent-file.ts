import type { Context } from 'koa';
import send from 'send';

/**
 * Sends the file at `path` as it lies on the disk, or the part or the nothing that the request asks for: conditions, ranges and
 * `If-Range` of RFC 9110 §13 and §14. Headers are set on `ctx` before. Answers the status once everything has left; 404 when the file
 * is lost, with nothing sent.
 */
export async function sendFile(ctx: Context, path: string): Promise<number> {
  // RFC 9110 §13.1.5: a weak tag does not say that a part fits; `send` takes it for a strong one.
  if (ctx.get('If-Range').startsWith('W/')) delete ctx.req.headers.range;
  ctx.respond = false;
  // Until now Koa's own 404: what is sent decides.
  ctx.res.statusCode = 200;
  const status = await new Promise<number>((done) => {
    send(ctx.req, encodeURIComponent(path), { cacheControl: false, index: false, dotfiles: 'allow' })
      .on('error', (error: { status?: number }) => done(error.status ?? 500))
      .on('directory', () => done(404))
      .pipe(ctx.res);
    ctx.res.once('close', () => done(ctx.res.statusCode));
    ctx.res.once('finish', () => done(ctx.res.statusCode));
  });
  if (!ctx.res.headersSent) ctx.respond = true;
  return status;
}
