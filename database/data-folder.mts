import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, lstat, mkdir, mkdtemp, readlink, realpath, rmdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Log } from './announcements.mts';
import { codeOf, LaunchFailure, onDisk } from './failures.mts';
import { canReach, type ServerAccount } from './server-account.mts';
import { OPEN_PLACE } from './server-binaries.mts';

/** Where the data of `dataDir` really are: behind a link, when a link stands in its place. @throws LaunchFailure for a broken link */
export async function followDataFolder(dataDir: string): Promise<string> {
  const entry = await lstat(dataDir).catch((error) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (!entry?.isSymbolicLink()) return resolve(dataDir);
  const target = resolve(dirname(dataDir), await readlink(dataDir));
  // The place is made before the data: a first start that was interrupted leaves a link to what is still to come.
  if (existsSync(dirname(target))) return target;
  throw new LaunchFailure(
    `The database was kept in ${target}, and that folder is gone. Bring it back, or remove ${dataDir} to begin with an empty database.`,
  );
}

/**
 * The folder to keep the data in: `dataDir`, with its parents made, when the server's account can get there. Otherwise a new
 * folder below OPEN_PLACE, with a link to it left at `dataDir`, so that the data are found again when the project moves.
 * A temporary folder is opened by giving its closed parents to the account.
 */
export async function prepareDataFolder(options: {
  dataDir: string;
  account: ServerAccount | null;
  isTemporary: boolean;
  log: Log;
}): Promise<string> {
  const { dataDir, account, isTemporary, log } = options;
  const parent = dirname(dataDir);
  await onDisk(parent, () => mkdir(parent, { recursive: true }));
  if (!account || canReach(account, parent)) return dataDir;
  if (isTemporary) await giveParents(parent, account);
  if (canReach(account, parent)) return dataDir;
  if (existsSync(join(dataDir, 'PG_VERSION')))
    throw new LaunchFailure(
      `The database in ${dataDir} belongs to a user who may not enter that folder any more. Open the folders above it (chmod a+x), or start as the user who owns them.`,
    );

  const key = createHash('sha256')
    .update(await realpath(parent))
    .digest('hex')
    .slice(0, 12);
  const place = await onDisk(OPEN_PLACE, async () => {
    await mkdir(OPEN_PLACE, { recursive: true });
    await chmod(OPEN_PLACE, 0o755);
    const made = await mkdtemp(join(OPEN_PLACE, `${key}-`));
    await chmod(made, 0o755);
    return join(made, basename(dataDir));
  });
  await rmdir(dataDir).catch(() => undefined);
  await onDisk(parent, () => symlink(place, dataDir));
  log(`The database may not enter ${parent}: its data are kept in ${place}.`);
  return place;
}

async function giveParents(folder: string, account: ServerAccount): Promise<void> {
  const top = await realpath(tmpdir());
  const below: string[] = [];
  for (let at = await realpath(folder); at !== top; at = dirname(at)) {
    // Not a temporary folder after all: nothing above it is ours to give away.
    if (dirname(at) === at) return;
    below.unshift(at);
  }
  for (const at of below) if (!canReach(account, at)) await chown(at, account.uid, account.gid);
}
