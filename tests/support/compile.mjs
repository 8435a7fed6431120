import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { fingerprintOf } from '../../database/application-build.mts';

const DAY_MS = 86_400_000;

/**
 * Folder of the compiled application: that of an earlier run, while the sources are the same. It lies below the project, so that
 * what is in it finds its packages.
 */
export async function compileApplication() {
  const dist = resolve('.tmp', `compiled-${(await fingerprintOf(process.cwd())).slice(0, 16)}`);
  if (existsSync(dist)) return dist;
  mkdirSync('.tmp', { recursive: true });
  for (const folder of readdirSync('.tmp').map((name) => resolve('.tmp', name)))
    if (Date.now() - statSync(folder).mtimeMs > DAY_MS) rmSync(folder, { recursive: true });
  const unfinished = mkdtempSync(resolve('.tmp', 'compiling-'));
  const compiler = resolve('node_modules/typescript/bin/tsc');
  // Its complaints go to standard output; a rejection carries them.
  await promisify(execFile)(process.execPath, [compiler, '-p', 'tsconfig.json', '--outDir', unfinished]);
  // It appears under its name only when it is whole; a run beside this one may have been quicker.
  if (existsSync(dist)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, dist);
  return dist;
}
