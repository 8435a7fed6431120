import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../support/free-port';
import { endLaunched, type Launched, launch, until } from '../support/launched';

/* What stands for Strapi, whose real start takes a minute and is tried by .ci/run: it builds, serves, and writes once more before it ends. */

const BUILD = `
const fs = require('node:fs');
console.log('building');
const source = fs.readFileSync('src/index.ts', 'utf8');
if (source === 'broken') { console.error('TS2304: no such name'); process.exit(1); }
if (source.startsWith('E')) { console.error('   Error: ' + source); process.exit(1); }
fs.mkdirSync('dist/src', { recursive: true });
if (source === 'full') fs.symlinkSync('/dev/full', 'dist/.built');
fs.writeFileSync('dist/src/index.js', String(Date.now()));
`;

const SERVE = `
const { Client } = require(${JSON.stringify(require.resolve('pg'))});
exports.createStrapi = () => ({
  log: console,
  start() {
    console.log('strapi is', process.pid, process.env.NODE_ENV);
    const { DIE, DIE_BESIDE, WORKERS = '1', HOUSEKEEPING = 'on' } = process.env;
    if (WORKERS !== '1') console.log('worker', process.pid, 'housekeeping', HOUSEKEEPING);
    if (DIE) process.exit(Number(DIE));
    if (DIE_BESIDE && HOUSEKEEPING === 'off') process.exit(Number(DIE_BESIDE));
    const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = process.env;
    if (email) process.send({ kind: 'first-administrator', email, password: password || 'Made-up-1', generated: !password });
    process.on('SIGINT', () => console.log('strapi was interrupted'));
    process.on('SIGTERM', async () => {
      const client = new Client({ connectionString: process.env.DATABASE_URL });
      await client.connect();
      await client.query('SELECT pg_advisory_lock(1)');
      await client.query('CREATE TABLE IF NOT EXISTS last_words ()');
      console.log('strapi has written');
      process.exit(0);
    });
    const server = require('node:http').createServer(({ url }, response) => {
      if (url === '/left-alone') Promise.reject(new Error('nobody waits for this'));
      response.writeHead(204).end();
    });
    return new Promise((done) => server.listen({ port: process.env.PORT, host: '127.0.0.1', reusePort: WORKERS !== '1' }, done));
  },
});
`;

/** What Node compiled at the last start. */
const COMPILED = '.data/compile-cache';

let project: string;
let port: number;

function start(env: Record<string, string> = {}): Launched {
  return follow(
    process.execPath,
    ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', resolve('database/embedded.mjs'), 'start'],
    env,
  );
}

function follow(program: string, args: string[], env: Record<string, string>): Launched {
  return launch(program, args, project, { PORT: String(port), ...env });
}

const untilReady = (run: Launched) =>
  until(`ready; so far: ${run.output()}`, () => run.output().includes('Stop with Ctrl-C.'));

/** What a launcher has said, without how long the slow steps took so far. */
const withoutAges = (output: string) => output.replace(/^ +\d+ s\n/gm, '');

const workersOf = (run: Launched) =>
  [...run.output().matchAll(/^worker (\d+) housekeeping (on|off)$/gm)].map(([, pid, housekeeping]) => ({
    pid: Number(pid),
    housekeeping,
  }));
const untilAllAnswer = (run: Launched) =>
  until(`all answer; so far: ${run.output()}`, () => run.output().includes('All 2 workers answer.\n'));

const strapiPid = (run: Launched) => Number(/strapi is (\d+)/.exec(run.output())?.[1]);
const serverPid = () =>
  Number(readFileSync(join(project, '.data/postgres/postmaster.pid'), 'utf8').split('\n')[0]);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch (error) {
    // Elsewhere than on Linux there is no /proc, and the first line has told.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && process.platform !== 'linux';
  }
}

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'portevoix-start-'));
  chmodSync(project, 0o755);
  const strapi = join(project, 'node_modules/@strapi/strapi');
  mkdirSync(join(strapi, 'bin'), { recursive: true });
  writeFileSync(join(strapi, 'bin/strapi.js'), BUILD);
  writeFileSync(join(strapi, 'index.js'), SERVE);
  mkdirSync(join(project, 'src'));
  writeFileSync(join(project, 'src/index.ts'), 'first');
  port = await freePort();
});

