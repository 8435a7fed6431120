import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { FrontHeaders } from '../domain/cache/front-headers';

/** An answer as bytes, ready to be sent. */
export interface StoredAnswer {
  /**
   * Answers a request with it: 304 to whoever holds it, in the coding that they take, without a body to HEAD. `more` are names and
   * values of further headers; with them, no front cache may keep it.
   */
  send(request: IncomingMessage, response: ServerResponse, more?: readonly string[]): void | Promise<void>;
  /** Memory that it takes, all codings included. */
  bytes(): number;
}

export interface MadeAnswer {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  body: Buffer;
  /** Headers by which a front cache may keep it, as long as it is kept here; null when none may. */
  front: FrontHeaders | null;
}

type Coding = 'br' | 'gzip';
/** Names and values of headers, without and with the `Cache-Control` that is sent where no front is told more. */
interface Head {
  own: readonly string[];
  whole: readonly string[];
}
interface Variant {
  body: Buffer;
  head: Head;
}

const COMPRESSED_BYTES_AT_LEAST = 1024;
const COMPRESSIBLE = /^(text\/|application\/([\w.-]+\+)?(json|xml)\b|application\/javascript)/;
/** What belongs to one exchange, or is set here. */
const OWN_HEADERS = new Set([
  'access-control-allow-origin',
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'transfer-encoding',
  'vary',
]);
const compress: Record<Coding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body) => promisify(gzip)(body),
};

/**
 * Keeps an answer with a strong entity tag of its bytes, another for each coding (RFC 9110 §8.8.3.3); codings are made once, when they are
 * first asked for.
 */
export function createStoredAnswer({ status, headers, body, front }: MadeAnswer): StoredAnswer {
  // A tag of its own is kept where it is strong.
  const hash =
    /^"([^"]+)"$/.exec(String(headers.etag ?? ''))?.[1] ??
    createHash('sha256').update(body).digest('base64url').slice(0, 27);
  const type = String(headers['content-type'] ?? '');
  const isCompressible = body.length >= COMPRESSED_BYTES_AT_LEAST && COMPRESSIBLE.test(type);
  // Strapi answers each origin with its own name (5.54, middlewares/cors); what is for everybody names nobody.
  const isForAnyOrigin = headers['access-control-allow-origin'] !== undefined;
  const vary = new Set(
    `${[headers.vary ?? []].flat().join(',')},${isCompressible ? 'Accept-Encoding' : ''}`
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name && !(isForAnyOrigin && name.toLowerCase() === 'origin')),
  );
  const cacheControl = String(headers['cache-control'] ?? 'public, max-age=0, must-revalidate');
  const shared = Object.entries(headers)
    .filter(([name, value]) => !OWN_HEADERS.has(name.toLowerCase()) && value !== undefined)
    .flatMap(([name, value]) => [value].flat().flatMap((each) => [name, String(each)]));
  if (isForAnyOrigin) shared.push('access-control-allow-origin', '*');
  if (vary.size > 0) shared.push('vary', [...vary].join(', '));
  const headOf = (own: readonly string[]): Head => ({ own, whole: [...own, 'cache-control', cacheControl] });
  const variantOf = (bytes: Buffer, coding: Coding | null): Variant => ({
    body: bytes,
    head: headOf([
      ...shared,
      ...(coding ? ['content-encoding', coding] : []),
      'content-length',
      String(bytes.length),
      ...(status === 200 ? ['etag', tagOf(coding)] : []),
    ]),
  });
  const tagOf = (coding: Coding | null) => `"${hash}${coding ? `-${coding}` : ''}"`;
  // What a 304 says (RFC 9110 §15.4.5), and who may frame a page, which may have changed without the bytes; all else is held by whoever asks.
  const policy = type.startsWith('text/html') ? headers['content-security-policy'] : undefined;
  const stillTrue = [
    ...(vary.size > 0 ? ['vary', [...vary].join(', ')] : []),
    ...(policy === undefined ? [] : ['content-security-policy', String(policy)]),
  ];
  const notModified = {
    plain: headOf([...stillTrue, 'etag', tagOf(null)]),
    br: headOf([...stillTrue, 'etag', tagOf('br')]),
    gzip: headOf([...stillTrue, 'etag', tagOf('gzip')]),
  };
  const plain = variantOf(body, null);
  const coded: Partial<Record<Coding, Variant>> = {};
  const coming: Partial<Record<Coding, Promise<Variant>>> = {};

  const code = async (coding: Coding): Promise<Variant> => {
    const variant = variantOf(await compress[coding](body), coding);
    coded[coding] = variant;
    return variant;
  };

  const headersOf = ({ own, whole }: Head, more: readonly string[] | undefined): string[] => {
    if (front && !more) return [...own, ...front(Date.now(), cacheControl)];
    return (more?.length ? [...whole, ...more] : whole) as string[];
  };

  const write = (
    request: IncomingMessage,
    response: ServerResponse,
    variant: Variant,
    more: readonly string[] | undefined,
  ) => {
    response.writeHead(status, headersOf(variant.head, more));
    response.end(request.method === 'HEAD' ? undefined : variant.body);
  };

  return {
    bytes() {
      // Codings are made after it was measured: as if they were there.
      return 2_000 + Math.ceil(body.length * (isCompressible ? 1.5 : 1));
    },
    send(request, response, more) {
      const coding = isCompressible ? codingFor(request.headers['accept-encoding']) : null;
      const held = request.headers['if-none-match'];
      if (held !== undefined && status === 200 && isHeld(held, hash)) {
        const same = notModified[coding ?? 'plain'];
        response.writeHead(304, headersOf(same, more));
        response.end();
        return;
      }
      if (!coding) return write(request, response, plain, more);
      const variant = coded[coding];
      if (variant) return write(request, response, variant, more);
      coming[coding] ??= code(coding);
      return coming[coding].then((made) => write(request, response, made, more));
    },
  };
}

/** Weak comparison (RFC 9110 §13.1.2): of whichever coding, it is the same answer. */
function isHeld(held: string, hash: string): boolean {
  return held.trim() === '*' || held.includes(`"${hash}"`) || held.includes(`"${hash}-`);
}

/** By what browsers say, which is little. */
const codings = new LRUCache<string, { coding: Coding | null }>({ max: 100 });

function codingFor(accepted: string | undefined): Coding | null {
  if (!accepted) return null;
  const known = codings.get(accepted);
  if (known) return known.coding;
  const coding = takes(accepted, 'br') ? 'br' : takes(accepted, 'gzip') ? 'gzip' : null;
  codings.set(accepted, { coding });
  return coding;
}

function takes(accepted: string, coding: Coding): boolean {
  if (!accepted.includes(coding)) return false;
  return accepted.split(',').some((each) => {
    const [name = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
    return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
