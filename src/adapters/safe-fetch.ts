import { lookup } from 'node:dns/promises';
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import {
  type AddressPolicy,
  addressToAsk,
  isAskedMachine,
  machineNumber,
} from '../domain/safe-fetch/address-policy';
import { FETCH_FAULTS, type FetchFault, type FetchOutcome } from '../domain/safe-fetch/fetch-outcome';

export interface SafeRequest {
  /** Defaults to GET. Redirects of GET and HEAD are followed; those of other methods are answered as they are. */
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'PURGE';
  /** Sent besides `User-Agent` and `Accept-Encoding`; never to another origin than the first one. */
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  /** What is read of the body at most, decompressed. Defaults to the limit of the factory, and cannot exceed it. */
  bytesAtMost?: number;
  /** What happens to a longer body: the request fails (the default), or its start is answered. */
  longer?: 'fail' | 'cut';
  /** Whether redirects are followed (the default), or answered as they are. */
  redirects?: 'follow' | 'answer';
  signal?: AbortSignal;
}

/** Asks an address. Never throws: whatever goes wrong is an outcome. */
export type SafeFetch = (address: string, request?: SafeRequest) => Promise<FetchOutcome>;

export interface SafeFetchSettings extends AddressPolicy {
  /** Who asks, with an address at which to read more. */
  userAgent: string;
  /** For the whole request: names looked up, redirects followed, body read. */
  milliseconds: number;
  bytesAtMost: number;
  headerBytesAtMost: number;
  redirectsAtMost: number;
}

/** IP numbers of a name, as the system knows them. */
export type Resolve = (hostname: string) => Promise<{ address: string; family: number }[]>;

/** Statuses that lead to another address (RFC 9110 §15.4). */
export const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * The one way out for requests of this application. Names are looked up once, every number found is checked, and the connection
 * goes to the very numbers that were checked: a name that leads elsewhere a moment later (DNS rebinding) leads nowhere. Each
 * redirect passes the same checks. No cookies, no referrer, no proxies, no connections kept.
 */
export function createSafeFetch(
  settings: SafeFetchSettings,
  resolve: Resolve = (hostname) => lookup(hostname, { all: true }),
): SafeFetch {
  return async (address, request = {}) => {
    const late = AbortSignal.timeout(settings.milliseconds);
    const signal = AbortSignal.any([late, ...(request.signal ? [request.signal] : [])]);
    const redirects: number[] = [];
    const method = request.method ?? 'GET';
    let next = address;
    let origin: string | null = null;
    const failed = (fault: FetchFault, detail: string = FETCH_FAULTS[fault]): FetchOutcome => ({
      ok: false,
      fault,
      url: next,
      detail,
    });
    try {
      for (;;) {
        const checked = addressToAsk(next, settings);
        if (!checked.ok) return failed(checked.fault);
        const { url } = checked;
        next = url.href;
        origin ??= url.origin;
        const machines = await machinesOf(url.hostname, resolve, signal);
        const isTrusted = url.origin === settings.trustedOrigin;
        if (!isTrusted && !machines.every((machine) => isAskedMachine(machine.address, settings)))
          return failed('address-private');
        const headers = { ...settingsHeaders(settings), ...(url.origin === origin ? request.headers : {}) };
        const answer = await send(url, { ...request, method, headers }, machines, settings, signal);
        const status = answer.statusCode ?? 0;
        const location = answer.headers.location;
        const isFollowed = request.redirects !== 'answer' && (method === 'GET' || method === 'HEAD');
        if (!isFollowed || !REDIRECTS.has(status) || !location)
          return await answered(answer, next, redirects, request, settings, signal);
        answer.destroy();
        if (redirects.length >= settings.redirectsAtMost) return failed('too-many-redirects');
        redirects.push(status);
        next = URL.canParse(location, url.href) ? new URL(location, url).href : location;
      }
    } catch (error) {
      if (late.aborted) return failed('timeout');
      if (signal.aborted) return failed('stopped');
      return failed(faultOf(error as Failure), String((error as Error).message));
    }
  };
}

function settingsHeaders({ userAgent }: SafeFetchSettings): Record<string, string> {
  return { 'user-agent': userAgent, accept: '*/*', 'accept-encoding': 'gzip, deflate, br' };
}

