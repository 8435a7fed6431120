import type { SampleService } from '../../src/api/sample/services/sample';
import { type Application, startApplication } from '../support/application';
import { tryCache } from '../support/cache-trial';

let app: Application;
beforeAll(async () => {
  app = await startApplication({ listen: true });
  await (app.strapi.service('api::sample.sample') as unknown as SampleService).fill();
}, 300_000);
afterAll(() => app.stop());

/** Of which one tries longer: `CACHE_CHANGES=2000 CACHE_SEED=7 npm run bench:cache`. */
const isBench = process.env.npm_lifecycle_event === 'bench:cache';
const CHANGES = Number(process.env.CACHE_CHANGES ?? (isBench ? 500 : 60));
/** Seconds that it takes at most in the suite. */
const SECONDS = isBench ? 3_000 : 25;
const SEED = Number(process.env.CACHE_SEED ?? 6);

test('after any change, whatever is asked for is what the application says without its cache', async () => {
  const end = Date.now() + SECONDS * 1000;
  const report = await tryCache(app, { changes: CHANGES, seed: SEED, isOver: () => Date.now() > end });
  const { differences, unkept, ...counts } = report;
  if (isBench) process.stdout.write(`${JSON.stringify(counts, null, 2)}\n`);
  expect(differences).toEqual([]);
  expect(counts.compared).toBeGreaterThan(0);
  expect(unkept).toEqual([]);
  // A busy machine comes to a few changes in its time, and chance decides which.
  if (isBench) expect(counts.droppedRightly).toBeGreaterThan(counts.changes / 3);
}, 3_600_000);
