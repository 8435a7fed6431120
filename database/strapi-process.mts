import { spawn } from 'node:child_process';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Keeper } from './kept-processes.mts';
import { type Ending, endOf } from './processes.mts';

/** What the application sends over the channel to its parent when it has made the first administrator. */
export interface FirstAdministrator {
  kind: 'first-administrator';
  email: string;
  password: string;
  /** Whether the password was made up, so that nobody knows it yet. */
  generated: boolean;
}

export interface StrapiProcess {
  pid: number;
  ended: Promise<Ending>;
  /** Null when there was an administrator already. */
  firstAdministrator(): FirstAdministrator | null;
}

/**
 * Without these, glibc keeps what drawing pictures took, some 400 MB, for good (mallopt(3); sharp's notes on allocators).
 * Other C libraries do not know them.
 */
const GIVING_MEMORY_BACK = { MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' };

/**
 * Room for what is made and dropped at once, in MB: with V8's own, much of what a start drops is moved to the old heap, which
 * keeps its size. Some 85 MB less; twice that room takes 20 MB more, and starts no faster (`npm run bench:start`).
 */
const ROOM_FOR_SHORT_LIVES = ['--max-semi-space-size=16'];

/** Starts Strapi with this process's environment; its output goes to ours. */
export function startStrapi(root: string, keeper: Keeper): StrapiProcess {
  const application = join(import.meta.dirname, 'application.cjs');
  // Strapi 5.54 queries in parallel inside a transaction, which pg 8 queues and warns of on every start; drop this with pg 9.
  const child = spawn(
    process.execPath,
    [...ROOM_FOR_SHORT_LIVES, '--disable-warning=DeprecationWarning', application],
    {
      cwd: root,
      // Out of reach of Ctrl-C, which npm sends a second time: Strapi gets one SIGTERM, from us.
      detached: true,
      env: {
        ...GIVING_MEMORY_BACK,
        // Node keeps there what it compiled of 7,000 modules. It makes what is missing, and goes without where it may not write.
        NODE_COMPILE_CACHE: join(root, '.data', 'compile-cache'),
        ...process.env,
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      windowsHide: true,
    },
  );
  keeper.keepApplication(child);
  let administrator: FirstAdministrator | null = null;
  child.on('message', (message) => {
    if (isFirstAdministrator(message)) administrator = message;
  });
  return { pid: child.pid ?? 0, ended: endOf(child), firstAdministrator: () => administrator };
}

/** Resolves once Strapi answers its health check (`GET /_health`, 204); never when it does not. */
export async function waitUntilHealthy(host: string, port: number, signal: AbortSignal): Promise<void> {
  // "All addresses" is none to connect to.
  const target = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  while (!signal.aborted) {
    if ((await statusOf(target, port)) === 204) return;
    await pause(50, undefined, { signal }).catch(() => undefined);
  }
}

function statusOf(host: string, port: number): Promise<number> {
  return new Promise((resolve) => {
    const request = get({ host, port, path: '/_health', agent: false, timeout: 5000 }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(0));
  });
}

function isFirstAdministrator(message: unknown): message is FirstAdministrator {
  return (message as { kind?: unknown } | null)?.kind === 'first-administrator';
}
