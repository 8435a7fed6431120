import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { type Application, startApplication } from '../support/application';
import { buildArticle, buildToken } from '../support/factories';
import { freePort } from '../support/free-port';
import { endLaunched, type Launched, launch, until } from '../support/launched';
import { type OwnConnection, openConnection } from '../support/own-connection';
import { notePublishedRows } from '../support/published-rows';
import { openReceiver } from '../support/webhook-receiver';

/** A start of the application on a machine that is busy. */
const SECONDS = 180;

jest.setTimeout(300_000);

let app: Application;
let database: Client;
let project: string;
let port: number;
let run: Launched;
let authorization: string;

/* The product as `npm start` starts it, in a folder of its own with what the tests have compiled. */
beforeAll(async () => {
  app = await startApplication();
  database = new Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  authorization = await buildToken(app, 'full-access');
  project = mkdtempSync(join(tmpdir(), 'portevoix-workers-'));
  copyFileSync('package.json', join(project, 'package.json'));
  // Strapi looks here for where the compiled code is.
  writeFileSync(join(project, 'tsconfig.json'), '{"compilerOptions":{"outDir":"dist"},"files":["none.ts"]}');
  writeFileSync(join(project, 'none.ts'), '');
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  symlinkSync(resolve('public'), join(project, 'public'));
  cpSync(process.env.PORTEVOIX_TEST_DIST ?? '', join(project, 'dist'), { recursive: true });
  writeFileSync(join(project, 'dist', '.built'), fingerprint());
  port = await freePort();
  run = launch(
    process.execPath,
    ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', resolve('database/embedded.mjs'), 'start'],
    project,
    {
      ...(process.env as Record<string, string>),
      NODE_ENV: 'production',
      PORT: String(port),
      WORKERS: '2',
      SCHEDULE: 'on',
      DATABASE_POOL_MAX: '4',
    },
  );
  const ended = run.code.then((code) => {
    throw new Error(`ended with ${code}: ${run.output()}`);
  });
  const answering = until('all answer', () => run.output().includes('All 2 workers answer.'), SECONDS);
  await Promise.race([answering, ended]);
  ended.catch(() => undefined);
}, 300_000);
afterAll(async () => {
  await endLaunched();
  await database?.end();
  await app?.stop();
  if (project) rmSync(project, { recursive: true, force: true });
}, 120_000);

/** What says that `dist` was made of what lies in the project. */
function fingerprint(): string {
  const source = `import { fingerprintOf } from ${JSON.stringify(resolve('database/application-build.mts'))};
    process.stdout.write(await fingerprintOf(${JSON.stringify(project)}, '/'));`;
  return execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', source], {
    encoding: 'utf8',
  });
}

/** Ids of the processes that answer, by whether they do the housekeeping. */
function workers(): { pid: number; isHousekeeping: boolean }[] {
  const { pid } = run.child;
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((child) => child && readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('application.cjs'))
    .map((child) => ({
      pid: Number(child),
      isHousekeeping: !readFileSync(`/proc/${child}/environ`, 'utf8').includes('HOUSEKEEPING=off'),
    }));
}

/** Which process has the other end of a connection (proc_net(5), proc_pid_fd(5)). */
function workerOf(connection: OwnConnection): number | undefined {
  const hex = (number: number) => number.toString(16).toUpperCase().padStart(4, '0');
  const row = readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .find(
      ([, local, remote]) =>
        local?.endsWith(`:${hex(port)}`) && remote?.endsWith(`:${hex(connection.port())}`),
    );
  const socket = `socket:[${row?.[9]}]`;
  return workers().find(({ pid }) =>
    readdirSync(`/proc/${pid}/fd`).some((descriptor) => linkOf(`/proc/${pid}/fd/${descriptor}`) === socket),
  )?.pid;
}

/** Null where it was closed meanwhile. */
function linkOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

/** Connections to each of the two workers. */
async function connectToBoth(): Promise<[OwnConnection, OwnConnection]> {
  const found = new Map<number, OwnConnection>();
  await until('a connection to each worker', async () => {
    const connection = openConnection(port);
    expect((await connection.ask('GET', '/_health')).status).toBe(204);
    const pid = workerOf(connection) ?? 0;
    if (found.has(pid) || pid === 0) connection.close();
    else found.set(pid, connection);
    return found.size === 2;
  });
  return [...found.values()] as [OwnConnection, OwnConnection];
}

const describeWorkers = process.platform === 'linux' ? describe : describe.skip;

