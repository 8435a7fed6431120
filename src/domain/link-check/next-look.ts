import type { Judgement } from './judge-answer';
import type { LinkFault } from './link-fault';

/** What is known of an outside address. */
export interface LinkState {
  status: 'unchecked' | 'fine' | 'failing' | 'broken' | 'unknown';
  fault: LinkFault | null;
  /** Days on which it failed, one after the other. */
  failedDays: number;
  /** The last such day, `2026-11-24` in UTC. */
  lastFailedDay: string | null;
  checkedAt: Date | null;
  /** When it is looked at again. */
  nextLookAt: Date;
}

/** A link is called broken when it failed on so many days. */
export const DAYS_UNTIL_BROKEN = 3;
const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** What is known after one more look: a link that works or that cannot be checked is left alone for a week, one that failed for a day. */
export function nextLook(state: LinkState, judgement: Judgement, now: Date): LinkState {
  const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);
  const settled = { failedDays: 0, lastFailedDay: null, checkedAt: now };
  if (judgement.verdict === 'fine')
    return { ...settled, status: 'fine', fault: null, nextLookAt: after(WEEK) };
  if (judgement.verdict === 'unknown') {
    const wait = Math.max(WEEK, (judgement.retryAfterSeconds ?? 0) * 1000);
    return { ...settled, status: 'unknown', fault: judgement.fault, nextLookAt: after(wait) };
  }
  const day = now.toISOString().slice(0, 10);
  const failedDays = state.lastFailedDay === day ? state.failedDays : state.failedDays + 1;
  const isBroken = judgement.isSure || failedDays >= DAYS_UNTIL_BROKEN || state.status === 'broken';
  return {
    status: isBroken ? 'broken' : 'failing',
    fault: judgement.fault,
    failedDays,
    lastFailedDay: day,
    checkedAt: now,
    nextLookAt: after(isBroken ? WEEK : DAY),
  };
}
