/** Thrown when so much waits already that more would only wait in vain. */
export class BusyError extends Error {
  constructor() {
    super('There is too much to do at the moment');
    this.name = 'BusyError';
  }
}

export interface Bounds {
  /** Works done side by side. */
  atOnce: number;
  /** Works that wait for their turn at most. */
  waitingAtMost: number;
}

/**
 * Does works a few at a time, in the order in which they were asked for; whoever asks for one that is under way, or waits,
 * gets the same. The promise is rejected with a `BusyError` when too many wait.
 */
export function createBoundedWork<T>({ atOnce, waitingAtMost }: Bounds) {
  const underWay = new Map<string, Promise<T>>();
  const waiting: (() => void)[] = [];
  let running = 0;

  const turn = async (): Promise<void> => {
    if (running < atOnce) {
      running += 1;
      return;
    }
    // Whoever ends hands the place on: `running` stays as it is.
    await new Promise<void>((start) => waiting.push(start));
  };
  const end = () => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };

  return (key: string, work: () => Promise<T>): Promise<T> => {
    const known = underWay.get(key);
    if (known) return known;
    if (running >= atOnce && waiting.length >= waitingAtMost) return Promise.reject(new BusyError());
    const promise = (async () => {
      await turn();
      try {
        return await work();
      } finally {
        underWay.delete(key);
        end();
      }
    })();
    underWay.set(key, promise);
    return promise;
  };
}