afterAll(async () => {
  await endLaunched();
  rmSync(project, { recursive: true, force: true });
});

test('says step by step what it does, where everything is and who may enter, and ends in order on Ctrl-C', async () => {
  const run = start({ ADMIN_EMAIL: 'moi@example.org' });
  await untilReady(run);
  const [strapi, server] = [strapiPid(run), serverPid()];
  run.child.kill('SIGINT');
  expect(await run.code).toBe(0);
  expect([strapi, server].filter(isRunning)).toEqual([]);
  expect(existsSync(join(project, COMPILED))).toBe(true);
  expect(
    withoutAges(run.output()),
  ).toBe(`Wrote new secrets to .env: APP_KEYS, API_TOKEN_SALT, ADMIN_JWT_SECRET, TRANSFER_TOKEN_SALT, ENCRYPTION_KEY.
Starting the database…
Preparing the database (first start only)…
Building the application (first start; about a minute)…
Starting Portevoix…
strapi is ${strapi} production

Portevoix is ready.

  Site            http://localhost:${port}
  Panel           http://localhost:${port}/admin
  REST            http://localhost:${port}/api
  GraphQL         http://localhost:${port}/graphql
  Documentation   http://localhost:${port}/api/docs

  First administrator (shown only now; change the password after signing in)
    E-mail        moi@example.org
    Password      Made-up-1

  Stop with Ctrl-C.

Stopping…
strapi has written
Stopped.
`);
});

test('goes on when something fails that nobody waits for, and tells it', async () => {
  const run = start();
  await untilReady(run);
  for (const path of ['/left-alone', '/'])
    expect((await fetch(`http://127.0.0.1:${port}${path}`)).status).toBe(204);
  await until('it is told', () => run.output().includes('Error: nobody waits for this'));
  run.child.kill('SIGINT');
  expect(await run.code).toBe(0);
});

test('builds again only when a source has changed, and does not repeat a password that was given', async () => {
  rmSync(join(project, COMPILED), { recursive: true });
  const again = start({ ADMIN_EMAIL: 'moi@example.org', ADMIN_PASSWORD: 'Donnee-2026' });
  await untilReady(again);
  again.child.kill('SIGTERM');
  expect(await again.code).toBe(0);
  expect(again.output()).not.toContain('Building');
  expect(again.output()).toContain('Password      the one you gave in ADMIN_PASSWORD\n');
  expect(again.output()).not.toContain('Donnee-2026');

  writeFileSync(join(project, 'src/index.ts'), 'second');
  const changed = start({ DIE: '3' });
  expect(await changed.code).toBe(3);
  expect(changed.output()).toContain(
    'Building the application (the sources have changed; about a minute)…\n',
  );
  expect(changed.output()).toContain('Portevoix ended by itself with code 3. The lines above say more.\n');
});

test('shows why a build failed, and builds anew next time', async () => {
  writeFileSync(join(project, 'src/index.ts'), 'broken');
  const run = start();
  expect(await run.code).toBe(1);
  const log = join(project, '.data/build.log');
  expect(run.output()).toContain(
    `The build failed. The last lines of ${log}:\n  building\n  TS2304: no such name\n`,
  );
  writeFileSync(join(project, 'src/index.ts'), 'second');
  expect(await start({ DIE: '3' }).code).toBe(3);
});

