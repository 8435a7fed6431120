import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { during, type Log, logTo, plainly } from './announcements.mts';
import { buildWhenStale } from './application-build.mts';
import { loadEnvironment } from './environment-file.mts';
import { onDisk, StopRequested } from './failures.mts';
import { type Keeper, startKeeper } from './kept-processes.mts';
import { openDatabase } from './open-database.mts';
import type { PostgresServer } from './postgres-server.mts';
import { describeEnding, exitCodeOf } from './processes.mts';
import { readyBanner } from './ready-banner.mts';
import { checkPort } from './server-port.mts';
import { watchForStop } from './stop-requests.mts';
import { startWorkers } from './workers.mts';

/** Starts everything in `root` and stays until it ends. Exit code: 0 after a requested stop, else that of what ended by itself. */
export async function start(root: string): Promise<number> {
  const log = logTo(process.stdout);
  const signal = watchForStop(log);
  process.env.NODE_ENV ??= 'production';
  const { settings, written } = await loadEnvironment(root);
  if (written.length > 0) log(`Wrote new secrets to .env: ${written.join(', ')}.`);
  await checkPort(settings.host, settings.port);

  const keeper = startKeeper();
  let database: PostgresServer | undefined;
  try {
    log(
      settings.databaseUrl ? 'Connecting to the database that DATABASE_URL names…' : 'Starting the database…',
    );
    database = await openDatabase({ root, settings, log, keeper, signal });
    if (signal.aborted) throw new StopRequested();
    await buildWhenStale({ root, publicUrl: settings.publicUrl, log, keeper, signal });
    const uploads = resolve(root, settings.publicDir, 'uploads');
    await onDisk(uploads, () => mkdir(uploads, { recursive: true }));
    return await serve({ root, settings, databaseLost: database.lost, log, keeper, signal });
  } catch (error) {
    if (!(error instanceof StopRequested)) throw error;
    return 0;
  } finally {
    await database?.stop();
    await keeper.dismiss();
    if (signal.aborted) log('Stopped.');
  }
}

/** Runs the application until it ends, a stop is asked for, or the database is lost. */
async function serve(options: {
  root: string;
  settings: Settings;
  databaseLost: AbortSignal;
  log: Log;
  keeper: Keeper;
  signal: AbortSignal;
}): Promise<number> {
  const { root, settings, databaseLost, log, keeper, signal } = options;
  const workers = startWorkers({ root, count: settings.workers, keeper, log });
  try {
    const end = Promise.race([workers.ended, onceAborted(AbortSignal.any([signal, databaseLost]))]);
    const isReady = await during(plainly(log), 'Starting Portevoix…', () =>
      Promise.race([workers.ready.then(() => true), end.then(() => false)]),
    );
    if (isReady) log(readyBanner(settings, workers.firstAdministrator()));

    const ending = await end;
    if (ending) log(`Portevoix ended by itself ${describeEnding(ending)}. The lines above say more.`);
    else if (signal.aborted) log('Stopping…');
    else log('The database ended by itself: stopping. Its messages are in .data/postgres.log.');
    // What ended without having been asked is never a success.
    return ending ? exitCodeOf(ending) || 1 : signal.aborted ? 0 : 1;
  } finally {
    await workers.stop();
  }
}

function onceAborted(signal: AbortSignal): Promise<null> {
  return new Promise((done) => {
    if (signal.aborted) done(null);
    else signal.addEventListener('abort', () => done(null), { once: true });
  });
}
