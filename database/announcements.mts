import type { WriteStream } from 'node:tty';

/**
 * Takes one plain line for the person at the terminal.
 * With `elapsedSeconds` it is a sign of life of a step announced before: shown every 5 s, or rewritten in place on a terminal.
 */
export type Log = (line: string, elapsedSeconds?: number) => void;

/** A log that writes to `stream`. */
export function logTo(stream: NodeJS.WriteStream | WriteStream): Log {
  // A closed terminal or pipe must not end the launcher before it has stopped what it started.
  stream.on('error', () => undefined);
  let isLineOpen = false;
  return (line, elapsedSeconds) => {
    if (elapsedSeconds === undefined) {
      stream.write(`${isLineOpen ? '\n' : ''}${line}\n`);
      isLineOpen = false;
    } else if (stream.isTTY) {
      stream.write(`\r  ${elapsedSeconds} s`);
      isLineOpen = true;
    } else if (elapsedSeconds % 5 === 0) {
      stream.write(`  ${elapsedSeconds} s\n`);
    }
  };
}

/** The same log for a step whose own output shows in the same terminal: nothing is rewritten in place. */
export function plainly(log: Log): Log {
  return (line, elapsedSeconds) => {
    if (elapsedSeconds === undefined) log(line);
    else if (elapsedSeconds % 5 === 0) log(`  ${elapsedSeconds} s`);
  };
}

/** What `work` comes to, with `line` announced before it and its age in seconds while it lasts. */
export async function during<T>(log: Log, line: string, work: () => Promise<T>): Promise<T> {
  log(line);
  const startedAt = Date.now();
  const timer = setInterval(() => log(line, Math.round((Date.now() - startedAt) / 1000)), 1000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
