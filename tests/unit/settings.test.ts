import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { readSecrets, readSettings, SECRET_NAMES, SettingsError } from '../../config/settings';

const faultsOf = (env: Record<string, string>) => {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    return (error as SettingsError).faults;
  }
};

test('reads a useful configuration out of nothing', () => {
  expect(readSettings({})).toEqual({
    host: '127.0.0.1',
    port: 1337,
    publicUrl: 'http://localhost:1337',
    siteUrl: null,
    readingPages: 'serve',
    timezone: 'Europe/Paris',
    databaseUrl: null,
    databasePoolMax: 10,
    defaultLocale: 'fr',
    admin: null,
    mail: null,
    sample: true,
    linkCheck: true,
    workers: 1,
    housekeeping: true,
    schedule: true,
    cache: true,
    cacheMemory: 64,
    cacheFront: null,
    securityContact: null,
    trustProxy: false,
    publicDir: './public',
    sharePicturesDir: '.data/share-pictures',
    logLevel: 'info',
  });
});

test('starts one process for each core where several may listen at one port', () => {
  const count = process.platform === 'linux' ? availableParallelism() : 1;
  expect(readSettings({ WORKERS: 'auto' }).workers).toBe(count);
});

test('leads readers to the front end, where there is one', () => {
  const env = { SITE_URL: 'https://example.org' };
  expect(readSettings(env).readingPages).toBe('redirect');
  expect(readSettings({ ...env, READING_PAGES: 'serve' }).readingPages).toBe('serve');
  // To itself, it would lead for ever.
  expect(readSettings({ ...env, PUBLIC_URL: 'https://example.org' }).readingPages).toBe('serve');
});

test('believes the proxy that an https address implies', () => {
  expect(readSettings({ PUBLIC_URL: 'https://cms.example.org/' })).toMatchObject({
    publicUrl: 'https://cms.example.org',
    trustProxy: true,
  });
});

test.each([
  [{ PORT: '99999' }, /PORT must be a whole number from 1 to 65535, e\.g\. PORT=1337; got '99999'/],
  [
    { WORKERS: 'many' },
    /WORKERS must be auto or a whole number from 1 to 64, e\.g\. WORKERS=auto; got 'many'/,
  ],
  [{ WORKERS: '0' }, /WORKERS must be auto or a whole number from 1 to 64/],
  [{ PORT: '' }, /PORT is empty: remove the line, or give a value/],
  [{ PUBLIC_URL: 'cms.example.org' }, /PUBLIC_URL must be an absolute http or https address/],
  [
    { PUBLIC_URL: 'https://example.org/cms/' },
    /PUBLIC_URL must be the address of a host of its own, without a path, e\.g\. PUBLIC_URL=https:\/\/cms\.example\.org/,
  ],
  [{ SITE_URL: 'ftp://example.org' }, /SITE_URL must be an absolute http or https address/],
  [
    { DATABASE_URL: 'mysql://u:p@h/d' },
    /DATABASE_URL must be a PostgreSQL address with the name of a database/,
  ],
  [{ DEFAULT_LOCALE: 'French' }, /DEFAULT_LOCALE must be a language code/],
  [{ READING_PAGES: 'some' }, /READING_PAGES must be one of serve, redirect, off/],
  [{ READING_PAGES: 'redirect' }, /READING_PAGES=redirect needs a SITE_URL/],
  [{ TIMEZONE: 'Europe/Pantin' }, /TIMEZONE must be a time zone/],
  [
    { SECURITY_CONTACT: 'http://example.org' },
    /SECURITY_CONTACT must be an e-mail address or an https address/,
  ],
  [
    { SMTP_URL: 'mail.example.org', MAIL_FROM: 'a@example.org' },
    /SMTP_URL must be the smtp or smtps address/,
  ],
  [{ SMTP_URL: 'smtp://mail.example.org' }, /SMTP_URL is set without MAIL_FROM: give both/],
  [{ MAIL_FROM: 'site@example.org' }, /MAIL_FROM is set without SMTP_URL: give both/],
  [{ SAMPLE: 'perhaps' }, /SAMPLE must be on or off/],
  [{ LINK_CHECK: 'sometimes' }, /LINK_CHECK must be on or off/],
  [{ CACHE: 'perhaps' }, /CACHE must be on or off/],
  [{ CACHE_MEMORY: '0' }, /CACHE_MEMORY must be a whole number from 1 to/],
  [{ CACHE_FRONT: 'squid' }, /CACHE_FRONT must be one of varnish, nginx, fastly, cloudflare/],
  [{ CACHE_FRONT: 'varnish' }, /CACHE_FRONT=varnish needs a CACHE_FRONT_URL, .*127\.0\.0\.1:6081/],
  [
    { CACHE_FRONT: 'fastly', CACHE_FRONT_URL: 'https://api.fastly.com/service/x' },
    /CACHE_FRONT=fastly needs a CACHE_FRONT_TOKEN/,
  ],
  [{ CACHE_FRONT: 'nginx', CACHE_FRONT_URL: 'http://127.0.0.1' }, /CACHE_FRONT=nginx goes without/],
  [{ CACHE_FRONT: 'nginx', CACHE: 'off' }, /CACHE_FRONT=nginx needs CACHE=on/],
  [{ CACHE_FRONT_URL: 'http://127.0.0.1' }, /need to know which cache/],
  [{ CACHE_FRONT_TOKEN: 'two words' }, /CACHE_FRONT_TOKEN must be one word/],
  [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL must be one of error, warn, info, http, debug/],
  [{ ADMIN_PASSWORD: 'Secret-2026' }, /ADMIN_PASSWORD is set without ADMIN_EMAIL/],
  [{ ADMIN_EMAIL: 'me@example.org', ADMIN_PASSWORD: 'weak' }, /ADMIN_PASSWORD must have 8 to 72 characters/],
])('says what is wrong with %j', (env, message) => {
  expect(faultsOf(env as Record<string, string>).join('\n')).toMatch(message);
});

test('tells every fault at once', () => {
  expect(faultsOf({ PORT: 'x', SAMPLE: 'y' })).toHaveLength(2);
});

test('never shows a password in a fault', () => {
  const faults = faultsOf({
    DATABASE_URL: 'mysql://user:hunter22@db/x',
    ADMIN_EMAIL: 'me@example.org',
    ADMIN_PASSWORD: 'hunter22',
    CACHE_FRONT_TOKEN: 'hunter22 hunter22',
  });
  expect(faults).toHaveLength(3);
  expect(faults.join()).not.toContain('hunter22');
});

test('has no secret by default', () => {
  expect(() => readSecrets({})).toThrow(SettingsError);
  const env = Object.fromEntries(SECRET_NAMES.map((name) => [name, 'a-long-enough-secret']));
  expect(readSecrets(env).appKeys).toEqual(['a-long-enough-secret']);
});

describe('the settings that are written about', () => {
  const variables = [
    ...new Set([
      ...[...readFileSync('config/settings.ts', 'utf8').matchAll(/read(?:<[^>]+>)?\(\s*'([A-Z_]+)'/g)].map(
        ([, name]) => name,
      ),
      ...SECRET_NAMES,
    ]),
  ] as string[];

  test.each(['README.md', '.env.example'])('are all in %s, and no other is', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(variables.filter((name) => !text.includes(name))).toEqual([]);
    const told =
      file === 'README.md'
        ? [...text.matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+) \|/gm)].flatMap(
            ([, names]) => names?.match(/[A-Z_]+/g) ?? [],
          )
        : [...text.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
    expect(told.filter((name) => name && !variables.includes(name))).toEqual([]);
  });
});
