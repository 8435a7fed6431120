import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchFailure } from './failures.mts';

/** The system user that the embedded server runs as; ready to be spread into spawn's options. */
export interface ServerAccount {
  uid: number;
  gid: number;
}

/**
 * The account for a data folder: null for our own. PostgreSQL refuses to run as root; root therefore lends it the account that
 * owns the data already, or else the system user `postgres`, which is made when missing.
 * @throws LaunchFailure when there is no such user and none can be made
 */
export function serverAccount(dataDir: string): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  return ownerOf(join(dataDir, 'PG_VERSION')) ?? postgresUser() ?? createPostgresUser();
}

/** Whether the account can enter a folder, or execute a file. True for our own account. */
export function canReach(account: ServerAccount | null, path: string): boolean {
  if (!account) return true;
  // Asked of the kernel, as that user: mode bits alone leave out ACLs and mount options.
  const probe = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  });
  const code = (probe.error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'EPERM')
    throw new LaunchFailure(
      "PostgreSQL refuses to run as root, and this root may not act as the user 'postgres' (a container without CAP_SETUID). Start as an ordinary user, or set DATABASE_URL.",
    );
  return probe.status === 0;
}

function ownerOf(path: string): ServerAccount | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : null;
}

function postgresUser(): ServerAccount | null {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function createPostgresUser(): ServerAccount {
  // A group of that name may be left over; the user is what counts.
  spawnSync('groupadd', ['--system', 'postgres']);
  const made = spawnSync(
    'useradd',
    [
      '--system',
      '--gid',
      'postgres',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/bin/false',
      'postgres',
    ],
    { encoding: 'utf8' },
  );
  const account = postgresUser();
  if (account) return account;
  throw new LaunchFailure(
    `PostgreSQL refuses to run as root, and the user 'postgres' could not be made (${(made.stderr || made.error?.message || 'useradd failed').trim()}). Start as an ordinary user, or set DATABASE_URL.`,
  );
}
