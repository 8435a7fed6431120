import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './failures.mts';

/** How a process ended: one of the two is null. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** Ending of a child, at once when it has ended already. @throws what spawn reported when it never started. */
export function endOf(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve, reject) => {
    if (child.exitCode !== null || child.signalCode !== null)
      return resolve({ code: child.exitCode, signal: child.signalCode });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
}

/** Exit code that a shell would give for an ending: 128 + the signal's number when a signal ended it. */
export function exitCodeOf({ code, signal }: Ending): number {
  return signal ? 128 + constants.signals[signal] : (code ?? 1);
}

/** An ending in words: `with code 1`, `by SIGKILL, most likely for lack of memory`. */
export function describeEnding({ code, signal }: Ending): string {
  if (!signal) return `with code ${code}`;
  return `by ${signal}${signal === 'SIGKILL' ? ', most likely for lack of memory' : ''}`;
}

/** Whether a process of that id runs, ours or another user's. One that has ended, and that nobody has asked about yet, does not run. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return !isZombie(pid);
}

/** Containers often have a first process that never collects orphans: they stay in the table for good. */
function isZombie(pid: number): boolean {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, ''));
  } catch {
    return false;
  }
}

/** Sends a signal; one that comes too late, or may not be sent, is no fault: callers watch the process itself. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!/ESRCH|EPERM/.test(codeOf(error))) throw error;
  }
}

/** True once the process has ended, false when it still runs after `withinMs`. */
export async function hasEnded(pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await pause(50);
  }
  return true;
}

/** How long an application may take to finish its requests and close its connections. */
const APPLICATION_GRACE_MS = 15_000;

/** Ends an application: SIGTERM, then SIGKILL to it and to its process group (when it leads one) after 15 s. */
export async function stopApplication(pid: number): Promise<void> {
  sendSignal(pid, 'SIGTERM');
  if (await hasEnded(pid, APPLICATION_GRACE_MS)) return;
  sendSignal(-pid, 'SIGKILL');
  sendSignal(pid, 'SIGKILL');
  await hasEnded(pid, 5000);
}
