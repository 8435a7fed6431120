import { existsSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import { buildWhenStale } from '../../database/application-build.mts';
import { startKeeper } from '../../database/kept-processes.mts';
import globalSetup from './global-setup.mjs';
import support from './test-environment.cjs';

/** What the browser tests need besides the application: the panel, built when its sources have changed, and a browser (from npm, no system package). */
export default async function browserSetup() {
  await globalSetup();
  // A build reads the settings and uses none: those of a test, so that a clone without `.env` builds too.
  const before = { ...process.env };
  Object.assign(process.env, support.testEnvironment(process.env.PORTEVOIX_TEST_POSTGRES, 'none', 'public'), {
    NODE_ENV: 'production',
  });
  const keeper = startKeeper();
  await buildWhenStale({
    root: process.cwd(),
    publicUrl: 'http://localhost:1337',
    log: (line, elapsedSeconds) => elapsedSeconds === undefined && console.log(line),
    keeper,
    signal: new AbortController().signal,
  });
  await keeper.dismiss();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  const panel = join(process.env.PORTEVOIX_TEST_DIST, 'build');
  if (!existsSync(panel)) symlinkSync(resolve('dist/build'), panel);
  process.env.PORTEVOIX_TEST_CHROMIUM = await chromium.executablePath();
}
