import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ALL_UIDS } from '../../src/domain/content/uids';

interface Source {
  path: string;
  text: string;
  /** Without comments. */
  code: string;
  /** What it imports: paths of the project without extension, names of packages. Types alone are left out of `runtime`. */
  imports: string[];
  runtime: string[];
}

const SOURCES = filesBelow('src').map(read);
const CONFIG = filesBelow('config').map(read);
const under = (folder: string) => SOURCES.filter(({ path }) => path.startsWith(`src/${folder}/`));
const isPackage = (name: string) => !name.startsWith('src/') && !name.startsWith('config/');

/** Which rooms each room may import from, itself included. */
const MAY_IMPORT: Record<string, string[]> = {
  domain: ['domain'],
  adapters: ['adapters', 'domain'],
  admin: ['admin', 'domain'],
  middlewares: ['middlewares', 'adapters', 'domain'],
  extensions: ['extensions', 'adapters', 'domain'],
};

describe('imports', () => {
  test.each(Object.entries(MAY_IMPORT))('lead from src/%s only to %j', (room, rooms) => {
    const wrong = under(room).flatMap(({ path, imports }) =>
      imports
        .filter((name) => !isPackage(name) && !rooms.includes(roomOf(name)))
        .map((name) => `${path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('lead from an api folder to adapters, the domain, and other files of its own or of api/content', () => {
    const wrong = under('api').flatMap(({ path, imports }) =>
      imports
        .filter((name) => !isPackage(name))
        .filter((name) => {
          if (['adapters', 'domain'].includes(roomOf(name))) return false;
          return ![`src/api/${path.split('/')[2]}/`, 'src/api/content/'].some((own) => name.startsWith(own));
        })
        .map((name) => `${path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('make no cycle', () => {
    const byName = new Map(SOURCES.map((source) => [nameOf(source.path), source]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (name: string, trail: string[]) => {
      if (trail.includes(name)) cycles.push([...trail.slice(trail.indexOf(name)), name].join(' → '));
      if (done.has(name) || trail.includes(name)) return;
      for (const next of byName.get(name)?.runtime ?? []) walk(next, [...trail, name]);
      done.add(name);
    };
    for (const name of byName.keys()) walk(name, []);
    expect(cycles).toEqual([]);
  });
});

describe('src/domain', () => {
  test.each([
    ['Strapi, a database or a web server', /from '(@strapi\/.*|pg|knex|koa.*)'/],
    ['Node’s modules', /from 'node:/],
    ['the network', /\bfetch\(/],
    ['the clock', /Date\.now\(|new Date\(\)|performance\.now\(/],
    ['chance', /Math\.random\(|randomUUID/],
    ['the environment', /process\.env/],
    ['the unknown type any', /[:<]\s*any\b|\bas any\b/],
  ])('knows nothing of %s', (_what, pattern) => {
    expect(
      under('domain')
        .filter(({ code }) => pattern.test(code))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('the tree', () => {
  test('has no folder for odds and ends', () => {
    const folders = new Set(SOURCES.flatMap(({ path }) => dirname(path).split('/')));
    for (const name of ['utils', 'helpers', 'common', 'lib', 'plugins']) expect(folders).not.toContain(name);
    expect(existsSync('src/plugins')).toBe(false);
  });

  test('has no barrels in the domain and the adapters', () => {
    const inner = [...under('domain'), ...under('adapters')];
    expect(inner.filter(({ path }) => path.endsWith('/index.ts')).map(({ path }) => path)).toEqual([]);
    expect(inner.filter(({ code }) => /^export .* from '/m.test(code)).map(({ path }) => path)).toEqual([]);
  });

  test('has files with names in kebab-case', () => {
    const odd = SOURCES.filter(
      ({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(path.split('/').pop() ?? ''),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test('has nothing in an api folder that Strapi would not read, but what its index imports', () => {
    const read =
      /^src\/api\/[^/]+\/(index\.ts|(routes|controllers|services|policies|middlewares)\/[^/]+\.ts)$/;
    const reachable = new Set(under('api').flatMap(({ imports }) => imports));
    const lost = under('api').filter(
      ({ path, text }) => !read.test(path) && !reachable.has(nameOf(path)) && !text.includes('argv'),
    );
    expect(lost.map(({ path }) => path)).toEqual([]);
  });
});

describe('there is one place', () => {
  const having = (pattern: RegExp) =>
    SOURCES.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

  test('that wires everything, of 60 lines at most', () => {
    const root = readFileSync('src/index.ts', 'utf8');
    expect(root.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  });

  test('that watches publications, and no other hook into the database', () => {
    expect(having(/\bdocuments\.use\(/)).toEqual(['src/adapters/publication-watcher.ts']);
    expect(having(/lifecycles\.subscribe\(/)).toEqual([]);
    expect(filesBelow('src').filter((path) => path.includes('lifecycles'))).toEqual([]);
  });

  test('that reads drafts to show them: the previews, which check who asks', () => {
    expect(having(/\.draft\(/)).toEqual(['src/api/preview/draft-page.ts']);
  });

  test('at most that calls out to the network', () => {
    const callers = having(/(?<![.\w])fetch\(|(?<!import type \{[^}]*\} )from '(node:https?|undici)'/).filter(
      (path) => !path.startsWith('src/admin/'),
    );
    expect(callers.length).toBeLessThanOrEqual(1);
    expect(callers.filter((path) => !path.startsWith('src/adapters/'))).toEqual([]);
  });

  test('at most that listens to the event hub', () => {
    expect(having(/eventHub\.(on|once|subscribe)\(/).length).toBeLessThanOrEqual(1);
  });

  test('that reads the environment: config/', () => {
    // A command may set a variable before Strapi starts; in the panel, the bundler replaces NODE_ENV.
    const readers = having(/process\.env(?!\.[A-Z_]+ = )/).filter((path) => !path.startsWith('src/admin/'));
    expect(readers).toEqual([]);
    expect(CONFIG.some(({ code }) => code.includes('process.env'))).toBe(true);
  });

  test('where the identifiers of our types are written out: src/domain/content/uids.ts', () => {
    const elsewhere = SOURCES.filter(({ code }) => ALL_UIDS.some((uid) => code.includes(`'${uid}'`)));
    const ours = elsewhere.filter(
      ({ path }) => !/^src\/api\/[^/]+\/(services|controllers|routes)\//.test(path),
    );
    expect(ours.map(({ path }) => path)).toEqual(['src/domain/content/uids.ts']);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('node_modules'))
    .sort();
}

function read(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  const statements = [
    ...code.matchAll(/(import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|import\s*\(?'([^']+)'/g),
  ];
  const resolved = statements.map((match) => ({
    name: resolveFrom(path, match[3] ?? match[4] ?? ''),
    isType: match[2] !== undefined,
  }));
  return {
    path,
    text,
    code,
    imports: resolved.map(({ name }) => name),
    runtime: resolved.filter(({ isType }) => !isType).map(({ name }) => name),
  };
}

function resolveFrom(path: string, name: string): string {
  return name.startsWith('.') ? nameOf(normalize(join(dirname(path), name))) : name;
}

function nameOf(path: string): string {
  return path.replace(/\.tsx?$/, '');
}

/** The room a file of `src` is in: `domain`, `adapters` … */
function roomOf(name: string): string {
  return name.split('/')[1] ?? '';
}
