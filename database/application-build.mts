import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { during, type Log } from './announcements.mts';
import { describeDiskFailure, LaunchFailure, onDisk, StopRequested } from './failures.mts';
import type { Keeper } from './kept-processes.mts';
import { type Ending, endOf } from './processes.mts';

/** What a build is made of, below the root of the project. */
const SOURCES = ['src', 'config', 'database/migrations', 'tsconfig.json', 'package-lock.json'];

export interface BuildOptions {
  root: string;
  /** Address of this server: its path, if it has one, is built into the panel. */
  publicUrl: string;
  log: Log;
  keeper: Keeper;
  signal: AbortSignal;
}

/** Builds the application unless `dist/` was made from the present sources. */
export async function buildWhenStale(options: BuildOptions): Promise<void> {
  const stamp = await readFile(stampFile(options.root), 'utf8').catch(() => null);
  if (stamp === (await fingerprintOf(options.root, pathOf(options)))) return;
  const reason = stamp === null ? 'first start' : 'the sources have changed';
  await build(options, `Building the application (${reason}; about a minute)…`);
}

/** Builds the application. @throws LaunchFailure with the end of the build's log */
export async function build(options: BuildOptions, line = 'Building the application…'): Promise<void> {
  const { root, log } = options;
  const logFile = join(root, '.data', 'build.log');
  const made = await fingerprintOf(root, pathOf(options));
  // The compiler leaves the files of deleted sources in place.
  await onDisk(join(root, 'dist'), () => rm(join(root, 'dist'), { recursive: true, force: true }));
  await onDisk(logFile, () => mkdir(join(root, '.data'), { recursive: true }));
  const ending = await during(log, line, () => runBuild(options, logFile));
  if (options.signal.aborted) throw new StopRequested();
  if (ending.code !== 0) throw new LaunchFailure(describeBuildFailure(ending, root, logFile));
  if (!existsSync(join(root, 'dist', 'src', 'index.js')))
    throw new LaunchFailure(`The build ended without a result. What it said is in ${logFile}.`);
  await onDisk(join(root, 'dist'), () => writeFile(stampFile(root), made));
}

async function runBuild({ root, keeper, signal }: BuildOptions, logFile: string): Promise<Ending> {
  const output = await onDisk(logFile, () => openSync(logFile, 'w', 0o600));
  const strapi = join(root, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  const child = spawn(process.execPath, [strapi, 'build'], {
    cwd: root,
    detached: true,
    env: process.env,
    stdio: ['ignore', output, output],
    windowsHide: true,
  });
  closeSync(output);
  keeper.keepApplication(child);
  const onStop = () => void child.kill('SIGTERM');
  signal.addEventListener('abort', onStop, { once: true });
  try {
    return await endOf(child);
  } finally {
    signal.removeEventListener('abort', onStop);
  }
}

function describeBuildFailure({ code, signal }: Ending, root: string, logFile: string): string {
  const said = readFileSync(logFile, 'utf8').trim();
  if (signal === 'SIGKILL' || code === 137 || /heap out of memory|ENOMEM/.test(said))
    return 'The build was ended for lack of memory: it needs about 2 GB. Stop other programs or add swap, or build on another machine (npm run build) and copy its dist folder here.';
  const tail = said.split('\n').slice(-25).join('\n  ');
  const refused = /(?:ENOSPC|EROFS|EACCES|EPERM): [^,\n]*, \w+(?: '([^']+)')?|No space left on device/.exec(
    said,
  );
  const sentence = refused && describeDiskFailure(refused[0], refused[1] ?? root);
  return sentence ?? `The build failed. The last lines of ${logFile}:\n  ${tail}`;
}

/** Hash of the names and contents of all sources below `root`, and of `setting`, which is built into what is made of them; hexadecimal. */
export async function fingerprintOf(root: string, setting = ''): Promise<string> {
  const hash = createHash('sha256').update(setting);
  for (const file of (await Promise.all(SOURCES.map((source) => filesOf(join(root, source))))).flat().sort())
    hash.update(`\0${relative(root, file)}\0`).update(await readFile(file));
  return hash.digest('hex');
}

function pathOf({ publicUrl }: BuildOptions): string {
  return new URL(publicUrl).pathname;
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return null;
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return (
    entries?.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)) ?? [path]
  );
}

function stampFile(root: string): string {
  return join(root, 'dist', '.built');
}
