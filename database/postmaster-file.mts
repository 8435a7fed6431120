import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './processes.mts';

/** What `postmaster.pid` says of the server that wrote it. */
export interface PostmasterFile {
  pid: number;
  /** Port of 127.0.0.1. */
  port: number;
}

/**
 * The server that seems to run on a data folder; null when there is none, or when the file cannot be one's.
 * Lines of the file: 1 pid, 2 data folder, 3 start time, 4 port (PostgreSQL, src/include/utils/pidfile.h).
 */
export function readPostmasterFile(dataDir: string): PostmasterFile | null {
  let lines: string[];
  try {
    lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port } : null;
}

/**
 * Removes a `postmaster.pid` whose process id was given to some other program since: PostgreSQL would take that program
 * for a server and refuse to start. A file of a process that has ended is left: PostgreSQL replaces it by itself, after it
 * has made sure that no child of the dead server still writes.
 */
export function removeLeftoverFile(dataDir: string): void {
  const found = readPostmasterFile(dataDir);
  if (found && isAlive(found.pid) && !mayServe(dataDir, found.pid))
    rmSync(join(dataDir, 'postmaster.pid'), { force: true });
}

/** Whether a living process may be the server of that folder (an absolute path). True when its command line cannot be read. */
export function mayServe(dataDir: string, pid: number): boolean {
  const command = commandOf(pid);
  if (command === null) return true;
  if (!/(^|[\\/])postgres(\.exe)?( |$)/.test(command)) return false;
  // A server started by hand may name its folder relatively, or not at all: not ours to judge.
  return !command.includes(' -D /') || command.includes(` -D ${dataDir} `);
}

/** Command line of a process, its words joined by blanks; null when it cannot be told. */
function commandOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    const { status, stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return status === 0 ? `${stdout.trim()} ` : null;
  }
}
