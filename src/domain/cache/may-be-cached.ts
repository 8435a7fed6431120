import { isPanelPath } from '../panel/panel-path';

/** Addresses whose answers are for somebody in particular, counted one by one, or files on the disk. */
const NEVER =
  /^\/(preview|brouillon|uploads|_health|health|graphql|api\/upload|api\/connect|api\/auth)(\/|$)|\/download$/;

/** Bytes of a query string beyond which a request is not looked up. */
const LONGEST_QUERY = 8_000;

/** A request, as far as it decides whether an answer for everybody may be given to it, or made from it. */
export interface AskedRequest {
  method: string;
  path: string;
  querystring: string;
  hasAuthorization: boolean;
  hasCookie: boolean;
}

/** Whether the answer to a request may be one that was made for somebody else, and may be kept. */
export function mayBeCached(request: AskedRequest): boolean {
  const { method, path, querystring, hasAuthorization, hasCookie } = request;
  return (
    (method === 'GET' || method === 'HEAD') &&
    !hasAuthorization &&
    !hasCookie &&
    querystring.length <= LONGEST_QUERY &&
    !NEVER.test(path) &&
    !isPanelPath(path)
  );
}

/** An answer before it leaves, as far as it decides whether it may be kept. */
export interface MadeAnswer {
  status: number;
  cacheControl: string;
  vary: string;
  /** Whom `Access-Control-Allow-Origin` names, and who asked, which the key knows. */
  allowOrigin: string;
  origin: string;
  hasCookie: boolean;
  contentEncoding: string;
}

/** Whether an answer may be given to others. `keyed` are the request headers that its key knows. */
export function mayBeKept(answer: MadeAnswer, keyed: readonly string[]): boolean {
  const { status, cacheControl, vary, allowOrigin, origin, hasCookie, contentEncoding } = answer;
  const varies = vary
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return (
    status === 200 &&
    !/\b(private|no-store|no-cache)\b/i.test(cacheControl) &&
    varies.every((name) => name === 'accept-encoding' || name === 'origin' || keyed.includes(name)) &&
    ['', '*', origin].includes(allowOrigin) &&
    !hasCookie &&
    contentEncoding === ''
  );
}
