import type { ResponseCache } from '../../src/adapters/response-cache';
import { type Application, startApplication } from '../support/application';
import { chanceFrom, change, makeContent } from '../support/random-content';
import { doorTo } from '../support/random-doors';

/** By hand: CACHE_CHANGES=3000 CACHE_SEED=7 npm test -- tests/api/response-cache-random.test.ts */
const CHANGES = Number(process.env.CACHE_CHANGES ?? 25);
const SEED = Number(process.env.CACHE_SEED ?? 1);

/** After each change: kept answers that are compared, and addresses that are read so that more are kept. */
const COMPARED = 6;
const READ = 8;

/** Addresses of which readers ask again and again. */
const ADDRESSES = 150;

let app: Application;

beforeAll(async () => {
  app = await startApplication({ listen: true });
});
afterAll(() => app.stop());

test(
  'whatever is changed and read, the answer kept is the answer that would be made',
  async () => {
    const { store } = app.strapi.get('response-cache') as ResponseCache;
    const chance = chanceFrom(SEED);
    const made = await makeContent(app, chance);
    const paths = app.strapi.config.get('site.readingPaths') as Record<string, Record<string, string>>;
    const get = async (path: string, isLive: boolean) => {
      const request = app.request.get(path).set('apollo-require-preflight', '1').buffer(true);
      // A cookie passes the cache by, and changes nothing else.
      const { status, headers, text, body } = await (isLive ? request.set('Cookie', 'past=1') : request);
      const content = text ?? (Buffer.isBuffer(body) ? body.toString('base64') : body);
      const isHit = headers['cache-status'] === 'Portevoix; hit';
      const isKept = isHit || /stored/.test(headers['cache-status'] ?? '');
      return { isHit, isKept, said: [status, headers['content-type'], content] };
    };
    const doors = Array.from({ length: ADDRESSES }, () => doorTo(chance, made, paths));
    const standing = new Set<string>();
    const thrown = new Map<string, string>();
    store.onPurge = (key, answer) => {
      const form = answer.as('identity');
      const [address = '', query] = key.split('\n');
      if (!('body' in form) || address.endsWith('.png')) return;
      thrown.set(`${new URL(address).pathname}${query ? `?${query}` : ''}`, form.body.toString());
    };

    const wrong: unknown[] = [];
    const log: string[] = [];
    const counts = { compared: 0, purged: 0, changed: 0 };
    for (let round = 0; round < CHANGES && wrong.length === 0; round += 1) {
      log.push(await change(app, chance, made));
      // Of what was thrown away, how much had changed?
      for (const [path, before] of chance.some([...thrown], 3)) {
        counts.purged += 1;
        if ((await get(path, true)).said[2] !== before) counts.changed += 1;
      }
      thrown.clear();
      for (const path of chance.some([...standing], COMPARED)) {
        const kept = await get(path, false);
        if (!kept.isKept) standing.delete(path);
        if (!kept.isHit) continue;
        counts.compared += 1;
        const live = await get(path, true);
        if (JSON.stringify(kept.said) !== JSON.stringify(live.said))
          wrong.push({
            round,
            path,
            after: log.slice(-12),
            ...difference(String(kept.said[2]), String(live.said[2])),
          });
      }
      for (let index = 0; index < READ; index += 1) {
        const path = chance.one(doors);
        if ((await get(path, false)).isKept) standing.add(path);
      }
      if (round % 4 === 3)
        for (let index = 0; index < 10; index += 1)
          doors[chance.below(ADDRESSES)] = doorTo(chance, made, paths);
    }
    process.stdout.write(
      `cache: ${log.length} changes; ${counts.compared} kept answers compared; of ${counts.purged} answers thrown away ${counts.changed} had changed; ${JSON.stringify({ ...store.figures })}\n`,
    );
    expect(wrong).toEqual([]);
    expect(counts.compared).toBeGreaterThan(CHANGES);
  },
  CHANGES * 10_000 + 60_000,
);

/** Where two texts part. */
function difference(kept: string, live: string) {
  let at = 0;
  while (at < kept.length && kept[at] === live[at]) at += 1;
  return {
    kept: kept.slice(Math.max(0, at - 60), at + 200),
    live: live.slice(Math.max(0, at - 60), at + 200),
  };
}
