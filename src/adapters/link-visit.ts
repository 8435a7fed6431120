import { type Judgement, judgeAnswer } from '../domain/link-check/judge-answer';
import type { FetchOutcome } from '../domain/safe-fetch/fetch-outcome';
import { createRobots } from './robots';
import { REDIRECTS, type SafeFetch } from './safe-fetch';

/** What one look at an outside address says of it. */
export interface Visit {
  judgement: Judgement;
  /** Sites that asked to be left alone for so long, the address's own and those that it leads to. */
  pauses: { host: string; seconds: number }[];
}

const REDIRECTS_AT_MOST = 5;
const TOO_MANY: Judgement = { verdict: 'failed', fault: 'too-many-redirects', isSure: false };

/**
 * Looks at outside addresses as their sites wish: each address on the way, that of a redirect too, is asked for only where its site's
 * robots.txt lets programs in.
 */
export function createLinkVisit(): (address: string, request: SafeFetch, now: Date) => Promise<Visit> {
  const askRobots = createRobots();
  return async (address, request, now) => {
    const pauses: Visit['pauses'] = [];
    let next = address;
    for (let redirects = 0; ; redirects += 1) {
      const site = URL.canParse(next) ? new URL(next) : null;
      // What is no web address has no robots.txt, and is refused by the request.
      const { keptOut, delaySeconds } = /^https?:$/.test(site?.protocol ?? '')
        ? await askRobots(next, request, now)
        : { keptOut: null, delaySeconds: 0 };
      const host = site?.host ?? '';
      if (delaySeconds > 0) pauses.push({ host, seconds: delaySeconds });
      if (keptOut) return { judgement: keptOut, pauses };
      const outcome = await ask(request, next, delaySeconds > 0);
      const location = outcome.ok && REDIRECTS.has(outcome.status) && outcome.headers.location;
      if (location && redirects < REDIRECTS_AT_MOST) {
        next = URL.canParse(location, next) ? new URL(location, next).href : location;
        continue;
      }
      const judgement = location ? TOO_MANY : judgeAnswer(outcome, now);
      if (judgement.verdict === 'unknown' && judgement.retryAfterSeconds !== null)
        pauses.push({ host, seconds: judgement.retryAfterSeconds });
      return { judgement, pauses };
    }
  };
}

/** By its head alone where that is answered. A site that wants time between two requests gets one. */
async function ask(request: SafeFetch, address: string, isOnce: boolean): Promise<FetchOutcome> {
  if (!isOnce) {
    const head = await request(address, { method: 'HEAD', redirects: 'answer' });
    // Some servers know no HEAD, or answer it wrongly: a page is called lost only after somebody asked for it.
    const isAnswered = head.ok ? head.status < 400 : head.fault !== 'answer-invalid';
    if (isAnswered) return head;
  }
  const headers = { range: 'bytes=0-1023' };
  return request(address, { headers, bytesAtMost: 1024, longer: 'cut', redirects: 'answer' });
}
