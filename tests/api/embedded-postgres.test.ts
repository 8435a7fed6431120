import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { endLaunched, type Launched, launch, until } from '../support/launched';

const LAUNCHER = resolve('database/embedded.mjs');
const PG = JSON.stringify(require.resolve('pg'));
const folders: string[] = [];

/** An empty project folder that the server's own account may enter. */
function emptyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portevoix-launcher-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

/** The launcher of the database in a project folder. */
function startLauncher(cwd: string, args: string[], env: Record<string, string> = {}): Launched {
  return launch(
    process.execPath,
    ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', LAUNCHER, ...args],
    cwd,
    env,
  );
}

/** `run -- node -e script`, where the script has a connected `client`. */
function runScript(cwd: string, script: string): Launched {
  const source = `const { Client } = require(${PG});
    const client = new Client({ connectionString: process.env.DATABASE_URL });
    (async () => { await client.connect(); ${script}; await client.end(); })();`;
  return startLauncher(cwd, ['run', '--', 'node', '-e', source]);
}

/** A launcher whose command says which server process it uses, and stays until it is ended. */
const stay = `console.log(process.pid, process.env.DATABASE_URL); await new Promise(() => setInterval(() => {}, 1000))`;

const usedBy = (launcher: Launched) =>
  until('the command is connected', () => {
    const [, pid, url] = /^(\d+) (postgres:.*)$/m.exec(launcher.output()) ?? [];
    return pid && url ? { pid: Number(pid), url } : null;
  });

const serverPid = (project: string) =>
  Number(readFileSync(join(project, '.data/postgres/postmaster.pid'), 'utf8').split('\n')[0]);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // Ended, but never collected: containers may have nobody who does.
  return !/^State:\s+Z/m.test(readIfThere(`/proc/${pid}/status`));
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

let project: string;

beforeAll(async () => {
  project = emptyProject();
  const first = runScript(project, `await client.query('CREATE TABLE kept (word text)')`);
  expect({ code: await first.code, output: first.output() }).toEqual({
    code: 0,
    output: 'Preparing the database (first start only)…\n',
  });
});

