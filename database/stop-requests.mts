import { readFileSync } from 'node:fs';
import type { Log } from './announcements.mts';
import { isAlive } from './processes.mts';

/** Ctrl-C reaches us twice under npm: from the terminal and passed on by npm. */
const SAME_KEYSTROKE_MS = 500;

/** A signal aborted by the first SIGINT, SIGTERM or SIGHUP, or by the death of the npm that called us; its reason is that signal's name. */
export function watchForStop(log: Log): AbortSignal {
  const stop = new AbortController();
  let askedAt = 0;
  const ask = (signal: NodeJS.Signals) => {
    if (!stop.signal.aborted) {
      askedAt = Date.now();
      stop.abort(signal);
    } else if (Date.now() - askedAt > SAME_KEYSTROKE_MS) {
      log('Stopping… the database is being closed in good order.');
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  if (process.env.npm_lifecycle_event) watchNpm(() => ask('SIGTERM'));
  return stop.signal;
}

/**
 * Calls `onGone` within a quarter of a second of npm's death.
 * npm runs a script in `sh -c`; a shell that stays in between (dash before 0.5.11) outlives npm, so its parent is watched too.
 */
function watchNpm(onGone: () => void): void {
  const parent = process.ppid;
  const isShellBetween = readProcess(parent, 'cmdline')?.includes('embedded.mjs') ?? false;
  const npm = isShellBetween ? parentOf(parent) : parent;
  const timer = setInterval(() => {
    const isOrphan = process.ppid !== parent || (isShellBetween && parentOf(parent) !== npm);
    if (!isOrphan && (npm === null || isAlive(npm))) return;
    clearInterval(timer);
    onGone();
  }, 250);
  timer.unref();
}

function parentOf(pid: number): number | null {
  const stat = readProcess(pid, 'stat');
  // proc_pid_stat(5): pid (comm) state ppid …; comm may hold spaces and parentheses.
  const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  return parent ? Number(parent) : null;
}

/** A file of Linux's /proc; null elsewhere, where sh replaces itself with the command and nothing stands in between. */
function readProcess(pid: number, file: 'cmdline' | 'stat'): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}
