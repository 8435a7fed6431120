import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { ask } from './ask.mts';

/**
 * `npm run bench:workers`: one worker against several (`BENCH_WORKERS`, 2), asked in turns for what is kept and for what is not, on the
 * database and with the settings of this folder. It has to have been started before (`npm start`).
 */
const WORKERS = ['1', process.env.BENCH_WORKERS ?? '2'];
const CONNECTIONS = Number(process.env.BENCH_CONNECTIONS ?? 16);
const TURNS = 3;
const PATHS = ['/api/articles', '/actualites'];
const LAUNCHER = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'database/embedded.mjs', 'start'];

interface Server {
  workers: string;
  url: string;
  child: ChildProcess;
}

console.log(`${availableParallelism()} cores, ${CONNECTIONS} connections, the best of ${TURNS} turns each\n`);
console.log('| asked for | workers | requests a second | p50 ms | p99 ms |\n| - | - | - | - | - |');
for (const [cache, amount] of [
  ['off', 1000],
  ['on', 20_000],
] as const) {
  const servers: Server[] = [];
  // One after the other: the first brings the database up.
  for (const workers of WORKERS) servers.push(await serve(workers, cache));
  for (const path of PATHS) {
    const best = new Map<string, { perSecond: number; p50: number; p99: number }>();
    for (let turn = 0; turn < TURNS; turn += 1)
      for (const { workers, url } of servers) {
        const measured = await measure(url, path, amount);
        if (measured.perSecond > (best.get(workers)?.perSecond ?? 0)) best.set(workers, measured);
      }
    for (const [workers, { perSecond, p50, p99 }] of best)
      console.log(
        `| ${path}, ${cache === 'on' ? 'kept' : 'miss'} | ${workers} | ${Math.round(perSecond)} | ${p50} | ${p99} |`,
      );
  }
  for (const { child } of servers.reverse()) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

async function measure(url: string, path: string, amount: number) {
  // What is to be kept is kept, by each worker; what V8 compiles is compiled.
  await ask(url, { path }, { connections: CONNECTIONS, amount: 400 });
  const answers = await ask(url, { path }, { connections: CONNECTIONS, amount });
  if (answers.failed > 0) throw new Error(`${url}${path}: ${answers.failed} failed`);
  return answers;
}

async function serve(workers: string, cache: string): Promise<Server> {
  const port = await freePort();
  const own = { PORT: String(port), WORKERS: workers, CACHE: cache, LOG_LEVEL: 'error', SCHEDULE: 'off' };
  const child = spawn(process.execPath, LAUNCHER, {
    env: { ...process.env, ...own, HOUSEKEEPING: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const sign = workers === '1' ? 'Portevoix is ready' : `All ${workers} workers answer`;
  await new Promise<void>((ready, fail) => {
    child.once('exit', () => fail(new Error('The start ended by itself.')));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes(sign)) ready();
    });
  });
  child.removeAllListeners('exit');
  return { workers, url: `http://127.0.0.1:${port}`, child };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
