import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statfsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { parse } from 'node:path';
import { SERVER_ENVIRONMENT } from './database-cluster.mts';
import { describeDiskFailure, describeFullDisk, LaunchFailure, onDisk } from './failures.mts';
import type { Keeper } from './kept-processes.mts';
import { endOf, isAlive } from './processes.mts';
import type { ServerAccount } from './server-account.mts';
import { waitUntilReady } from './server-connection.mts';

/** A log beyond this size is set aside, under its name with `.old`, at the next start. */
const LOG_LIMIT_BYTES = 5_000_000;

/**
 * A new server, ready to answer; null when it ended for a reason that a second look may mend: the folder or the port was
 * taken meanwhile, or children of a killed server have not ended yet.
 * @throws LaunchFailure with the end of the server's log
 */
export async function launchServer(options: {
  dataDir: string;
  postgres: string;
  account: ServerAccount | null;
  /** Where the server's messages go. */
  logFile: string;
  urlAt: (port: number) => string;
  /** Connections that it takes at most. */
  connections: number;
  keeper: Keeper;
  signal: AbortSignal;
}): Promise<{ pid: number; port: number } | null> {
  const { dataDir, postgres, account, logFile, urlAt, connections, keeper, signal } = options;
  const port = await freePort();
  const log = await onDisk(logFile, () => openLog(logFile));
  const child = spawn(
    postgres,
    [
      '-D',
      dataDir,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'log_checkpoints=off',
      '-c',
      `max_connections=${connections}`,
    ],
    {
      ...account,
      cwd: parse(dataDir).root,
      // In a session of its own: the terminal's Ctrl-C must not reach it before the application is done.
      detached: true,
      env: SERVER_ENVIRONMENT,
      stdio: ['ignore', log.descriptor, log.descriptor],
      windowsHide: true,
    },
  );
  closeSync(log.descriptor);
  keeper.keepServer(child);
  const ended = endOf(child);
  ended.catch(() => undefined);
  const { pid } = child;
  try {
    const isReady =
      pid && (await waitUntilReady({ url: urlAt(port), dataDir, isRunning: () => isAlive(pid), signal }));
    if (isReady) {
      // From here on the claim on the server tells whether it runs.
      child.unref();
      return { pid, port };
    }
  } catch (error) {
    child.kill('SIGINT');
    await ended;
    throw error;
  }
  const spawnError = await ended.then(() => '', String);
  const said = spawnError || readFileSync(logFile).subarray(log.offset).toString('utf8').trim();
  if (/lock file "postmaster\.pid"|pre-existing shared memory block|could not create any TCP/.test(said))
    return null;
  throw new LaunchFailure(describeServerFailure(said, dataDir, logFile));
}

function describeServerFailure(said: string, dataDir: string, logFile: string): string {
  const disk = describeDiskFailure(said, dataDir);
  if (disk) return disk;
  // With no space left the reason itself may not have reached the log.
  const { bavail, bsize } = statfsSync(dataDir);
  if (bavail * bsize < 100_000) return describeFullDisk(dataDir);
  if (/incompatible with server/.test(said))
    return `The database in ${dataDir} was made by another major version of PostgreSQL. Go back to the Portevoix that made it and export its content, then import it here.`;
  const tail = said.split('\n').slice(-10).join('\n  ');
  return `The database did not start. The last lines of ${logFile}:\n  ${tail}`;
}

function openLog(logFile: string): { descriptor: number; offset: number } {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) renameSync(logFile, `${logFile}.old`);
  return { descriptor: openSync(logFile, 'a', 0o600), offset: size > LOG_LIMIT_BYTES ? 0 : size };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
