import Koa from 'koa';
import supertest from 'supertest';
import { createAnswerCache } from '../../../src/adapters/answer-cache';
import { createCacheStore } from '../../../src/adapters/cache-store';
import { currentRecording } from '../../../src/adapters/read-recorder';
import { EVERYTHING } from '../../../src/domain/cache/cache-tags';

/** A server whose every answer is a number of its own, and is made when the test says so. */
function startServer(isOn: boolean) {
  const store = createCacheStore(1_000_000, () => 0);
  const cache = createAnswerCache({ store, isOn, isThere: async () => true, front: null });
  const ends: (() => void)[] = [];
  let received = 0;
  let waiting: { isMet: () => boolean; done: () => void }[] = [];
  const look = () => {
    waiting = waiting.filter(({ isMet, done }) => !isMet() || done());
  };
  const app = new Koa();
  app.use((ctx, next) => {
    received += 1;
    look();
    return cache.answer(ctx, next);
  });
  app.use(async (ctx) => {
    const number = ends.length + 1;
    const isRecorded = currentRecording() !== null;
    const ended = new Promise<void>((done) => ends.push(done));
    look();
    await ended;
    ctx.body = { number, isRecorded };
  });
  const until = (isMet: () => boolean) =>
    new Promise<void>((done) => {
      waiting.push({ isMet, done });
      look();
    });
  const request = supertest(app.callback());
  return {
    store,
    ask: (headers = {}) =>
      request
        .get('/')
        .set(headers)
        .then(({ body, status, headers }) => ({ body, status, headers })),
    begun: (count: number) => until(() => ends.length >= count),
    received: (count: number) => until(() => received >= count),
    end: (number: number) => ends[number - 1]?.(),
    makings: () => ends.length,
  };
}

test('whoever comes while an answer is made that does not hold shares the next one with all others', async () => {
  const server = startServer(true);
  const release = server.store.hold([EVERYTHING]);
  const first = server.ask();
  await server.begun(1);
  const others = [server.ask(), server.ask(), server.ask()];
  await server.received(4);
  server.end(1);
  await server.begun(2);
  server.end(2);
  expect((await first).body.number).toBe(1);
  for (const other of others) expect((await other).body.number).toBe(2);
  expect(server.makings()).toBe(2);
  release();
});

test('without a cache nothing is recorded nor shared, and answers are tagged all the same', async () => {
  const server = startServer(false);
  const asked = [server.ask(), server.ask()];
  await server.begun(2);
  server.end(1);
  server.end(2);
  const answers = await Promise.all(asked);
  expect(answers.map(({ body }) => body.number).sort()).toEqual([1, 2]);
  expect(answers.map(({ body }) => body.isRecorded)).toEqual([false, false]);
  const { etag } = (answers.find(({ body }) => body.number === 1) as (typeof answers)[number]).headers;
  expect(etag).toMatch(/^"[\w-]{27}"$/);
});
