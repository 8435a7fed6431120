import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { holdsAlready } from '../domain/cache/holds-already';
import { mayBeKept } from '../domain/cache/may-be-cached';
import { neededTags } from '../domain/cache/needed-tags';
import { nextTurn } from './next-turn';
import { newReadingScope, noteReadings, type ReadingScope } from './reading-scope';
import type { ResponseCache } from './response-cache';
import { createStoredAnswer, type Encoding, type StoredAnswer } from './stored-answer';

export interface CachedRequest {
  key: string;
  /** Request headers that the key knows, in lower case. */
  keyed: readonly string[];
  /** What answers say instead of the `Cache-Control` of whoever makes them. */
  cacheControl?: string;
  /** Whether what was made may be kept, by what it says. */
  isSound?: (body: Buffer) => boolean;
}

/** Bodies that come in parts are held to keep them up to this many bytes; larger ones pass through. */
const STREAMED_BYTES = 8 * 1024 * 1024;

/** Headers that an answer is made without: conditions and ranges are judged on the whole. */
const CONDITIONS = ['if-none-match', 'if-modified-since', 'if-range', 'range'];

/** Not of the answer but of this one way of sending it. */
const OF_THE_SENDING = new Set([
  'content-type',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'date',
  'etag',
  'cache-status',
]);

/** A copy may be kept, and is asked about each time. */
export const ASKED_EACH_TIME = 'public, max-age=0, must-revalidate';

/** Answers from the cache, or makes the answer with `next` and keeps it if it may be kept. */
export async function answerCached(
  strapi: Core.Strapi,
  cache: ResponseCache,
  { ctx, next }: { ctx: Context; next: Next },
  request: CachedRequest,
): Promise<void> {
  const { store, channel, flights, unkept } = cache;
  const { key } = request;
  // Twice: whoever waited for an answer that a change overtook makes it, or waits for whoever does.
  for (let attempt = 0; attempt < 2 && channel.isSure(); attempt += 1) {
    const kept = store.fresh(key, Date.now());
    if (kept) {
      store.figures.hits += 1;
      return send(ctx, kept);
    }
    const flight = unkept.has(key) ? undefined : flights.get(key);
    if (!flight) break;
    await flight;
  }
  const stale = staleAnswer(cache, key);
  if (stale && channel.isDown()) return send(ctx, stale, staleStatus(stale));

  store.figures.misses += 1;
  const fill = store.begin();
  const wasSure = channel.isSure();
  let land: (isKept: boolean) => void = () => {};
  const flight = new Promise<boolean>((done) => {
    land = done;
  });
  if (!flights.has(key)) flights.set(key, flight);
  let isKept = false;
  let isEnded = false;
  try {
    const made = await make(strapi, cache, { ctx, next }, request);
    if (made) {
      isEnded = true;
      isKept = wasSure && channel.isSure() && store.keep(fill, key, made);
      if (!isKept) store.drop(fill);
      unkept.delete(key);
      land(isKept);
      await send(ctx, made, `Portevoix; fwd=miss${isKept ? '; stored' : ''}`);
      return;
    }
    unkept.set(key, true);
    if (ctx.status >= 500 && stale && !channel.isSure()) await send(ctx, stale, staleStatus(stale));
  } catch (error) {
    if (!stale || channel.isSure()) throw error;
    await send(ctx, stale, staleStatus(stale));
  } finally {
    if (!isEnded) store.drop(fill);
    if (flights.get(key) === flight) flights.delete(key);
    land(isKept);
  }
}

/** An answer whose time may be over, for when nobody can say (stale-if-error, RFC 5861 §4). */
function staleAnswer({ store, settings }: ResponseCache, key: string): StoredAnswer | null {
  const answer = store.any(key);
  return answer && Date.now() - answer.madeAt < settings.staleAtMost ? answer : null;
}

function staleStatus(answer: StoredAnswer): string {
  return `Portevoix; hit; ttl=-${secondsSince(answer.madeAt)}; detail=database-down`;
}

const secondsSince = (milliseconds: number) => Math.max(0, Math.floor((Date.now() - milliseconds) / 1000));

/** Makes an answer. Null when it may not be kept: it is left as it was made. */
async function make(
  strapi: Core.Strapi,
  cache: ResponseCache,
  { ctx, next }: { ctx: Context; next: Next },
  { key, keyed, isSound, cacheControl }: CachedRequest,
): Promise<StoredAnswer | null> {
  const scope = newReadingScope();
  const madeAt = Date.now();
  const { method } = ctx;
  const { headers } = ctx.req;
  const conditions = CONDITIONS.map((name) => [name, headers[name]] as const);
  for (const name of CONDITIONS) delete headers[name];
  // A router answers HEAD as GET; what it makes is kept for both.
  if (method === 'HEAD') ctx.method = 'GET';
  let body: Buffer | null;
  try {
    body = await noteReadings(scope, async () => {
      await next();
      if (cacheControl && ctx.status === 200) ctx.set('Cache-Control', cacheControl);
      return isForEverybody(ctx, keyed) ? wholeBody(ctx) : null;
    });
  } finally {
    ctx.method = method;
    for (const [name, value] of conditions) if (value !== undefined) headers[name] = value;
  }
  if (!body) {
    condition(ctx);
    return null;
  }
  const reason = unkeptReason(scope) ?? (isSound && !isSound(body) ? 'not sound' : null);
  if (reason) strapi.log.debug(`[cache] not kept: ${ctx.path}: ${reason}`);
  if (reason) {
    // It goes its own way, as it was made.
    if (ctx.body instanceof Readable) replaceBody(ctx, body);
    condition(ctx);
    return null;
  }
  const { 'content-type': type = '', etag = '' } = ctx.response.headers as Record<string, string>;
  const kept = Object.entries(ctx.response.headers)
    .filter(([name]) => !OF_THE_SENDING.has(name))
    .map(([name, value]) => [name, String(value)]);
  const answer = createStoredAnswer({
    body,
    type,
    headers: { 'cache-control': ASKED_EACH_TIME, ...Object.fromEntries(kept) },
    etag,
    tags: neededTags(scope.tags),
    madeAt,
    until: scope.readsClock ? await nextTurn(strapi, new Date(madeAt)) : Number.POSITIVE_INFINITY,
    grown: (grown) => cache.store.weigh(key, grown),
  });
  return answer;
}

