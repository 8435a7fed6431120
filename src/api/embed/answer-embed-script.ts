import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answer } from '../../adapters/http-answer';

/** It changes with the application's version only. */
const FRESH_FOR_SECONDS = 3600;

/** Answers public/embed.js of the application, wherever PUBLIC_DIR is; pages of other origins may load it, and check it. */
export function answerEmbedScript(strapi: Core.Strapi) {
  const body = readFileSync(join(strapi.dirs.app.root, 'public', 'embed.js'), 'utf8');
  return (ctx: Context): void => {
    ctx.set('Cross-Origin-Resource-Policy', 'cross-origin');
    answer(ctx, { type: 'text/javascript', body, freshForSeconds: FRESH_FOR_SECONDS });
  };
}
