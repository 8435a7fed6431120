import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { startPostgres } from '../../database/postgres-server.mts';
import support from '../support/test-environment.cjs';
import { ask } from './ask.mts';
import { type BenchCase, benchCases, type PlainQueries } from './cases.mts';
import { multiplyArticles } from './multiply-articles.mts';
import { writePlainApplication } from './plain-application.mts';

const numbers = (name: string, standard: string) => (process.env[name] ?? standard).split(',').map(Number);
const SIZES = numbers('BENCH_ARTICLES', '100,10000');
const CONNECTIONS = numbers('BENCH_CONNECTIONS', '1,16,256');
const [SECONDS = 3] = numbers('BENCH_SECONDS', '3');
/** Names of cases, or words in them; all unless it is set. */
const CASES = (process.env.BENCH_CASES ?? '').split(',');
/** As `npm start` gives it to the application (database/strapi-process.mts). */
const ROOM_FOR_SHORT_LIVES = ['--max-semi-space-size=16'];

interface Server {
  url: string;
  startMs: number;
  usage(): Promise<{ memory: number; cpuMs: number }>;
  stop(): void;
}

interface Measure {
  perSecond: number;
  p50: number;
  p99: number;
  /** Processor time of the server for one request, ms: what other work on the machine changes least. */
  cpuMs: number;
  memory: number;
  failed: number;
}

/** `npm run bench`: see README.md here. */
async function main(): Promise<void> {
  mkdirSync('.tmp', { recursive: true });
  const folder = resolve(mkdtempSync('.tmp/bench-'));
  const dist = join(folder, 'dist');
  execFileSync(process.execPath, [
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.json',
    '--outDir',
    dist,
  ]);
  writePlainApplication(join(folder, 'plain'));
  const temporary = mkdtempSync(join(tmpdir(), 'portevoix-bench-'));
  const postgres = await startPostgres({
    dataDir: join(temporary, 'postgres'),
    log: () => {},
    isTemporary: true,
  });
  const publicDir = join(temporary, 'public');
  mkdirSync(join(publicDir, 'uploads'), { recursive: true });
  const environment = (database: string) => ({
    ...process.env,
    ...support.testEnvironment(postgres.url, database, publicDir),
    NODE_ENV: 'production',
    // Misses are measured apart from answers that are kept.
    CACHE: 'off',
    BENCH_DIST: dist,
    BENCH_APP: process.cwd(),
  });
  const administer = async (database: string | null, work: (client: pg.Client) => Promise<unknown>) => {
    const url = new URL(postgres.url);
    if (database) url.pathname = `/${database}`;
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await work(client);
    await client.end();
  };

  try {
    await administer(null, (client) => client.query('CREATE DATABASE sample'));
    const made = await messageOf<PlainQueries & { accessKey: string }>(
      fork('tests/bench/make-content.cjs', { env: environment('sample') }),
      'accessKey',
    );
    console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${SECONDS} s each\n`);
    for (const size of SIZES) {
      const databases = [`portevoix_${size}`, `plain_${size}`] as const;
      await administer(null, (client) => client.query(`CREATE DATABASE ${databases[0]} TEMPLATE sample`));
      await administer(databases[0], (client) => multiplyArticles(client, size));
      await administer(null, (client) =>
        client.query(`CREATE DATABASE ${databases[1]} TEMPLATE ${databases[0]}`),
      );
      cpSync(join(publicDir, 'uploads'), join(folder, 'plain/public/uploads'), { recursive: true });

      const ours = await serve('tests/bench/serve.cjs', environment(databases[0]));
      const plain = await serve('tests/bench/serve.cjs', {
        ...environment(databases[1]),
        BENCH_APP: join(folder, 'plain'),
        BENCH_DIST: join(folder, 'plain'),
      });
      const kept = await serve('tests/bench/serve.cjs', { ...environment(databases[0]), CACHE: 'on' });
      console.log(
        `### ${size} articles\n\nStart: Portevoix ${ours.startMs} ms, plain Strapi ${plain.startMs} ms.\n`,
      );
      console.log(
        '| case | server | connections | requests/s | p50 ms | p99 ms | CPU ms | memory MB | × plain |',
      );
      console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
      const cases = benchCases(made).filter(({ name }) => CASES.some((word) => name.includes(word)));
      for (const each of cases) await compare(each, { ours, kept, plain }, folder);
      console.log('');
      await publishWhileRead('misses', ours, made);
      await publishWhileRead('kept answers', kept, made);
      ours.stop();
      kept.stop();
      plain.stop();
    }
  } finally {
    await postgres.stop();
    for (const path of [folder, temporary]) rmSync(path, { recursive: true, force: true });
  }
}

