import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Tag } from '../domain/cache/tags';

export type Encoding = 'br' | 'gzip' | 'identity';

/** An answer, or its form in one encoding, ready to leave. */
export interface Representation {
  body: Buffer;
  /** Strong: another one for each encoding (RFC 9110 §8.8.3). */
  etag: string;
  /** Names and values in turn, as `writeHead` takes them; the last pair is `Cache-Status` (RFC 9211) of a hit. */
  headers: string[];
  /** Those of them that a 304 has too (RFC 9110 §15.4.5). */
  notModifiedHeaders: string[];
}

export interface StoredAnswer {
  tags: ReadonlySet<Tag>;
  /** Milliseconds of the clock at which it was made. */
  madeAt: number;
  /** Milliseconds of the clock from which it may be wrong; infinite when it does not depend on the clock. */
  until: number;
  etags: string[];
  /** The form in an encoding, made when it is asked for first, and once; the plain one where nothing is gained. */
  as(encoding: Encoding): Representation | Promise<Representation>;
  bytes(): number;
}

const COMPRESSIBLE =
  /^(text\/|application\/([\w.-]+\+)?(json|xml)|application\/(javascript|xhtml\+xml)|image\/svg)/;

const HIT = ['cache-status', 'Portevoix; hit'];

/** As `koa-compress`: less is not worth it. */
const SMALLEST_COMPRESSED = 1024;

const compressors = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 6 }),
};

/** Bytes that an answer takes beside its bodies: its headers and the index of its tags, roughly. */
const OVERHEAD = 2_000;
const TAG_BYTES = 150;

export interface NewAnswer {
  body: Buffer;
  type: string;
  /** What the answer says beside type, length, encoding and entity tag. */
  headers: Record<string, string>;
  /** An entity tag that the maker gave; used if it is strong. */
  etag: string;
  tags: ReadonlySet<Tag>;
  madeAt: number;
  until: number;
  /** Hears that another encoding was made. */
  grown: (answer: StoredAnswer) => void;
}

export function createStoredAnswer(made: NewAnswer): StoredAnswer {
  const { body, type, headers, tags, madeAt, until, grown } = made;
  const isCompressible = COMPRESSIBLE.test(type) && body.length >= SMALLEST_COMPRESSED;
  const given = /^"([^"]+)"$/.exec(made.etag)?.[1];
  const name = given ?? createHash('sha256').update(body).digest('base64url').slice(0, 27);
  const etagOf = (encoding: Encoding) => (encoding === 'identity' ? `"${name}"` : `"${name}-${encoding}"`);
  const vary = varyOf(headers.vary ?? '', COMPRESSIBLE.test(type));

  const represent = (bytes: Buffer, encoding: Encoding): Representation => {
    const { vary: _given, ...others } = headers;
    const said = [...Object.entries(others), ...(vary ? [['vary', vary] as const] : [])].flat();
    const etag = etagOf(encoding);
    return {
      body: bytes,
      etag,
      headers: [
        ...said,
        'content-type',
        type,
        'content-length',
        String(bytes.length),
        ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
        'etag',
        etag,
        ...HIT,
      ],
      notModifiedHeaders: [...said, 'etag', etag, ...HIT],
    };
  };
  const forms: Partial<Record<Encoding, Representation | Promise<Representation>>> = {
    identity: represent(body, 'identity'),
  };
  let bytes = body.length + OVERHEAD + tags.size * TAG_BYTES;

  const answer: StoredAnswer = {
    tags,
    madeAt,
    until,
    etags: (['identity', 'br', 'gzip'] as const).map(etagOf),
    bytes: () => bytes,
    as(encoding) {
      const known = forms[encoding];
      if (known) return known;
      if (!isCompressible || encoding === 'identity') return forms.identity as Representation;
      const pending = compressors[encoding](body).then((compressed) => {
        const form = represent(compressed, encoding);
        forms[encoding] = form;
        bytes += compressed.length;
        grown(answer);
        return form;
      });
      forms[encoding] = pending;
      return pending;
    },
  };
  return answer;
}

function varyOf(given: string, isCompressible: boolean): string {
  const names = given.split(',').flatMap((name) => name.trim() || []);
  if (isCompressible && !names.some((name) => name.toLowerCase() === 'accept-encoding'))
    names.push('Accept-Encoding');
  return names.join(', ');
}
