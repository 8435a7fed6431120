import { execFileSync, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { startPostgres } from '../../database/postgres-server.mts';
import support from '../support/test-environment.cjs';
import { writePlainStrapi } from './plain-strapi.mjs';

/*
 * `npm run bench`: what one process serves, in one run on one machine. BENCH_SECONDS is the length of each measure (5),
 * BENCH_CONNECTIONS its connections (1,16,256).
 */
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const CONNECTIONS = (process.env.BENCH_CONNECTIONS ?? '1,16,256').split(',').map(Number);

const CARD =
  'populate[cover][populate]=image&populate[section][fields]=name,slug&populate[tags][fields]=name,slug&populate[authors][fields]=name,slug,visibility&populate[organizations][fields]=name,slug,visibility&populate[speakers][fields]=name,slug,visibility&sort=publishedOn:desc,documentId:asc';

process.env.STRAPI_TELEMETRY_DISABLED = 'true';
mkdirSync('.tmp', { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'portevoix-bench-'));
const dist = resolve(mkdtempSync('.tmp/bench-'));
const children = [];
const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), log: () => {}, isTemporary: true });

try {
  execFileSync(
    process.execPath,
    [resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json', '--outDir', dist],
    {
      stdio: 'inherit',
    },
  );
  await run('CREATE DATABASE bench');
  const publicDir = join(folder, 'public');
  mkdirSync(join(publicDir, 'uploads'), { recursive: true });
  const environment = {
    ...support.testEnvironment(postgres.url, 'bench', publicDir),
    SAMPLE: 'on',
    LOG_LEVEL: 'error',
  };

  const began = performance.now();
  const first = await serve(process.cwd(), dist, { ...environment, PORT: '4801' });
  const filled = performance.now();
  await end(first);
  await run('CREATE DATABASE plain TEMPLATE bench');
  const restarted = performance.now();
  const ours = await serve(process.cwd(), dist, { ...environment, PORT: '4801' });
  const ready = performance.now();
  console.log(
    `start, with an empty database and the sample content to make: ${seconds(filled - began)}; again: ${seconds(ready - restarted)}`,
  );
  console.log(`memory at rest: ${memoryOf(ours.pid)} MB`);

  const plainFolder = mkdtempSync('.tmp/plain-');
  writePlainStrapi(plainFolder);
  const plain = await serve(resolve(plainFolder), resolve(plainFolder), {
    ...support.testEnvironment(postgres.url, 'plain', publicDir),
    PORT: '4802',
  });
  console.log(`memory of plain Strapi at rest: ${memoryOf(plain.pid)} MB\n`);

  const origin = 'http://127.0.0.1:4801';
  const list = `${origin}/api/articles?pagination[pageSize]=10`;
  const listAnswer = await answerOf(list);
  const { documentId, slug } = JSON.parse(listAnswer.body).data[0];
  const bare = createServer((_request, response) => {
    response.writeHead(200, listAnswer.headers);
    response.end(listAnswer.body);
  });
  await new Promise((done) => bare.listen(4803, '127.0.0.1', done));
  const graphql = `${origin}/graphql?query=${encodeURIComponent('{ articles(pagination: { pageSize: 10 }) { documentId title slug standfirst section { name } tags { name } authors { name } } }')}`;
  const past = { cookie: 'past=1' };
  const preflight = { 'apollo-require-preflight': '1' };
  const rows = [
    ['bare node:http, the bytes of the list', 'http://127.0.0.1:4803/', {}],
    ['list of ten, from the cache', list, {}],
    ['list of ten, 304', list, { 'if-none-match': listAnswer.headers.etag }],
    ['list of ten, made', list, past, ours],
    [
      'list of ten, plain Strapi',
      `http://127.0.0.1:4802/api/articles?pagination[pageSize]=10&${CARD}`,
      {},
      plain,
    ],
    ['entry, from the cache', `${origin}/api/articles/${documentId}`, {}],
    ['entry, made', `${origin}/api/articles/${documentId}`, past],
    ['entry, plain Strapi (populate=*)', `http://127.0.0.1:4802/api/articles/${documentId}?populate=*`, {}],
    ['reading page, from the cache', `${origin}/actualites/${slug}`, {}],
    ['reading page, made', `${origin}/actualites/${slug}`, past],
    ['feed, from the cache', `${origin}/feeds/articles.atom`, {}],
    ['feed, made', `${origin}/feeds/articles.atom`, past],
    ['GraphQL list, from the cache', graphql, preflight],
    ['GraphQL list, made', graphql, { ...past, ...preflight }],
  ];
  console.log(`| what | ${CONNECTIONS.map((count) => `${count} | p50 | p99`).join(' | ')} | memory |`);
  console.log(`|---${'|---'.repeat(CONNECTIONS.length * 3 + 1)}|`);
  for (const [name, url, headers] of rows) {
    const cells = [];
    await autocannon({ url, headers, connections: 4, duration: 1 });
    for (const connections of CONNECTIONS) {
      const { requests, latency, non2xx, errors } = await autocannon({
        url,
        headers,
        connections,
        duration: SECONDS,
      });
      if (errors > 0 || (non2xx > 0 && !headers['if-none-match']))
        console.error(`${name}: ${errors} errors, ${non2xx} answers other than 200`);
      cells.push(Math.round(requests.average), `${latency.p50} ms`, `${latency.p99} ms`);
    }
    const pid = url.includes(':4802') ? plain.pid : url.includes(':4803') ? process.pid : ours.pid;
    console.log(`| ${name} | ${cells.join(' | ')} | ${memoryOf(pid)} MB |`);
  }
  console.log(
    `\nload of the machine at the end (1, 5, 15 minutes): ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
  );
  bare.closeAllConnections();
  bare.close();
  rmSync(plainFolder, { recursive: true, force: true });
} finally {
  await Promise.all(children.map(end));
  await postgres.stop();
  for (const path of [folder, dist]) rmSync(path, { recursive: true, force: true });
}

function serve(appDir, distDir, environment) {
  const child = fork(resolve('tests/bench/serve.cjs'), [appDir, distDir], {
    cwd: appDir,
    env: { ...process.env, ...environment, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.push(child);
  return new Promise((done, fail) => {
    child.once('message', () => done(child));
    child.once('exit', (code) => fail(new Error(`a server ended with ${code}`)));
  });
}

function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return undefined;
  return new Promise((done) => {
    child.removeAllListeners('exit');
    child.once('exit', done);
    child.kill('SIGKILL');
  });
}

async function run(statement) {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function answerOf(url) {
  const response = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  const body = await response.text();
  const {
    date: _date,
    connection: _connection,
    'keep-alive': _keep,
    ...headers
  } = Object.fromEntries(response.headers);
  return { body, headers };
}

/** Resident memory of a process, in MB. */
function memoryOf(pid) {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