test.each<[string, string, RegExp]>([
  [
    'full when the build writes',
    'ENOSPC: no space left on device, write',
    /^The disk is full: nothing more can be written to \S+\. Free some space, then start again\.$/m,
  ],
  // What Linux offers for this: everything written to it meets a full disk.
  ...(process.platform === 'linux'
    ? [
        [
          'full when the build is done',
          'full',
          /^The disk is full: nothing more can be written to \S+\/dist\. /m,
        ] satisfies [string, string, RegExp],
      ]
    : []),
  [
    'closed to the build',
    "EACCES: permission denied, mkdir '/srv/portevoix/.strapi'",
    /^No permission to read or write \/srv\/portevoix\/\.strapi\. Start as the user who owns it/m,
  ],
])('says in one sentence that the disk is %s', async (_, source, says) => {
  writeFileSync(join(project, 'src/index.ts'), source);
  const run = start();
  expect(await run.code).toBe(1);
  expect(run.output()).toMatch(says);
  expect(run.output()).not.toMatch(/The build failed|Error:|^ {4}at /m);
  rmSync(join(project, 'dist'), { recursive: true, force: true });
  writeFileSync(join(project, 'src/index.ts'), 'second');
});

test.each([
  ['the launcher is killed', (run: Launched) => run.child.kill('SIGKILL')],
  ['the database is killed', () => process.kill(serverPid(), 'SIGKILL')],
])('leaves nothing running when %s', async (_, kill) => {
  const run = start();
  await untilReady(run);
  const pids = [strapiPid(run), serverPid()];
  kill(run);
  await until('all have ended', () => !pids.some(isRunning));
  expect(await run.code).not.toBe(0);
});

test('leaves nothing running when the npm that started it is killed, though npm’s shell lives on', async () => {
  const script = `${process.execPath} --disable-warning=MODULE_TYPELESS_PACKAGE_JSON ${resolve('database/embedded.mjs')} start; exit $?`;
  const npm = `const { spawn } = require('node:child_process');
    spawn('sh', ['-c', ${JSON.stringify(script)}], { stdio: 'inherit' });`;
  const run = follow(process.execPath, ['-e', npm], { npm_lifecycle_event: 'start' });
  await untilReady(run);
  const pids = [strapiPid(run), serverPid()];
  run.child.kill('SIGKILL');
  await until('all have ended', () => !pids.some(isRunning));
  await run.code;
  expect(run.output()).toMatch(/Stopping…\nstrapi has written\nStopped\.\n$/);
});

/** Where several processes may listen at one port. */
const describeWorkers = process.platform === 'linux' ? describe : describe.skip;

describeWorkers('with two workers', () => {
  test('one that is killed is started again and keeps its part, and Ctrl-C ends all in order', async () => {
    const run = start({ WORKERS: '2' });
    await untilAllAnswer(run);
    process.kill(workersOf(run)[0]?.pid ?? 0, 'SIGKILL');
    await until('it is back', () => run.output().includes('Worker 1 answers again.\n'));
    expect(run.output()).toContain(
      'Worker 1 of 2 ended by itself by SIGKILL, most likely for lack of memory. The rest goes on; it is started again at once.\n',
    );
    const workers = workersOf(run);
    expect(workers.map(({ housekeeping }) => housekeeping)).toEqual(['on', 'off', 'on']);
    run.child.kill('SIGINT');
    expect(await run.code).toBe(0);
    expect(workers.map(({ pid }) => pid).filter(isRunning)).toEqual([]);
    expect(run.output()).toMatch(/Stopping…\nstrapi has written\nstrapi has written\nStopped\.\n$/);
  });

  test('one that never comes up ends the start as a single one does', async () => {
    const run = start({ WORKERS: '2', DIE_BESIDE: '4' });
    expect(await run.code).toBe(4);
    expect(run.output()).toContain('Portevoix ended by itself with code 4. The lines above say more.\n');
    expect(
      workersOf(run)
        .map(({ pid }) => pid)
        .filter(isRunning),
    ).toEqual([]);
  });

  test('leaves none running when the launcher is killed', async () => {
    const run = start({ WORKERS: '2' });
    await untilAllAnswer(run);
    const pids = workersOf(run).map(({ pid }) => pid);
    run.child.kill('SIGKILL');
    await until('all have ended', () => !pids.some(isRunning));
    expect(await run.code).not.toBe(0);
  });
});
