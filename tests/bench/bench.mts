import { execFileSync, fork } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../database/postgres-server.mts';
import support from '../support/test-environment.cjs';
import { type BenchCase, benchCases, type PlainQueries } from './cases.mts';
import { type Measure, measure, measureInTurns } from './measure.mts';
import { multiplyArticles } from './multiply-articles.mts';
import { writePlainApplication } from './plain-application.mts';
import { publishWhileRead } from './publish-while-read.mts';
import { AS_WRITTEN_FOR_PG_8, messageOf, type Server, serve } from './serve.mts';
import { serveBare } from './serve-bare.mts';

const numbers = (name: string, standard: string) => (process.env[name] ?? standard).split(',').map(Number);
const SIZES = numbers('BENCH_ARTICLES', '100,10000');
const CONNECTIONS = numbers('BENCH_CONNECTIONS', '1,16,256');
const [SECONDS = 3] = numbers('BENCH_SECONDS', '3');
/** Names of cases, or words in them; all unless it is set. */
const CASES = (process.env.BENCH_CASES ?? '').split(',');
/** Publications a second, while the list is read. */
const [PUBLICATIONS = 1] = numbers('BENCH_PUBLICATIONS', '1');
/** Of what is kept, against a bare server. */
const TURNS = 5;

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
      fork('tests/bench/make-content.cjs', { env: environment('sample'), execArgv: AS_WRITTEN_FOR_PG_8 }),
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
        '| case | server | connections | requests/s | p50 ms | p99 ms | CPU ms | memory MB | × plain, × node:http |',
      );
      console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
      const cases = benchCases(made).filter(({ name }) => CASES.some((word) => name.includes(word)));
      for (const each of cases) await compare(each, { ours, kept, plain }, folder);
      console.log('');
      const publishing = { accessKey: made.accessKey, rate: PUBLICATIONS, seconds: 5 * SECONDS };
      for (const [what, server] of [
        ['misses', ours],
        ['kept answers', kept],
      ] as const)
        console.log(`256 connections on the list, ${what}: ${await publishWhileRead(server, publishing)}\n`);
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
  const { name, path, body } = each;
  const asked = { path, body };
  for (const connections of CONNECTIONS) {
    const told = (called: string, measured: Measure, against: Measure | null) =>
      console.log(line(name, called, connections, measured, against));
    const reference =
      each.plain === null
        ? null
        : await measure({ server: plain, asked: { path: each.plain, body } }, connections, SECONDS);
    if (reference) told('plain Strapi', reference, null);
    told('Portevoix', await measure({ server: ours, asked }, connections, SECONDS), reference);
    if (each.bare) await compareKept(told, { kept, path, folder, connections });
    else told('Portevoix, kept', await measure({ server: kept, asked }, connections, SECONDS), reference);
  }
}

/** What is kept, against a server that has nothing else to do. */
async function compareKept(
  told: (called: string, measured: Measure, against: Measure | null) => void,
  { kept, path, folder, connections }: { kept: Server; path: string; folder: string; connections: number },
): Promise<void> {
  const { bare, etag } = await serveBare(`${kept.url}${path}`, folder);
  const held = { path, headers: { 'if-none-match': etag } };
  for (const [what, asked] of [
    ['', { path }],
    [', 304', held],
  ] as const) {
    const both = [kept, bare].map((server) => ({ server, asked }));
    const [ours, theirs] = (await measureInTurns(both, connections, SECONDS, TURNS)) as [Measure, Measure];
    told(`node:http${what}`, theirs, null);
    told(`Portevoix, kept${what}`, ours, theirs);
  }
  bare.stop();
}

function line(
  name: string,
  server: string,
  connections: number,
  found: Measure,
  against: Measure | null,
): string {
  const ratio = against
    ? `${(found.perSecond / against.perSecond).toFixed(2)} (CPU ${(against.cpuMs / found.cpuMs).toFixed(2)})`
    : '';
  const failed = found.failed > 0 ? ` (${found.failed} failed)` : '';
  return `| ${name} | ${server} | ${connections} | ${found.perSecond.toFixed(1)}${failed} | ${found.p50} | ${found.p99} | ${found.cpuMs.toFixed(3)} | ${Math.round(found.memory / 2 ** 20)} | ${ratio} |`;
}

await main();
process.exit(0);