async function compare(
  each: BenchCase,
  { ours, kept, plain }: Record<'ours' | 'kept' | 'plain', Server>,
  folder: string,
): Promise<void> {
  const bare = each.bare ? await bareServer(`${ours.url}${each.path}`, folder) : null;
  for (const connections of CONNECTIONS) {
    const { name, path, body } = each;
    const reference =
      each.plain === null ? null : await measure(plain, { path: each.plain, body }, connections);
    if (reference) tell(name, 'plain Strapi', connections, reference, null);
    const told = async (called: string, server: Server, asked: Asked, against = reference) =>
      tell(name, called, connections, await measure(server, asked, connections), against);
    await told('Portevoix', ours, { path, body });
    await told('Portevoix, kept', kept, { path, body });
    if (!bare) continue;
    await told('node:http', bare, { path: '/' });
    const headers = { 'if-none-match': await tagAt(`${kept.url}${path}`) };
    await told('Portevoix, 304', kept, { path, headers }, null);
    await told('node:http, 304', bare, { path: '/', headers }, null);
  }
  bare?.stop();
}

async function bareServer(url: string, folder: string): Promise<Server> {
  const answer = await fetch(url);
  writeFileSync(join(folder, 'body'), Buffer.from(await answer.arrayBuffer()));
  const type = answer.headers.get('content-type') ?? '';
  return serve('tests/bench/bare-server.mjs', { BENCH_BODY: join(folder, 'body'), BENCH_TYPE: type });
}

/** The tag of an answer that is not packed. */
async function tagAt(url: string): Promise<string> {
  const { headers } = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  return headers.get('etag') ?? '';
}

interface Asked {
  path: string;
  /** Of a POST. */
  body?: string;
  headers?: Record<string, string>;
}

async function measure(
  server: Server,
  { path, body, headers }: Asked,
  connections: number,
): Promise<Measure> {
  const asked = {
    url: `${server.url}${path}`,
    connections,
    timeout: 60,
    ...(body ? { method: 'POST' as const, body } : {}),
    headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
  };
  // By number of requests, all of which are awaited: what a measure leaves unfinished would be counted in the next.
  const atLeast = Math.max(connections * 2, 20);
  const first = await ask({ ...asked, amount: atLeast });
  const amount = Math.max(atLeast, Math.round((first.requests.total / first.seconds) * SECONDS));
  const before = await server.usage();
  const result = await ask({ ...asked, amount });
  const { requests, latency, seconds } = result;
  const after = await server.usage();
  return {
    perSecond: requests.total / seconds,
    p50: latency.p50,
    p99: latency.p99,
    cpuMs: (after.cpuMs - before.cpuMs) / requests.total,
    memory: after.memory,
    failed: result['4xx'] + result['5xx'] + result.errors,
  };
}

function tell(name: string, server: string, connections: number, told: Measure, plain: Measure | null): void {
  const ratio = plain
    ? `${(told.perSecond / plain.perSecond).toFixed(1)} (CPU ${(plain.cpuMs / told.cpuMs).toFixed(1)})`
    : '';
  const failed = told.failed > 0 ? ` (${told.failed} failed)` : '';
  console.log(
    `| ${name} | ${server} | ${connections} | ${told.perSecond.toFixed(1)}${failed} | ${told.p50} | ${told.p99} | ${told.cpuMs.toFixed(3)} | ${Math.round(told.memory / 2 ** 20)} | ${ratio} |`,
  );
}

/** Readers' p99 of the usual list at 256 connections, while nobody writes and while an article is published four times a second. */
async function publishWhileRead(
  of: string,
  server: Server,
  made: PlainQueries & { accessKey: string },
): Promise<void> {
  const read = () =>
    autocannon({ url: `${server.url}/api/articles`, connections: 256, timeout: 60, amount: 2000 });
  const quiet = await read();
  let isOver = false;
  let published = 0;
  const write = async () => {
    while (!isOver) {
      const answer = await fetch(`${server.url}/api/articles/${made.documentId}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${made.accessKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({ data: { byline: `Version ${published}` } }),
      });
      if (!answer.ok) throw new Error(`Not published: ${answer.status} ${await answer.text()}`);
      published += 1;
      await new Promise((done) => setTimeout(done, 250));
    }
  };
  const writing = write();
  const busy = await read();
  isOver = true;
  await writing;
  const ratio = (busy.latency.p99 / quiet.latency.p99).toFixed(1);
  console.log(
    `256 connections on the list, ${of}: p99 ${quiet.latency.p99} ms; while ${published} publications go on, ${busy.latency.p99} ms (× ${ratio}).\n`,
  );
}

async function serve(program: string, env: NodeJS.ProcessEnv): Promise<Server> {
  const child = fork(program, { env, execArgv: ROOM_FOR_SHORT_LIVES });
  const { port, startMs } = await messageOf<{ port: number; startMs: number }>(child, 'port');
  return {
    url: `http://127.0.0.1:${port}`,
    startMs,
    usage() {
      const usage = messageOf<{ memory: number; cpuMs: number }>(child, 'memory');
      child.send('usage');
      return usage;
    },
    stop: () => child.disconnect(),
  };
}

/** The first message of a process that has `key`. @throws Error when it ends before */
function messageOf<T>(child: ChildProcess, key: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const hear = (message: unknown) => {
      if (!message || typeof message !== 'object' || !(key in message)) return;
      child.off('message', hear);
      child.off('exit', end);
      resolve(message as T);
    };
    const end = (code: number | null) => reject(new Error(`It ended with ${code} before it told its ${key}`));
    child.on('message', hear);
    child.on('exit', end);
  });
}

await main();
process.exit(0);
