import { ReadStream } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Context, Next } from 'koa';
import { LRUCache } from 'lru-cache';
import { frontHeaders } from '../domain/cache/front-headers';
import type { FrontSettings } from '../domain/cache/front-settings';
import { requestKey } from '../domain/cache/request-key';
import type { CacheStore } from './cache-store';
import { recorded, unrecorded } from './read-recorder';
import { createStoredAnswer, type StoredAnswer } from './stored-answer';

/** Answers kept in memory, and those being made. */
export interface AnswerCache {
  /** Answers from what is kept, or lets `next` answer and keeps that. `body` is that of a POST, parsed. */
  answer(ctx: Context, next: Next, body?: unknown): Promise<void>;
  /** Answers from what is kept, or from what others have under way, before anything else is done; hands on what it cannot answer. */
  answerAtOnce(request: IncomingMessage, response: ServerResponse, handOn: RequestListener): void;
  store: CacheStore;
  /** Lets a request through as if there were no cache; for programs that compare, never by anything that a request says. */
  passBy(request: object): void;
}

const KEPT_STATUSES = new Set([200, 301, 302]);
/** How long an answer stands in for a database that is away. */
const STALE_SECONDS_AT_MOST = 24 * 3_600;
/** Characters of an address whose key is remembered. */
const MEMORABLE_LENGTH = 500;
/** What is longer is sent as it is made. */
const LONGEST_BODY_BYTES = 8_000_000;

interface Made {
  answer: StoredAnswer;
  isKept: boolean;
  /** Whether whoever asks for the same may have it, kept or not. */
  isForOthers: boolean;
}

export interface AnswerCacheOptions {
  store: CacheStore;
  /** Whether anything is kept; what is not is made and sent in the same way. */
  isOn: boolean;
  /** Whether the database is there. */
  isThere(): Promise<boolean>;
  /** The cache before this server, if any. */
  front: FrontSettings | null;
}

export function createAnswerCache({ store, isOn, isThere, front }: AnswerCacheOptions): AnswerCache {
  const underWay = new Map<string, Promise<Made | null>>();
  const passing = new WeakSet<object>();
  /** Keys of addresses that were found kept under another name: taking them apart takes longer than all the rest. */
  const keys = new LRUCache<string, string>({ max: 2_000 });

  const make = async (ctx: Context, next: Next, key: string): Promise<Made | null> => {
    const moment = store.moment();
    const { method } = ctx.req;
    // Whoever asks for the headers alone is answered with those of the whole.
    if (method === 'HEAD') ctx.req.method = 'GET';
    const read = async () => {
      await next();
      return storable(ctx) ? bodyOf(ctx) : null;
    };
    try {
      const { result: body, recording } = isOn
        ? await recorded(read)
        : { result: await read(), recording: null };
      // What is for one asker alone leaves as it was made.
      if (!body || recording?.isStorable === false || (isGraphql(ctx) && !isAnswerOfGraphql(ctx, body)))
        return null;
      // Apollo Server knows nothing of what changes, and lets nobody keep anything.
      if (isGraphql(ctx)) ctx.remove('Cache-Control');
      // What GraphQL answers depends on headers of the request, too, of which fronts know nothing.
      const isForFront = front !== null && !isGraphql(ctx);
      // Most fronts give what they keep to whoever comes with a token as well.
      if (isForFront) ctx.vary('Authorization');
      const answer = createStoredAnswer({
        status: ctx.status,
        headers: ctx.response.headers as Record<string, string>,
        body,
        front: isForFront && recording ? frontHeaders(front, recording) : null,
      });
      const isForOthers = recording !== null && isKeepable(ctx);
      const isKept = isForOthers && store.keep(key, answer, recording, moment);
      return { answer, isForOthers, isKept };
    } finally {
      ctx.req.method = method;
    }
  };

  /** RFC 9111 §4.2.4 and RFC 9211: what nobody can look up is answered as it was, and says so. */
  const answerStale = (ctx: Context, key: string): void | Promise<void> | null => {
    const stale = store.findStale(key);
    if (!stale || stale.age > STALE_SECONDS_AT_MOST) return null;
    const { answer, age } = stale;
    return send(ctx, answer, [
      'age',
      String(age),
      'cache-status',
      `Portevoix; hit; ttl=-${age}; detail="the database cannot be reached"`,
    ]);
  };

  /** What others have under way, as far as it is for whoever asks now, or what comes of `otherwise`. */
  const madeByOthers = async <T>(key: string, otherwise: () => T | Promise<T>): Promise<Made | T> => {
    // It may have begun before a change that whoever asks now has seen: only what still holds is for them.
    const made = await underWay.get(key);
    const fresh = made?.isKept ? store.find(key) : null;
    if (fresh) return { answer: fresh, isKept: true, isForOthers: true };
    // What has begun since is for them whether it holds or not.
    const later = underWay.get(key);
    const shared = later ? await later : null;
    // The first to find nothing begins in this very turn, so that the others find that.
    return shared?.isForOthers ? shared : otherwise();
  };

  const answer = async (ctx: Context, next: Next, body: unknown): Promise<void> => {
    const { method = 'GET', url = '/', headers } = ctx.req;
    if (passing.has(ctx.req)) return unrecorded(next);
    const key = requestKey({ method, url, headers, body });
    if (key === null) return next();
    const found = store.find(key);
    if (found) return send(ctx, found);
    if (store.findStale(key) && !(await isThere())) {
      const sent = answerStale(ctx, key);
      if (sent !== null) return sent;
    }
    const begin = () => {
      const making = make(ctx, next, key);
      const told: Promise<Made | null> = making
        .catch(() => null)
        .finally(() => {
          if (underWay.get(key) === told) underWay.delete(key);
        });
      if (isOn && !underWay.has(key)) underWay.set(key, told);
      return making;
    };
    const made = await (underWay.has(key) ? madeByOthers(key, begin) : begin());
    if (made) return sendMade(ctx, made);
    // The first to notice that the database has gone.
    if (ctx.status === 500 && !(await isThere())) await answerStale(ctx, key);
  };

  const keyOf = (method: string, url: string, headers: IncomingHttpHeaders): string | null =>
    keys.get(url) ?? requestKey({ method, url, headers });

  const findOrdered = (key: string, url: string): StoredAnswer | null => {
    const found = store.find(key);
    // Of GraphQL it depends on headers, too.
    if (found && !keys.has(url) && url.length < MEMORABLE_LENGTH && !/^\/graphql/i.test(url))
      keys.set(url, key);
    return found;
  };

  return {
    store,
    answerAtOnce(request, response, handOn) {
      const { method, url = '/', headers } = request;
      if ((method !== 'GET' && method !== 'HEAD') || headers.authorization !== undefined)
        return handOn(request, response);
      if (passing.has(request)) return handOn(request, response);
      // Most addresses are keys as they are: their pairs are in order.
      const quick = store.find(url);
      if (quick) return void quick.send(request, response);
      const key = keyOf(method, url, headers);
      if (key === null) return handOn(request, response);
      const found = findOrdered(key, url);
      if (found) return void found.send(request, response);
      // Whoever cannot be answered but with what was is told so further on, at once.
      if (!underWay.has(key) || store.findStale(key)) return handOn(request, response);
      void madeByOthers(key, () => handOn(request, response)).then((made) =>
        made?.answer.send(request, response, furtherHeaders(made)),
      );
    },
    passBy: (request) => void passing.add(request),
    async answer(ctx, next, body) {
      await answer(ctx, next, body);
      // Where nothing is said, a front keeps what it likes.
      if (front && ctx.respond !== false && !ctx.response.get('Cache-Control'))
        ctx.set('Cache-Control', 'private, no-cache');
    },
  };
}

