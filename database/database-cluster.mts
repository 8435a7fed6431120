import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';
import { codeOf, describeDiskFailure, LaunchFailure, onDisk, StopRequested } from './failures.mts';
import type { Keeper } from './kept-processes.mts';
import { endOf, isAlive } from './processes.mts';
import type { ServerAccount } from './server-account.mts';

/** The server's superuser, and the owner of everything in it. */
export const SERVER_USER = 'portevoix';

/** The environment of the server's programs: no locale and no PG* variables of whoever starts them, and no secrets. */
export const SERVER_ENVIRONMENT = Object.fromEntries(
  ['PATH', 'LD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP']
    .map((name) => [name, process.env[name]])
    .concat([['LC_ALL', 'C']])
    .filter(([, value]) => value !== undefined),
) as Record<string, string>;

/** Whether a folder holds a database. */
export function hasCluster(dataDir: string): boolean {
  return existsSync(join(dataDir, 'PG_VERSION'));
}

/**
 * Password of the server in `dataDir`. It lies inside, readable by the owner alone: made and moved together with the data, it
 * cannot get lost from them. @throws LaunchFailure when it is not there or may not be read
 */
export async function readPassword(dataDir: string): Promise<string> {
  try {
    return (await readFile(join(dataDir, 'password'), 'utf8')).trim();
  } catch (cause) {
    throw new LaunchFailure(
      codeOf(cause) === 'ENOENT'
        ? `${dataDir} is not a database made by Portevoix: its password file is missing.`
        : `The database in ${dataDir} belongs to another user. Start as the user who started it first.`,
      { cause },
    );
  }
}

/** Makes the database folder. It appears under its name only when it is complete, so that an interrupted start leaves no half of one. */
export async function createCluster(options: {
  dataDir: string;
  initdb: string;
  account: ServerAccount | null;
  keeper: Keeper;
  signal: AbortSignal;
}): Promise<void> {
  const { dataDir, account } = options;
  const unfinished = `${dataDir}.new-${process.pid}`;
  const passwordFile = `${unfinished}.password`;
  const password = randomBytes(32).toString('base64url');
  const own = async (path: string) => {
    if (account) await chown(path, account.uid, account.gid);
  };
  try {
    await onDisk(dirname(dataDir), async () => {
      await removeUnfinished(dataDir);
      await mkdir(unfinished, { mode: 0o700 });
      await own(unfinished);
      await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
      await own(passwordFile);
    });
    await runInitdb({ ...options, target: unfinished, passwordFile });
    await onDisk(dirname(dataDir), async () => {
      await rename(passwordFile, join(unfinished, 'password'));
      await putInPlace(unfinished, dataDir);
    });
  } finally {
    await rm(passwordFile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function runInitdb(options: {
  initdb: string;
  target: string;
  passwordFile: string;
  account: ServerAccount | null;
  keeper: Keeper;
  signal: AbortSignal;
}): Promise<void> {
  const { initdb, target, passwordFile, account, keeper, signal } = options;
  const child = spawn(
    initdb,
    [
      `--pgdata=${target}`,
      `--username=${SERVER_USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      // The same order and letter cases on every machine, whatever locales it has.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--set=timezone=UTC',
      '--set=log_timezone=UTC',
      '--no-instructions',
    ],
    {
      ...account,
      cwd: parse(target).root,
      detached: true,
      env: SERVER_ENVIRONMENT,
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    },
  );
  keeper.keepServer(child);
  const onStop = () => void child.kill('SIGTERM');
  signal.addEventListener('abort', onStop, { once: true });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  try {
    const { code } = await endOf(child);
    if (signal.aborted) throw new StopRequested();
    if (code === 0) return;
    throw new LaunchFailure(
      describeDiskFailure(said, dirname(target)) ??
        `The database could not be prepared. What initdb said:\n${said.trim()}`,
    );
  } finally {
    signal.removeEventListener('abort', onStop);
  }
}

async function putInPlace(unfinished: string, dataDir: string): Promise<void> {
  await rmdir(dataDir).catch(() => undefined);
  try {
    await rename(unfinished, dataDir);
  } catch (error) {
    // Another launcher, started at the same moment, was quicker: its database is as good.
    if (hasCluster(dataDir)) return;
    if (/ENOTEMPTY|EEXIST/.test(codeOf(error)))
      throw new LaunchFailure(
        `${dataDir} is needed for the database, but holds other files. Move them away.`,
      );
    throw error;
  }
}

/** Removes what launchers that no longer run left unfinished. */
async function removeUnfinished(dataDir: string): Promise<void> {
  const prefix = `${basename(dataDir)}.new-`;
  for (const name of await readdir(dirname(dataDir))) {
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (!name.startsWith(prefix) || (isAlive(pid) && pid !== process.pid)) continue;
    await rm(join(dirname(dataDir), name), { recursive: true, force: true });
  }
}
