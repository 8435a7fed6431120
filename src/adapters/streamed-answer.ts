import { Readable } from 'node:stream';
import type { Context } from 'koa';
import { cacheHeaders, isHeld } from './http-answer';

export interface StreamedAnswer {
  /** Media type, with its charset. */
  type: string;
  /** Changes with every change of what is answered: its tag is known before the first part is made. */
  version: string;
  /** Makes the parts one after the other, each when the one before has left. */
  parts: () => AsyncIterable<string>;
  freshForSeconds: number;
}

/** Answers 200 with parts as they are made, or 304 to whoever holds this version already. */
export function answerStream(ctx: Context, { type, version, parts, freshForSeconds }: StreamedAnswer): void {
  ctx.set(cacheHeaders(version, freshForSeconds));
  ctx.status = 200;
  if (isHeld(ctx)) {
    ctx.status = 304;
    return;
  }
  ctx.type = type;
  ctx.body = Readable.from(ctx.method === 'HEAD' ? [] : parts());
}