/** 304 to whoever holds what was made and is not kept: it was made without the conditions of the request. */
function condition(ctx: Context): void {
  if (ctx.respond !== false && ctx.status === 200 && ctx.fresh) ctx.status = 304;
}

function replaceBody(ctx: Context, body: Buffer | Readable): void {
  const { 'content-type': type } = ctx.response.headers;
  ctx.body = body;
  if (type) ctx.set('Content-Type', String(type));
}

function isForEverybody(ctx: Context, keyed: readonly string[]): boolean {
  const said = (name: string) => String(ctx.response.get(name) ?? '');
  return (
    ctx.respond !== false &&
    ctx.body !== null &&
    ctx.body !== undefined &&
    mayBeKept(
      {
        status: ctx.status,
        cacheControl: said('Cache-Control'),
        vary: said('Vary'),
        allowOrigin: said('Access-Control-Allow-Origin'),
        origin: String(ctx.req.headers.origin ?? ''),
        hasCookie: ctx.response.get('Set-Cookie') !== '',
        contentEncoding: said('Content-Encoding'),
      },
      keyed,
    )
  );
}

function unkeptReason(scope: ReadingScope): string | null {
  if (scope.unkept) return scope.unkept;
  if (scope.underWay > 0) return 'a query is still under way';
  return scope.tags.size === 0 ? 'nothing was read' : null;
}

/** The bytes of a body; null for one in parts that is too large, which then leaves as it comes. */
async function wholeBody(ctx: Context): Promise<Buffer | null> {
  const { body } = ctx;
  if (Buffer.isBuffer(body)) return body;
  if (typeof body === 'string') return Buffer.from(body);
  if (!(body instanceof Readable)) return Buffer.from(JSON.stringify(body));
  const parts: Buffer[] = [];
  let bytes = 0;
  const source = body[Symbol.asyncIterator]();
  for (let part = await source.next(); !part.done; part = await source.next()) {
    parts.push(Buffer.from(part.value));
    bytes += Buffer.byteLength(part.value);
    if (bytes > STREAMED_BYTES) {
      replaceBody(ctx, Readable.from(follow(parts, source)));
      return null;
    }
  }
  return Buffer.concat(parts);
}

async function* follow(parts: readonly Buffer[], rest: AsyncIterator<Buffer | string>) {
  yield* parts;
  for (let part = await rest.next(); !part.done; part = await rest.next()) yield part.value;
}

/** Writes an answer, or 304 to whoever holds it, past whatever else would work on it. */
async function send(ctx: Context, answer: StoredAnswer, status?: string): Promise<void> {
  const form = answer.as(encodingFor(ctx));
  const { body, etag, headers, notModifiedHeaders } = 'body' in form ? form : await form;
  const { res, req } = ctx;
  if (res.headersSent || !ctx.writable) return;
  ctx.respond = false;
  for (const name of res.getHeaderNames()) res.removeHeader(name);
  const asked = req.headers['if-none-match'];
  const isHeld = asked !== undefined && (asked === etag || holdsAlready(asked, answer.etags));
  const said = marked(isHeld ? notModifiedHeaders : headers, answer, status);
  res.writeHead(isHeld ? 304 : 200, said as never);
  res.end(isHeld || req.method === 'HEAD' ? undefined : body);
}

/** The headers with another `Cache-Status`; those of a stale answer say its age, and that nobody keeps it. */
function marked(headers: string[], { madeAt }: StoredAnswer, status: string | undefined): string[] {
  if (!status) return headers;
  const said = [...headers.slice(0, -1), status];
  if (!status.includes('ttl=-')) return said;
  const at = said.indexOf('cache-control');
  if (at >= 0) said[at + 1] = 'no-cache';
  return [...said, 'age', String(secondsSince(madeAt))];
}

const encodings = new Map<string, Encoding>();

function encodingFor(ctx: Context): Encoding {
  const accepted = String(ctx.req.headers['accept-encoding'] ?? '');
  const known = encodings.get(accepted);
  if (known) return known;
  const encoding = !accepted
    ? 'identity'
    : ctx.acceptsEncodings('br')
      ? 'br'
      : ctx.acceptsEncodings('gzip')
        ? 'gzip'
        : 'identity';
  // Browsers send a handful of these; somebody who makes them up fills no memory.
  if (encodings.size > 500) encodings.clear();
  if (accepted.length < 100) encodings.set(accepted, encoding);
  return encoding;
}