afterAll(async () => {
  await endLaunched();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('a command with the embedded server', () => {
  test('gets secrets, which are written once to a file that only its owner reads', async () => {
    const before = readFileSync(join(project, '.env'), 'utf8');
    expect(before.match(/^(\w+)=[\w,-]{43,}$/gm)).toHaveLength(5);
    expect(before).toMatch(/^APP_KEYS=[\w-]{43}(,[\w-]{43}){3}$/m);
    expect(statSync(join(project, '.env')).mode & 0o777).toBe(0o600);
    const again = startLauncher(project, ['run', '--', 'node', '-p', 'process.env.API_TOKEN_SALT']);
    expect(await again.code).toBe(0);
    expect(before).toContain(`API_TOKEN_SALT=${again.output().trim()}\n`);
    expect(readFileSync(join(project, '.env'), 'utf8')).toBe(before);
  });

  test('finds the data of the run before', async () => {
    await runScript(project, `await client.query("INSERT INTO kept VALUES ('encore là')")`).code;
    const second = runScript(project, `console.log((await client.query('SELECT word FROM kept')).rows)`);
    expect(await second.code).toBe(0);
    expect(second.output()).toBe("[ { word: 'encore là' } ]\n");
  });

  test('passes its exit code through', async () => {
    expect(await startLauncher(project, ['run', '--', 'node', '-e', 'process.exit(7)']).code).toBe(7);
  });

  test('is told when there is no such command', async () => {
    const run = startLauncher(project, ['run', '--', 'no-such-command']);
    expect(await run.code).toBe(1);
    expect(run.output()).toBe("There is no command 'no-such-command' in node_modules/.bin or on the PATH.\n");
  });

  test('can search: accents are letters, unaccent and trigrams are there', async () => {
    const run = runScript(
      project,
      `await client.query('CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm');
       const { rows } = await client.query(\`SELECT unaccent('Été à Besançon'), 'ecole' % 'ecoles' AS similar,
         lower('ÉLÈVE'), to_tsvector('simple', 'Éducation')::text, upper('ё') AS "up",
         current_setting('server_encoding') AS encoding, current_setting('TimeZone') AS zone\`);
       console.log(JSON.stringify(rows[0]))`,
    );
    expect(await run.code).toBe(0);
    expect(JSON.parse(run.output())).toEqual({
      unaccent: 'Ete a Besancon',
      similar: true,
      lower: 'élève',
      to_tsvector: "'éducation':1",
      up: 'Ё',
      encoding: 'UTF8',
      zone: 'UTC',
    });
  });
});

describe('several launchers on one folder', () => {
  test('use one server, which the last of them stops, whoever started it', async () => {
    const first = runScript(project, stay);
    const { url } = await usedBy(first);
    const server = serverPid(project);
    const second = runScript(project, stay);
    expect((await usedBy(second)).url).toBe(url);
    expect(serverPid(project)).toBe(server);

    first.child.kill('SIGTERM');
    await first.code;
    expect(isRunning(server)).toBe(true);
    second.child.kill('SIGTERM');
    await second.code;
    expect(isRunning(server)).toBe(false);
  });

  test('may make the database at the same moment', async () => {
    const fresh = emptyProject();
    const both = [1, 2].map(() => runScript(fresh, `await client.query('SELECT 1')`));
    expect(await Promise.all(both.map(({ code }) => code))).toEqual([0, 0]);
  });
});

describe('after a crash', () => {
  test('of the launcher by SIGKILL, neither the command nor the server goes on', async () => {
    const run = runScript(project, stay);
    const { pid } = await usedBy(run);
    const server = serverPid(project);
    run.child.kill('SIGKILL');
    await until('the command has ended', () => !isRunning(pid));
    await until('the server has ended', () => !isRunning(server));
  });

  test('of the server, the next start recovers its data', async () => {
    const run = runScript(project, `await client.query("INSERT INTO kept VALUES ('sauvé')"); ${stay}`);
    await usedBy(run);
    process.kill(serverPid(project), 'SIGKILL');
    run.child.kill('SIGTERM');
    await run.code;
    const next = runScript(project, `console.log((await client.query('SELECT word FROM kept')).rows)`);
    expect(await next.code).toBe(0);
    expect(next.output()).toContain('sauvé');
  });

  test.each([
    ['a process that has ended', 2 ** 22 - 1],
    ['a process that is something else now', process.pid],
  ])('a postmaster.pid that names %s does not stop the next start', async (_, pid) => {
    const lines = [
      pid,
      join(project, '.data/postgres'),
      1_700_000_000,
      5432,
      '',
      '127.0.0.1',
      '',
      'ready   ',
    ];
    writeFileSync(join(project, '.data/postgres/postmaster.pid'), `${lines.join('\n')}\n`);
    const run = runScript(project, `await client.query('SELECT 1')`);
    expect({ code: await run.code, output: run.output() }).toEqual({ code: 0, output: '' });
  });
});

describe('one clear message, and nothing started, for', () => {
  const server = () => new URL(process.env.PORTEVOIX_TEST_POSTGRES ?? '');
  const refusal = async (env: Record<string, string>, cwd = project, verb = 'start') => {
    const run = startLauncher(cwd, verb === 'start' ? ['start'] : ['run', '--', 'true'], env);
    expect(await run.code).toBe(1);
    expect(run.output()).not.toMatch(/^ {4}at /m);
    return run.output();
  };
  const databaseRefusal = (change: (url: URL) => void) => {
    const url = server();
    change(url);
    return refusal({ DATABASE_URL: url.href }, project, 'run');
  };

  test('a wrong password, which it does not repeat', async () => {
    const said = await databaseRefusal((url) => {
      url.password = 'not-the-password';
    });
    expect(said).toMatch(
      /^DATABASE_URL: the server at 127\.0\.0\.1:\d+ refuses the password of the user 'portevoix'/,
    );
    expect(said).not.toContain('not-the-password');
  });

  test('a database that does not exist', async () => {
    const said = await databaseRefusal((url) => {
      url.pathname = '/absente';
    });
    expect(said).toMatch(
      /^DATABASE_URL: there is no database 'absente' at 127\.0\.0\.1:\d+\. Create it there/,
    );
  });

  test('a port where nothing answers', async () => {
    const said = await databaseRefusal((url) => {
      url.port = '1';
    });
    expect(said).toMatch(/^DATABASE_URL: nothing answers at 127\.0\.0\.1:1\./);
  });

  test('a host that does not exist', async () => {
    const said = await databaseRefusal((url) => {
      url.hostname = 'nowhere.invalid';
    });
    expect(said).toBe(
      "DATABASE_URL: no server is known by the name 'nowhere.invalid'. Check the spelling and the network.\n",
    );
  });

  test('a user who may not create tables', async () => {
    const client = new Client({ connectionString: server().href });
    await client.connect();
    await client.query(`DROP ROLE IF EXISTS lectrice; CREATE ROLE lectrice LOGIN PASSWORD 'lecture-seule'`);
    await client.end();
    const said = await databaseRefusal((url) => {
      url.username = 'lectrice';
      url.password = 'lecture-seule';
    });
    expect(said).toMatch(
      /^DATABASE_URL: the user 'lectrice' may not create tables in the database 'portevoix'/,
    );
  });

  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const said = await refusal({ PORT: String(port) });
    other.close();
    expect(said).toMatch(
      new RegExp(
        `^Port ${port} on 127\\.0\\.0\\.1 is taken by another program\\. Stop it, or choose .* npm start\n$`,
      ),
    );
  });

  test('settings that are wrong, all at once', async () => {
    expect(await refusal({ PORT: 'x', SAMPLE: 'peut-être' })).toBe(
      `The settings need mending:
  - PORT must be a whole number from 1 to 65535, e.g. PORT=1337; got 'x'
  - SAMPLE must be on or off, e.g. SAMPLE=off; got 'peut-être'
`,
    );
  });

  test('a folder that may not be written', async () => {
    // Root may write everywhere but in the kernel's own folders.
    const closed = process.getuid?.() === 0 ? '/sys' : emptyProject();
    if (closed !== '/sys') chmodSync(closed, 0o555);
    expect(await refusal({}, closed, 'run')).toMatch(
      /^(No permission to read or write|The disk that holds) .*\.env/,
    );
    const secrets = readFileSync(join(project, '.env'), 'utf8').matchAll(/^(\w+)=(.*)$/gm);
    const env = Object.fromEntries([...secrets].map(([, name, value]) => [name, value]));
    expect(await refusal(env, closed, 'run')).toMatch(
      /^(No permission to read or write|The disk that holds) .*\.data/,
    );
  });
});