function sendMade(ctx: Context, made: Made): void | Promise<void> {
  return send(ctx, made.answer, furtherHeaders(made));
}

/** What is not kept here is not for a front either. */
function furtherHeaders({ isKept }: Made): readonly string[] | undefined {
  return isKept ? undefined : [];
}

function send(ctx: Context, answer: StoredAnswer, more?: readonly string[]): void | Promise<void> {
  const { res } = ctx;
  ctx.respond = false;
  for (const name of res.getHeaderNames()) res.removeHeader(name);
  return answer.send(ctx.req, res, more);
}

/** Whether an answer is one for everybody: not of somebody’s session, not a file that somebody else looks after, not refused to be kept. */
function storable(ctx: Context): boolean {
  const { body, response } = ctx;
  if (ctx.respond === false || body === undefined || body === null || !KEPT_STATUSES.has(ctx.status))
    return false;
  if (body instanceof ReadStream || response.get('Last-Modified') || response.get('Content-Encoding'))
    return false;
  if (response.get('Set-Cookie')) return false;
  return isGraphql(ctx) || !/no-store|private/.test(response.get('Cache-Control'));
}

/** What leads on repeats the query as it came: it is no answer to the same in another order. */
function isKeepable(ctx: Context): boolean {
  return ctx.status === 200 || !ctx.req.url?.includes('?');
}

function isGraphql(ctx: Context): boolean {
  return /^\/graphql\/?$/i.test(ctx.path);
}

/** An error within a 200 may be gone with the next try, and the page for people has a number that is used once. */
function isAnswerOfGraphql(ctx: Context, made: Buffer): boolean {
  return !made.includes('"errors":') && !ctx.response.is('html');
}

/** The bytes of the answer, which `ctx` goes on having; null when it is too long. */
async function bodyOf(ctx: Context): Promise<Buffer | null> {
  const { body } = ctx;
  if (Buffer.isBuffer(body)) return body;
  if (typeof body === 'string') return Buffer.from(body);
  if (!(body instanceof Readable)) return Buffer.from(JSON.stringify(body));
  const parts: Buffer[] = [];
  let length = 0;
  const rest = body[Symbol.asyncIterator]();
  for (let part = await rest.next(); !part.done; part = await rest.next()) {
    const bytes = Buffer.from(part.value);
    parts.push(bytes);
    length += bytes.length;
    if (length > LONGEST_BODY_BYTES) {
      ctx.body = Readable.from(joined(parts, rest));
      return null;
    }
  }
  const whole = Buffer.concat(parts);
  ctx.body = whole;
  return whole;
}

async function* joined(parts: Buffer[], rest: AsyncIterator<unknown>): AsyncGenerator<unknown> {
  yield* parts;
  for (let part = await rest.next(); !part.done; part = await rest.next()) yield part.value;
}
