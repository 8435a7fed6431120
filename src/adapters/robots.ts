import robotsParser from 'robots-parser';
import { type Judgement, judgeAnswer } from '../domain/link-check/judge-answer';
import type { LinkFault } from '../domain/link-check/link-fault';
import type { FetchOutcome } from '../domain/safe-fetch/fetch-outcome';
import type { SafeFetch } from './safe-fetch';

/** What a site says of a look at one of its addresses. */
export interface RobotsAnswer {
  /** Null when it may be taken, otherwise what is known of the address without one. */
  keptOut: Judgement | null;
  /** Time that the site wants between two requests (`Crawl-delay`), a day at most; 0 where it says nothing. */
  delaySeconds: number;
}

export type AskRobots = (address: string, request: SafeFetch, now: Date) => Promise<RobotsAnswer>;

interface Known {
  until: number;
  /** Null where everybody is let in; 'trouble' where nobody is, for now. */
  rules: ReturnType<typeof robotsParser> | 'trouble' | null;
}

/** Name by which a site's robots.txt can speak to this program. */
const PRODUCT = 'Portevoix';
/** RFC 9309 §2.4: not longer than a day. */
const KEPT_MILLISECONDS = 24 * 3_600_000;
const TROUBLE_MILLISECONDS = 3_600_000;
/** RFC 9309 §2.5: that much has to be read. */
const BYTES_AT_MOST = 500 * 1024;
const SITES_AT_MOST = 500;
const DELAY_SECONDS_AT_MOST = 86_400;
/** The site is not there at all: a look at any of its pages would say the same. */
const DOWN = new Set(['host-unknown', 'unreachable', 'certificate-invalid', 'timeout', 'address-private']);

/**
 * Asks the robots.txt of sites (RFC 9309), each once a day. A site that answers 4xx for it lets everybody in (§2.3.1.3), one that
 * answers 5xx nobody for now (§2.3.1.4).
 */
export function createRobots(): AskRobots {
  const sites = new Map<string, Known>();
  return async (address, request, now) => {
    const { origin } = new URL(address);
    let site = sites.get(origin);
    if (!site || site.until <= now.getTime()) {
      const robots = `${origin}/robots.txt`;
      const outcome = await request(robots, { bytesAtMost: BYTES_AT_MOST, longer: 'cut' });
      if (!outcome.ok && DOWN.has(outcome.fault))
        return { keptOut: judgeAnswer(outcome, now), delaySeconds: 0 };
      site = read(robots, outcome, now);
      sites.delete(origin);
      sites.set(origin, site);
      const [oldest] = sites.keys();
      if (sites.size > SITES_AT_MOST && oldest) sites.delete(oldest);
    }
    const { rules } = site;
    if (rules === 'trouble') return { keptOut: unknown('server-error'), delaySeconds: 0 };
    const delay = Number(rules?.getCrawlDelay(PRODUCT) ?? 0);
    return {
      keptOut: rules?.isAllowed(address, PRODUCT) === false ? unknown('refused') : null,
      delaySeconds: delay > 0 ? Math.min(Math.ceil(delay), DELAY_SECONDS_AT_MOST) : 0,
    };
  };
}

function unknown(fault: LinkFault): Judgement {
  return { verdict: 'unknown', fault, retryAfterSeconds: null };
}

function read(robots: string, outcome: FetchOutcome, now: Date): Known {
  const until = now.getTime() + KEPT_MILLISECONDS;
  if (!outcome.ok || (outcome.status >= 400 && outcome.status < 500)) return { until, rules: null };
  if (outcome.status >= 500) return { until: now.getTime() + TROUBLE_MILLISECONDS, rules: 'trouble' };
  return { until, rules: robotsParser(robots, Buffer.from(outcome.body).toString('utf8')) };
}
