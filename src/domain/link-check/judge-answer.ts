import type { FetchOutcome } from '../safe-fetch/fetch-outcome';
import type { LinkFault } from './link-fault';

/** What one look at an outside address says of it. */
export type Judgement =
  | { verdict: 'fine' }
  /** Nothing can be said: the site keeps programs out, or asked to be left alone. `retryAfterSeconds` is its own wish (RFC 9110 §10.2.3). */
  | { verdict: 'unknown'; fault: LinkFault; retryAfterSeconds: number | null }
  /** `isSure` where another look on another day would say the same. */
  | { verdict: 'failed'; fault: LinkFault; isSure: boolean };

/**
 * Statuses of sites that keep programs out or want a sign-in, and show readers the page all the same: 401, 403, 405, 406, 407, 429, 451,
 * and 999, which is LinkedIn's own.
 */
const KEEPS_PROGRAMS_OUT = new Set([401, 403, 405, 406, 407, 408, 425, 429, 451, 999]);

export function judgeAnswer(outcome: FetchOutcome, now: Date): Judgement {
  if (!outcome.ok) {
    const { fault } = outcome;
    if (fault === 'port-refused' || fault === 'stopped' || fault === 'answer-too-long')
      return { verdict: 'unknown', fault, retryAfterSeconds: null };
    return { verdict: 'failed', fault, isSure: fault === 'address-private' || fault === 'address-invalid' };
  }
  const { status, headers } = outcome;
  const wait = retryAfterSeconds(headers['retry-after'], now);
  if (status < 400) return { verdict: 'fine' };
  if (KEEPS_PROGRAMS_OUT.has(status) || (status === 503 && wait !== null))
    return { verdict: 'unknown', fault: 'refused', retryAfterSeconds: wait };
  if (status === 404) return { verdict: 'failed', fault: 'not-found', isSure: false };
  if (status === 410) return { verdict: 'failed', fault: 'gone', isSure: false };
  return { verdict: 'failed', fault: status >= 500 ? 'server-error' : 'refused', isSure: false };
}

/** Seconds that `Retry-After` asks for, a month at most; null when it says nothing that can be read. */
function retryAfterSeconds(value: string | undefined, now: Date): number | null {
  if (!value) return null;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - now.getTime()) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(0, Math.ceil(seconds)), 30 * 86_400) : null;
}
