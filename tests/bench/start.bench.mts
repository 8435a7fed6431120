import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * `npm run bench:start`: how long a start of what is built takes, and how much memory the server needs at rest, on the database
 * and with the settings of this folder. It has to have been started before (`npm start`).
 */
const STARTS = Number(process.env.BENCH_STARTS ?? 3);
const LAUNCHER = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'database/embedded.mjs'];

const port = await freePort();
process.env.PORT = String(port);
for (let count = 1; count <= STARTS; count += 1) await timeStart(count);
await timeParts();

async function timeStart(count: number): Promise<void> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...LAUNCHER, 'start'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const passed: Record<string, number> = {};
  await new Promise<void>((ready, fail) => {
    child.once('exit', () => fail(new Error('The start ended by itself.')));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      for (const line of ['Starting Portevoix', 'Portevoix is ready'])
        if (text.includes(line)) passed[line] = performance.now() - startedAt;
      if (passed['Portevoix is ready']) ready();
    });
  });
  // What the start has left behind is mostly gone after this.
  await pause(10_000);
  const total = memoryOf(child);
  const before = passed['Starting Portevoix'] ?? 0;
  const ready = passed['Portevoix is ready'] ?? 0;
  console.log(
    `start ${count}: ready after ${seconds(ready)}: PostgreSQL and a look at the sources ${seconds(before)}, the application ${seconds(ready - before)}; at rest ${total} MB`,
  );
  child.removeAllListeners('exit');
  child.kill('SIGTERM');
  await once(child, 'exit');
}

async function timeParts(): Promise<void> {
  const run = [...LAUNCHER, 'run', '--', 'node', 'tests/bench/start-marks.cjs'];
  await once(spawn(process.execPath, run, { stdio: 'inherit' }), 'exit');
}

/** MB that the launcher and all that it has started take, what they share counted once (Pss, proc_pid_smaps(5)); Linux only. */
function memoryOf({ pid }: ChildProcess): string {
  if (process.platform !== 'linux') return '?';
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), Number(read(`/proc/${name}/stat`).split(') ').at(-1)?.split(' ')[1])]);
  const family = new Set([pid]);
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const [child, parent] of parents) if (family.has(parent)) family.add(child);
  }
  const kilobytes = [...family].map((one) =>
    Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${one}/smaps_rollup`))?.[1] ?? 0),
  );
  return String(Math.round(kilobytes.reduce((sum, each) => sum + each, 0) / 1000));
}

/** Empty where a process has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return free;
}
