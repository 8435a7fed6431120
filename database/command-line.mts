import { SettingsError } from '../config/settings.ts';
import { logTo } from './announcements.mts';
import { build } from './application-build.mts';
import { loadEnvironmentForBuild } from './environment-file.mts';
import { LaunchFailure, StopRequested } from './failures.mts';
import { startKeeper } from './kept-processes.mts';
import { runCommand } from './run-command.mts';
import { start } from './start.mts';
import { watchForStop } from './stop-requests.mts';

const USAGE = `Usage, in the folder of the project:
  node database/embedded.mjs start                     start the database and Portevoix (npm start)
  node database/embedded.mjs build                     build the application (npm run build)
  node database/embedded.mjs run -- <command> [args]   run a command with the database at hand`;

/** What the command line asks for, done in the current folder; the exit code comes out. */
async function main([verb, ...rest]: string[]): Promise<number> {
  const command = rest[0] === '--' ? rest.slice(1) : rest;
  if (verb === 'start' && rest.length === 0) return start(process.cwd());
  if (verb === 'build' && rest.length === 0) return buildNow(process.cwd());
  if (verb === 'run' && command.length > 0) return runCommand(process.cwd(), command);
  throw new LaunchFailure(USAGE);
}

async function buildNow(root: string): Promise<number> {
  const log = logTo(process.stdout);
  const signal = watchForStop(log);
  process.env.NODE_ENV ??= 'production';
  const { publicUrl } = await loadEnvironmentForBuild(root);
  const keeper = startKeeper();
  try {
    await build({ root, publicUrl, log, keeper, signal });
    log('Built.');
    return 0;
  } finally {
    await keeper.dismiss();
  }
}

/** Foreseen failures are told in their own words; only a fault of ours shows where it happened. */
function tell(error: unknown): number {
  if (error instanceof StopRequested) return 130;
  const isForeseen = error instanceof LaunchFailure || error instanceof SettingsError;
  const said = isForeseen ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${said}\n`);
  return 1;
}

process.exitCode = await main(process.argv.slice(2)).catch(tell);
// Watches and idle connections must not keep a finished launcher.
process.exit();