async function machinesOf(hostname: string, resolve: Resolve, signal: AbortSignal) {
  const number = machineNumber(hostname);
  if (number) return [{ address: number, family: number.includes(':') ? 6 : 4 }];
  // Looking up cannot be stopped: it goes on by itself, and nobody waits for it.
  const machines = await Promise.race([resolve(hostname), aborted(signal)]);
  if (machines.length === 0) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
  return machines;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function send(
  url: URL,
  request: SafeRequest & { headers: Record<string, string> },
  machines: { address: string; family: number }[],
  { headerBytesAtMost }: SafeFetchSettings,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const lookUpNothing = ((_host, options, done) => {
    const first = machines[0];
    if (options.all) done(null, machines);
    else if (first) done(null, first.address, first.family);
  }) as LookupFunction;
  return new Promise((resolve, reject) => {
    const open = url.protocol === 'https:' ? requestHttps : requestHttp;
    const outgoing: ClientRequest = open(url, {
      method: request.method,
      headers: request.headers,
      lookup: lookUpNothing,
      agent: false,
      maxHeaderSize: headerBytesAtMost,
      signal,
    });
    outgoing.on('response', resolve);
    outgoing.on('error', reject);
    // An answer that wants another protocol: nothing of ours speaks one.
    outgoing.on('upgrade', (_answer, socket) => {
      socket.destroy();
      reject(Object.assign(new Error('the server changed the protocol'), { code: 'HPE_UPGRADE' }));
    });
    outgoing.end(request.body);
  });
}

async function answered(
  answer: IncomingMessage,
  url: string,
  redirects: number[],
  request: SafeRequest,
  settings: SafeFetchSettings,
  signal: AbortSignal,
): Promise<FetchOutcome> {
  const limit = Math.min(request.bytesAtMost ?? settings.bytesAtMost, settings.bytesAtMost);
  const { body, isCut } = await read(answer, { limit, signal, isPart: request.longer === 'cut' });
  if (isCut && request.longer !== 'cut')
    return {
      ok: false,
      fault: 'answer-too-long',
      url,
      detail: `The answer is longer than ${limit} bytes.`,
    };
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
  return { ok: true, status: answer.statusCode ?? 0, headers, url, redirects, body, isCut };
}

/** The start of a body, decompressed, `limit` bytes at most: a small answer that unpacks to a huge one is given up at the limit. */
async function read(
  answer: IncomingMessage,
  { limit, signal, isPart }: { limit: number; signal: AbortSignal; isPart: boolean },
) {
  const packed = isWithoutBody(answer) ? null : decompressorOf(answer.headers['content-encoding']);
  const stream: Readable = packed ? answer.pipe(packed) : answer;
  answer.on('error', (error) => stream.destroy(error));
  const stop = () => stream.destroy(signal.reason as Error);
  signal.addEventListener('abort', stop, { once: true });
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const part of stream as AsyncIterable<Buffer>) {
      parts.push(part.subarray(0, limit - bytes));
      bytes += part.length;
      if (bytes > limit) break;
    }
  } catch (error) {
    // A range of a packed file (RFC 9110 §14.2) ends in the middle.
    if (!isPart || (error as Failure).code !== 'Z_BUF_ERROR') throw error;
    return { body: Buffer.concat(parts), isCut: true };
  } finally {
    signal.removeEventListener('abort', stop);
    answer.destroy();
  }
  return { body: Buffer.concat(parts), isCut: bytes > limit };
}

/** Such an answer tells how a body would be packed, and has none (RFC 9110 §8.4, §9.3.2, §15.3.5, §15.4.5). */
function isWithoutBody({ statusCode, req }: IncomingMessage & { req?: ClientRequest }): boolean {
  return req?.method === 'HEAD' || statusCode === 204 || statusCode === 304;
}

function decompressorOf(encoding: string | undefined) {
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return null;
  }
}

type Failure = Error & { code?: string };

/** Codes of Node's dns, net, tls, http and zlib. */
function faultOf({ code = '' }: Failure): FetchFault {
  if (/^(ENOTFOUND|ENODATA|EAI_|ESERVFAIL|EBADNAME)/.test(code)) return 'host-unknown';
  if (/CERT|^ERR_TLS|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|^ERR_SSL|EPROTO/.test(code))
    return 'certificate-invalid';
  if (/^(HPE_|Z_|ERR_BROTLI|ERR_HTTP|ERR__ERROR|ERR_PADDING)/.test(code)) return 'answer-invalid';
  return 'unreachable';
}
