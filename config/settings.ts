import { availableParallelism } from 'node:os';

/** What the environment (or `.env`) decides, parsed and checked once. Every variable is described in `.env.example`. */
export interface Settings {
  /** Address the server listens on. Defaults to 127.0.0.1: open it to the network on purpose. */
  host: string;
  /** TCP port, 1–65535. Defaults to 1337. */
  port: number;
  /** Origin under which this server is reached, without a trailing slash. Defaults to `http://localhost:<port>`. */
  publicUrl: string;
  /** Origin of the front end that shows the content, without a trailing slash; null when this server shows it itself. */
  siteUrl: string | null;
  /** What this server does at the addresses of published entries. Defaults to `serve`, or to `redirect` where `siteUrl` names a front end. */
  readingPages: (typeof READING_PAGES)[number];
  /** IANA name of the zone in which days and times are told. Defaults to Europe/Paris. */
  timezone: string;
  /** PostgreSQL address; null when the embedded server is to be used. */
  databaseUrl: string | null;
  /** Connections kept open to PostgreSQL at most. Defaults to 10. */
  databasePoolMax: number;
  /** BCP 47 code of the language that content is written in unless said otherwise. Defaults to `fr`. */
  defaultLocale: string;
  /** The first administrator, made when there is none; null for a made-up password that is printed once. */
  admin: { email: string; password: string | null } | null;
  /** The mail server that messages go out by, with name and password if it wants them, and from whom they are; null when none goes out. */
  mail: { smtpUrl: string; from: string } | null;
  /** Whether an empty database is filled with the sample content. Defaults to true (`SAMPLE=off` for false). */
  sample: boolean;
  /** Whether addresses of other sites that entries link to are looked at, slowly. Defaults to true (`LINK_CHECK=off` for false). */
  linkCheck: boolean;
  /** Processes that answer side by side at one port. Defaults to 1; `auto` is one for each core. */
  workers: number;
  /**
   * Whether this instance does now and then what one of several has to do: looks at links to other sites, ends consents to portraits,
   * forgets what is out of date. Defaults to true (`HOUSEKEEPING=off` for false).
   */
  housekeeping: boolean;
  /** Whether this instance publishes and takes down what is scheduled. Defaults to true (`SCHEDULE=off` for false). */
  schedule: boolean;
  /** Whether answers to the public are kept in memory until what they show changes. Defaults to true (`CACHE=off` for false). */
  cache: boolean;
  /** Memory that they take at most, in MB. Defaults to 64. */
  cacheMemory: number;
  /**
   * The cache before this server, where purges are sent (without a trailing slash; null for nginx alone) and what shows that they may
   * be; null for none.
   */
  cacheFront: { kind: (typeof FRONTS)[number]; url: string | null; token: string | null } | null;
  /** Where to report a weakness: an e-mail or https address; null for the site's own e-mail address. */
  securityContact: string | null;
  /** Whether `X-Forwarded-*` headers of a reverse proxy are believed. Defaults to true where PUBLIC_URL is https: this server speaks http only. */
  trustProxy: boolean;
  /** Folder of files served as they are; uploads go to `uploads/` below it. Defaults to `./public`. */
  publicDir: string;
  /** Folder in which share pictures are kept; it may be emptied at any time. Defaults to `.data/share-pictures`. */
  sharePicturesDir: string;
  logLevel: (typeof LOG_LEVELS)[number];
}

/** Secrets that must exist before the server starts; `npm start` writes missing ones to `.env`. */
export interface Secrets {
  appKeys: string[];
  apiTokenSalt: string;
  adminJwtSecret: string;
  transferTokenSalt: string;
  encryptionKey: string;
}

export type Environment = Record<string, string | undefined>;

export const SECRET_NAMES = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
] as const;

