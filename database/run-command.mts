import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { logTo } from './announcements.mts';
import { buildWhenStale } from './application-build.mts';
import { loadEnvironment } from './environment-file.mts';
import { codeOf, LaunchFailure, StopRequested } from './failures.mts';
import { startKeeper } from './kept-processes.mts';
import { openDatabase } from './open-database.mts';
import type { PostgresServer } from './postgres-server.mts';
import { endOf, exitCodeOf, stopApplication } from './processes.mts';
import { watchForStop } from './stop-requests.mts';

/**
 * Runs a command of this project with the database and the secrets in its environment; its exit code comes out.
 * Our own lines go to standard error, so that the command's output stays clean.
 */
export async function runCommand(root: string, command: string[]): Promise<number> {
  const log = logTo(process.stderr);
  const signal = watchForStop(log);
  process.env.NODE_ENV =
    command[0] === 'strapi' && command[1] === 'develop'
      ? 'development'
      : (process.env.NODE_ENV ?? 'production');
  const { settings } = await loadEnvironment(root);
  const keeper = startKeeper();
  let database: PostgresServer | undefined;
  try {
    database = await openDatabase({ root, settings, log, keeper, signal });
    if (command.some((word) => /(^|\/)dist\//.test(word)))
      await buildWhenStale({ root, publicUrl: settings.publicUrl, log, keeper, signal });
    if (signal.aborted) throw new StopRequested();
    const child = spawnCommand(root, command);
    keeper.keepApplication(child);
    const stopped = forwardStop(child, signal);
    const ending = await endOf(child).catch((cause) => {
      throw new LaunchFailure(describeSpawnFailure(command[0] ?? '', cause), { cause });
    });
    await stopped();
    return exitCodeOf(ending);
  } catch (error) {
    if (!(error instanceof StopRequested)) throw error;
    return 130;
  } finally {
    await database?.stop();
    await keeper.dismiss();
  }
}

function spawnCommand(root: string, [program = '', ...args]: string[]): ChildProcess {
  const paths = [join(root, 'node_modules', '.bin'), dirname(process.execPath), process.env.PATH];
  return spawn(program, args, {
    cwd: root,
    env: { ...process.env, PATH: paths.filter(Boolean).join(delimiter) },
    // In the terminal's foreground: it may ask questions.
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

/** Ends the command when a stop is asked for. The result waits until that is done. */
function forwardStop(child: ChildProcess, signal: AbortSignal): () => Promise<void> {
  let stopping = Promise.resolve();
  signal.addEventListener(
    'abort',
    () => {
      // Ctrl-C in a terminal reaches the command by itself, and it may mean to go on.
      if (signal.reason === 'SIGINT' && process.stdin.isTTY) return;
      if (signal.reason === 'SIGINT') child.kill('SIGINT');
      else if (child.pid) stopping = stopApplication(child.pid);
    },
    { once: true },
  );
  return () => stopping;
}

function describeSpawnFailure(program: string, error: unknown): string {
  if (codeOf(error) === 'ENOENT')
    return `There is no command '${program}' in node_modules/.bin or on the PATH.`;
  return `The command '${program}' cannot be run: ${(error as Error).message}`;
}
