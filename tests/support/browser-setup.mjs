import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import { buildWhenStale } from '../../database/application-build.mts';
import { startKeeper } from '../../database/kept-processes.mts';
import globalSetup from './global-setup.mjs';

/** What the browser tests need besides the application: the panel, built when its sources have changed, and a browser (from npm, no system package). */
export default async function browserSetup() {
  await globalSetup();
  const keeper = startKeeper();
  await buildWhenStale({
    root: process.cwd(),
    publicUrl: 'http://localhost:1337',
    log: (line, elapsedSeconds) => elapsedSeconds === undefined && console.log(line),
    keeper,
    signal: new AbortController().signal,
  });
  await keeper.dismiss();
  symlinkSync(resolve('dist/build'), join(process.env.PORTEVOIX_TEST_DIST, 'build'));
  process.env.PORTEVOIX_TEST_CHROMIUM = await chromium.executablePath();
}
