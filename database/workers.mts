import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from './announcements.mts';
import type { Keeper } from './kept-processes.mts';
import { describeEnding, type Ending, stopApplication } from './processes.mts';
import { type FirstAdministrator, type StrapiProcess, startStrapi } from './strapi-process.mts';

/** The application, in one process or in several behind one port. */
export interface Workers {
  /** Resolves once the first of them answers requests; never when it does not come to that. */
  ready: Promise<void>;
  /** How the only one ended, or one of several that had never answered; the others are still there then. */
  ended: Promise<Ending>;
  /** Null when there was an administrator already. */
  firstAdministrator(): FirstAdministrator | null;
  /** Ends all of them. */
  stop(): Promise<void>;
}

/** A worker that has lived so long begins anew with the first wait. */
const STEADY_MS = 60_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Starts `count` workers: the first alone, because it brings the tables up to date, the others once it answers. Each of several that
 * ends by itself is started again, at once and then later and later, a minute at most. The first does the housekeeping for all.
 */
export function startWorkers(options: { root: string; count: number; keeper: Keeper; log: Log }): Workers {
  const { root, count, keeper, log } = options;
  const stopping = new AbortController();
  const running = new Map<number, StrapiProcess>();
  const answering = new Set<number>();

  const launch = (number: number): StrapiProcess => {
    const worker = startStrapi(root, keeper, number === 1 ? {} : { HOUSEKEEPING: 'off' });
    running.set(number, worker);
    void worker.listening.then(() => {
      const isBack = answering.has(number);
      answering.add(number);
      if (isBack) log(`Worker ${number} answers again.`);
      else if (count > 1 && answering.size === count) log(`All ${count} workers answer.`);
    });
    return worker;
  };

  /** Stays with a worker and those that take its place. */
  const follow = async (number: number, first: StrapiProcess): Promise<Ending> => {
    let worker = first;
    for (let waitMs = 0; ; waitMs = Math.min(waitMs * 2 || 1000, LONGEST_WAIT_MS)) {
      const startedAt = Date.now();
      const ending = await worker.ended.catch((error: Error): Ending => {
        if (!answering.has(number)) throw error;
        log(`Worker ${number} of ${count} cannot be started: ${error.message}`);
        return { code: 1, signal: null };
      });
      if (stopping.signal.aborted || count === 1 || !answering.has(number)) return ending;
      if (Date.now() - startedAt > STEADY_MS) waitMs = 0;
      const when = waitMs === 0 ? 'at once' : `in ${waitMs / 1000} s`;
      log(
        `Worker ${number} of ${count} ended by itself ${describeEnding(ending)}. The rest goes on; it is started again ${when}.`,
      );
      await pause(waitMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return ending;
      worker = launch(number);
    }
  };

  const first = launch(1);
  const others = first.listening.then(() => {
    const numbers = Array.from({ length: count - 1 }, (_, index) => index + 2);
    return Promise.race(
      stopping.signal.aborted ? [] : numbers.map((number) => follow(number, launch(number))),
    );
  });
  return {
    ready: first.listening,
    ended: Promise.race([follow(1, first), others]),
    firstAdministrator: () => first.firstAdministrator(),
    async stop() {
      stopping.abort();
      await Promise.all([...running.values()].map(({ pid }) => stopApplication(pid)));
    },
  };
}
