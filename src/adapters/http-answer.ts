import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { currentRecording } from './read-recorder';

export interface Answer {
  /** Media type; `; charset=utf-8` is added to text. */
  type: string;
  body: string | Buffer;
  /** How long a copy is used unasked. Defaults to 0: it may be kept, and is asked about each time. */
  freshForSeconds?: number;
  /** Defaults to 200; any other is answered whole, whatever the asker holds. */
  status?: number;
}

/**
 * Answers 200, or `status`, with a weak entity tag of the bytes (they are compressed on their way: RFC 9110 §8.8.1), or 304 to whoever
 * holds them already (§13.1.2). Whatever else the answer carries is set on `ctx` before.
 */
export function answer(ctx: Context, { type, body, freshForSeconds = 0, status = 200 }: Answer): void {
  ctx.set(cacheHeaders(body, freshForSeconds));
  ctx.status = status;
  if (status === 200 && isHeld(ctx)) {
    ctx.status = 304;
    return;
  }
  ctx.type = type;
  ctx.body = body;
}

/**
 * Answers with a page that is only for whoever holds its address: no copy of it is kept, no search engine lists it, and where its
 * links lead does not learn the address.
 */
export function answerPrivately(ctx: Context, body: string, status = 200): void {
  keepPrivate(ctx);
  ctx.status = status;
  ctx.type = 'text/html';
  ctx.body = body;
}

/** The headers of such an answer. */
export function keepPrivate(ctx: Context): void {
  ctx.set({
    'Cache-Control': 'private, no-store',
    'X-Robots-Tag': 'noindex',
    'Referrer-Policy': 'no-referrer',
  });
}

/** Whether whoever asks holds the answer already. An answer that is being recorded for others is made whole: the cache answers 304. */
export function isHeld(ctx: Context): boolean {
  return ctx.fresh && currentRecording() === null;
}

/** `ETag` of what an answer is made of, and how long a copy is used unasked. */
export function cacheHeaders(madeOf: string | Buffer, freshForSeconds: number): Record<string, string> {
  return {
    ETag: `W/"${createHash('sha256').update(madeOf).digest('base64url').slice(0, 27)}"`,
    'Cache-Control': `public, max-age=${freshForSeconds}${freshForSeconds === 0 ? ', must-revalidate' : ''}`,
  };
}

/** Leads to another address, which is asked about each time: a slug may be given back, and editors change their minds. */
export function lead(ctx: Context, status: 301 | 302, location: string): void {
  ctx.set({ Location: location, 'Cache-Control': 'public, max-age=0, must-revalidate' });
  ctx.status = status;
  ctx.type = 'text/plain';
  ctx.body = `Redirecting to ${location}`;
}