const READING_PAGES = ['serve', 'redirect', 'off'] as const;
const FRONTS = ['varnish', 'nginx', 'fastly', 'cloudflare'] as const;
const FRONT_URLS = {
  varnish: 'http://127.0.0.1:6081',
  fastly: 'https://api.fastly.com/service/<id>',
  cloudflare: 'https://api.cloudflare.com/client/v4/zones/<id>',
};
const LOG_LEVELS = ['error', 'warn', 'info', 'http', 'debug'] as const;

/** Thrown with every fault at once, one line each: name, what was wrong, an example. */
export class SettingsError extends Error {
  readonly faults: string[];
  constructor(faults: string[]) {
    super(`The settings need mending:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'SettingsError';
    this.faults = faults;
  }
}

/** Settings read from `env`. @throws SettingsError naming every variable that is wrong. */
export function readSettings(env: Environment): Settings {
  const faults: string[] = [];
  const read = <T>(name: string, absent: T, parse: (raw: string) => T, example: string): T => {
    const raw = env[name];
    if (raw === undefined) return absent;
    if (raw.trim() === '') {
      faults.push(`${name} is empty: remove the line, or give a value, e.g. ${name}=${example}`);
      return absent;
    }
    try {
      return parse(raw.trim());
    } catch (error) {
      faults.push(`${name} ${(error as Error).message}, e.g. ${name}=${example}; got '${shown(name, raw)}'`);
      return absent;
    }
  };

  const port = read('PORT', 1337, wholeNumber(1, 65_535), '1337');
  const email = read<string | null>('ADMIN_EMAIL', null, emailAddress, 'moi@example.org');
  const password = read<string | null>('ADMIN_PASSWORD', null, adminPassword, 'Un-long-secret-2026');
  if (password && !email)
    faults.push('ADMIN_PASSWORD is set without ADMIN_EMAIL: give both, e.g. ADMIN_EMAIL=moi@example.org');

  const smtpUrl = read<string | null>('SMTP_URL', null, smtpAddress, 'smtps://nom:secret@mail.example.org');
  const from = read<string | null>('MAIL_FROM', null, emailAddress, 'site@example.org');
  if ((smtpUrl === null) !== (from === null) && !faults.some((fault) => /^(SMTP_URL|MAIL_FROM) /.test(fault)))
    faults.push(
      `${smtpUrl ? 'SMTP_URL is set without MAIL_FROM' : 'MAIL_FROM is set without SMTP_URL'}: give both, e.g. SMTP_URL=smtps://nom:secret@mail.example.org and MAIL_FROM=site@example.org`,
    );

  const publicUrl = read('PUBLIC_URL', `http://localhost:${port}`, bareOrigin, 'https://cms.example.org');
  const siteUrl = read<string | null>('SITE_URL', null, webOrigin, 'https://example.org');
  const readingPages = read<Settings['readingPages']>(
    'READING_PAGES',
    siteUrl && siteUrl !== publicUrl ? 'redirect' : 'serve',
    oneOf(READING_PAGES),
    'serve',
  );
  if (readingPages === 'redirect' && (!siteUrl || siteUrl === publicUrl))
    faults.push(
      'READING_PAGES=redirect needs a SITE_URL other than PUBLIC_URL, to redirect to: e.g. SITE_URL=https://example.org',
    );
  const cache = read('CACHE', true, onOrOff, 'off');
  const front = read<(typeof FRONTS)[number] | null>('CACHE_FRONT', null, oneOf(FRONTS), 'varnish');
  const frontUrl = read<string | null>('CACHE_FRONT_URL', null, webOrigin, 'http://127.0.0.1:6081');
  const frontToken = read<string | null>('CACHE_FRONT_TOKEN', null, headerToken, 'un-long-secret');
  if (!faults.some((fault) => /^CACHE/.test(fault)))
    faults.push(...faultsOfFront({ cache, front, frontUrl, frontToken }));
  const settings: Settings = {
    host: read('HOST', '127.0.0.1', (raw) => raw, '0.0.0.0'),
    port,
    publicUrl,
    siteUrl,
    readingPages,
    timezone: read('TIMEZONE', 'Europe/Paris', timeZone, 'Europe/Paris'),
    databaseUrl: read<string | null>(
      'DATABASE_URL',
      null,
      postgresUrl,
      'postgres://user:secret@db.example.org:5432/portevoix',
    ),
    databasePoolMax: read('DATABASE_POOL_MAX', 10, wholeNumber(2, 200), '10'),
    defaultLocale: read('DEFAULT_LOCALE', 'fr', localeCode, 'fr'),
    admin: email ? { email, password } : null,
    mail: smtpUrl && from ? { smtpUrl, from } : null,
    sample: read('SAMPLE', true, onOrOff, 'off'),
    linkCheck: read('LINK_CHECK', true, onOrOff, 'off'),
    workers: read('WORKERS', 1, workerCount, 'auto'),
    housekeeping: read('HOUSEKEEPING', true, onOrOff, 'off'),
    schedule: read('SCHEDULE', true, onOrOff, 'off'),
    cache,
    cacheMemory: read('CACHE_MEMORY', 64, wholeNumber(1, 65_536), '64'),
    cacheFront: front && { kind: front, url: frontUrl, token: frontToken },
    securityContact: read<string | null>('SECURITY_CONTACT', null, mailOrWebAddress, 'securite@example.org'),
    trustProxy: read('TRUST_PROXY', publicUrl.startsWith('https:'), onOrOff, 'on'),
    publicDir: read('PUBLIC_DIR', './public', (raw) => raw, './public'),
    sharePicturesDir: read(
      'SHARE_PICTURES_DIR',
      '.data/share-pictures',
      (raw) => raw,
      '.data/share-pictures',
    ),
    logLevel: read('LOG_LEVEL', 'info', oneOf(LOG_LEVELS), 'info'),
  };
  if (faults.length > 0) throw new SettingsError(faults);
  return settings;
}

/** Secrets read from `env`. @throws SettingsError naming every secret that is missing or too short. */
export function readSecrets(env: Environment): Secrets {
  const faults: string[] = [];
  const secret = (name: (typeof SECRET_NAMES)[number]): string => {
    const value = env[name]?.trim() ?? '';
    if (value.length < 16)
      faults.push(
        `${name} is ${value ? 'shorter than 16 characters' : 'missing'}: 'npm start' writes one to .env, or give a long random value`,
      );
    return value;
  };
  const secrets: Secrets = {
    appKeys: secret('APP_KEYS').split(',').filter(Boolean),
    apiTokenSalt: secret('API_TOKEN_SALT'),
    adminJwtSecret: secret('ADMIN_JWT_SECRET'),
    transferTokenSalt: secret('TRANSFER_TOKEN_SALT'),
    encryptionKey: secret('ENCRYPTION_KEY'),
  };
  if (faults.length > 0) throw new SettingsError(faults);
  return secrets;
}

function shown(name: string, raw: string): string {
  if (name === 'ADMIN_PASSWORD' || name === 'CACHE_FRONT_TOKEN') return '(hidden)';
  return raw.replace(/(:\/\/[^:@/]*:)[^@/]*@/, '$1(hidden)@');
}

function faultsOfFront(told: {
  cache: boolean;
  front: (typeof FRONTS)[number] | null;
  frontUrl: string | null;
  frontToken: string | null;
}): string[] {
  const { cache, front, frontUrl, frontToken } = told;
  if (front === null)
    return frontUrl || frontToken
      ? ['CACHE_FRONT_URL and CACHE_FRONT_TOKEN need to know which cache: e.g. CACHE_FRONT=varnish']
      : [];
  if (!cache) return [`CACHE_FRONT=${front} needs CACHE=on: it keeps what is kept here`];
  if (front === 'nginx')
    return frontUrl || frontToken
      ? ['CACHE_FRONT=nginx goes without CACHE_FRONT_URL and CACHE_FRONT_TOKEN: it cannot purge by tags']
      : [];
  if (!frontUrl)
    return [
      `CACHE_FRONT=${front} needs a CACHE_FRONT_URL, where purges are sent: e.g. CACHE_FRONT_URL=${FRONT_URLS[front]}`,
    ];
  return frontToken || front === 'varnish' ? [] : [`CACHE_FRONT=${front} needs a CACHE_FRONT_TOKEN`];
}

const wholeNumber = (min: number, max: number) => (raw: string) => {
  const value = Number(raw);
  if (!Number.isInteger(value) || value < min || value > max)
    throw new Error(`must be a whole number from ${min} to ${max}`);
  return value;
};

/** Systems on which several processes may listen at one port, and share what comes (libuv, uv_tcp_bind). */
const SHARING_A_PORT = ['linux', 'freebsd'];

function workerCount(raw: string): number {
  const canShare = SHARING_A_PORT.includes(process.platform);
  if (raw === 'auto') return canShare ? availableParallelism() : 1;
  const value = Number(raw);
  if (!Number.isInteger(value) || value < 1 || value > 64)
    throw new Error('must be auto or a whole number from 1 to 64');
  if (value > 1 && !canShare) throw new Error('must be 1 on this system: more need Linux');
  return value;
}

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (raw: string): T => {
    const value = values.find((candidate) => candidate === raw);
    if (!value) throw new Error(`must be one of ${values.join(', ')}`);
    return value;
  };

function onOrOff(raw: string): boolean {
  if (/^(on|true|1|yes)$/i.test(raw)) return true;
  if (/^(off|false|0|no)$/i.test(raw)) return false;
  throw new Error('must be on or off');
}

function webOrigin(raw: string): string {
  const url = URL.canParse(raw) ? new URL(raw) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    throw new Error('must be an absolute http or https address');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** RFC 6750 §2.1 is narrower; what a header takes as one word. */
function headerToken(raw: string): string {
  if (!/^[\x21-\x7e]{1,1000}$/.test(raw))
    throw new Error('must be one word of plain letters, digits and signs');
  return raw;
}

/** Pages and embeds write their addresses from the root of the host. */
function bareOrigin(raw: string): string {
  const origin = webOrigin(raw);
  if (new URL(origin).pathname !== '/')
    throw new Error('must be the address of a host of its own, without a path');
  return origin;
}

function postgresUrl(raw: string): string {
  const url = URL.canParse(raw) ? new URL(raw) : null;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2)
    throw new Error('must be a PostgreSQL address with the name of a database');
  return raw;
}

function smtpAddress(raw: string): string {
  const url = URL.canParse(raw) ? new URL(raw) : null;
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname || url.pathname.length > 1)
    throw new Error('must be the smtp or smtps address of a mail server');
  return raw;
}

function localeCode(raw: string): string {
  if (!/^[a-z]{2,3}(-[A-Z]{2})?$/.test(raw)) throw new Error('must be a language code');
  return raw;
}

function timeZone(raw: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: raw }).resolvedOptions().timeZone;
  } catch {
    throw new Error('must be a time zone (IANA)');
  }
}

function emailAddress(raw: string): string {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(raw)) throw new Error('must be an e-mail address');
  return raw;
}

/** RFC 9116 §2.5.3: web addresses begin with https. */
function mailOrWebAddress(raw: string): string {
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(raw) || (/^https:\/\/[^\s/]/.test(raw) && URL.canParse(raw)))
    return raw;
  throw new Error('must be an e-mail address or an https address');
}

/** The panel's own rule for passwords (Strapi 5.54, admin/validation/common-validators): checked here so that the fault comes early. */
function adminPassword(raw: string): string {
  const fits = raw.length >= 8 && /[a-z]/.test(raw) && /[A-Z]/.test(raw) && /\d/.test(raw);
  if (!fits || Buffer.byteLength(raw) > 72)
    throw new Error('must have 8 to 72 characters with a small letter, a capital and a digit');
  return raw;
}