describeWorkers('two workers at one port', () => {
  test('what is changed through one is seen through the other, though both had kept it', async () => {
    const { documentId } = await buildArticle(app, { title: 'Avant' });
    const path = `/api/articles/${documentId}`;
    const both = await connectToBoth();
    const titleBy = async (connection: OwnConnection) =>
      JSON.parse((await connection.ask('GET', path)).body).data.title;
    for (const [index, writer] of both.entries()) {
      for (const connection of [...both, ...both]) await titleBy(connection);
      const title = `Après ${index}`;
      const { status } = await writer.ask('PUT', path, { authorization, data: { data: { title } } });
      expect(status).toBe(200);
      expect(await titleBy(writer)).toBe(title);
      const reader = both[1 - index] as OwnConnection;
      await until('the other has heard of it', async () => (await titleBy(reader)) === title);
    }
    for (const connection of both) connection.close();
  });

  test('what is scheduled through one is published once', async () => {
    await notePublishedRows(database);
    const both = await connectToBoth();
    const ids: string[] = [];
    for (const connection of both) {
      const { documentId } = await buildArticle(app, {}, { status: 'draft' });
      const publishAt = new Date().toISOString();
      const { status, body } = await connection.ask('PUT', `/api/articles/${documentId}?status=draft`, {
        authorization,
        data: { data: { publishAt } },
      });
      expect({ status, body }).toMatchObject({ status: 200 });
      ids.push(documentId);
      connection.close();
    }
    const left = 'SELECT FROM scheduled_changes';
    await until('all is published', async () => (await database.query(left)).rowCount === 0, SECONDS);
    const { rows } = await database.query('SELECT document_id FROM published_rows');
    expect(rows.map(({ document_id }) => document_id).sort()).toEqual(ids.sort());
  });

  test('attempts to sign in are counted together', async () => {
    const [one, other] = await connectToBoth();
    const attempt = async (connection: OwnConnection, email: string) =>
      (await connection.ask('POST', '/admin/login', { data: { email, password: 'Ce-n-est-pas-lui-2026' } }))
        .status;
    const statuses: number[] = [];
    for (const connection of [one, other, one, other, one, other])
      statuses.push(await attempt(connection, 'quelqu-un@example.org'));
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
    expect(await attempt(one, 'quelqu-un@example.org')).toBe(429);
    expect(await attempt(one, 'une-autre@example.org')).toBe(400);
    for (const connection of [one, other]) connection.close();
  });

  test('a webhook that another process adds, changes or deletes is followed by both', async () => {
    const webhooks = app.strapi.get('webhookStore');
    const receiver = await openReceiver();
    const both = await connectToBoth();
    const publish = async (connection: OwnConnection, title: string) => {
      const { documentId } = await buildArticle(app, {}, { status: 'draft' });
      const path = `/api/articles/${documentId}`;
      const { status } = await connection.ask('PUT', path, { authorization, data: { data: { title } } });
      expect(status).toBe(200);
    };
    /** Each publishes until the receiver hears of it there. */
    const untilToldBy = async (path: string) => {
      for (const [index, connection] of both.entries()) {
        const title = `Annonce ${index} pour ${path}`;
        await until(`worker ${index} tells ${path}`, async () => {
          await publish(connection, title);
          return receiver.titles(path).includes(title);
        });
      }
    };
    const settings = { name: 'Site', headers: {}, events: ['entry.publish'] };
    const one = await webhooks.createWebhook({ ...settings, url: `${receiver.url}/one` } as never);
    await untilToldBy('/one');
    await webhooks.updateWebhook(one.id, { ...one, url: `${receiver.url}/two` });
    await untilToldBy('/two');
    await webhooks.deleteWebhook(one.id);
    const last = await webhooks.createWebhook({ ...settings, url: `${receiver.url}/three` } as never);
    await untilToldBy('/three');
    for (const [index, connection] of both.entries()) {
      await publish(connection, `Dernière ${index}`);
      await until('it is told', () => receiver.titles('/three').includes(`Dernière ${index}`));
    }
    for (const path of ['/one', '/two'])
      expect(receiver.titles(path)).not.toContainEqual(expect.stringContaining('Dernière'));
    await webhooks.deleteWebhook(last.id);
    for (const connection of both) connection.close();
    await receiver.close();
  });

  test.each([
    ['that does the housekeeping', true],
    ['beside it', false],
  ])('one %s that is killed is started again as such, and the doors stay open', async (_, isHousekeeping) => {
    const times = (said: RegExp) => run.output().match(said)?.length ?? 0;
    const deaths = () => times(/Worker \d of 2 ended by itself by SIGKILL/g);
    const returns = () => times(/Worker \d answers again\./g);
    const before = { deaths: deaths(), returns: returns() };
    const killed = workers().find((worker) => worker.isHousekeeping === isHousekeeping)?.pid ?? 0;
    process.kill(killed, 'SIGKILL');
    await until('it has gone', () => deaths() > before.deaths);
    for (let count = 0; count < 20; count += 1) {
      const connection = openConnection(port);
      expect((await connection.ask('GET', '/api/articles')).status).toBe(200);
      connection.close();
    }
    await until('it is back', () => returns() > before.returns, SECONDS);
    expect(
      workers()
        .map((worker) => worker.isHousekeeping)
        .sort(),
    ).toEqual([false, true]);
    for (const connection of await connectToBoth()) connection.close();
  });

  test('Ctrl-C ends both, and nothing was published twice', async () => {
    run.child.kill('SIGINT');
    expect(await run.code).toBe(0);
    expect(run.output()).toMatch(/Stopping…\n[\s\S]*Stopped\.\n$/);
    const { rows } = await database.query(
      'SELECT document_id FROM published_rows GROUP BY 1 HAVING count(*) > 1',
    );
    expect(rows).toEqual([]);
    await expect(openConnection(port).ask('GET', '/_health')).rejects.toThrow('ECONNREFUSED');
  });
});
