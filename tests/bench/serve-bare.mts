import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { type Server, serve } from './serve.mts';

/** What `node:http` adds of its own. */
const ADDED = /^(date|connection|keep-alive)$/i;

/** A bare server that sends the bytes of what is answered at `url`, heads included, and of its 304; and the tag of that answer. */
export async function serveBare(url: string, folder: string): Promise<{ bare: Server; etag: string }> {
  const whole = await answered(url, {});
  const etag = whole.headers.etag ?? '';
  const held = await answered(url, { 'if-none-match': etag });
  writeFileSync(join(folder, 'body'), whole.body);
  const bare = await serve('tests/bench/bare-server.mjs', {
    BENCH_BODY: join(folder, 'body'),
    BENCH_HEADS: JSON.stringify({ 200: whole.head, 304: held.head }),
  });
  return { bare, etag };
}

async function answered(url: string, headers: Record<string, string>) {
  const [answer] = (await once(get(url, { headers }), 'response')) as [IncomingMessage];
  const body = Buffer.concat(await answer.toArray());
  const head = answer.rawHeaders.flatMap((value, at, all) =>
    at % 2 || ADDED.test(value) ? [] : [value, all[at + 1]],
  );
  return { head, body, headers: answer.headers };
}
