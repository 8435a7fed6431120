import { spawn } from 'node:child_process';
import { join } from 'node:path';
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

/** All that it sends. */
type Message = FirstAdministrator | { kind: 'listening' };

export interface StrapiProcess {
  pid: number;
  /** Resolves once it answers requests; never when it does not come to that. */
  listening: Promise<void>;
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

/** Lets the application give back what its start has dropped (application.cjs), but not what V8 compiled: visitors would wait for that. */
const GIVING_HEAP_BACK = ['--expose-gc', '--no-flush-bytecode'];

/** Starts Strapi with this process's environment and `more`; its output goes to ours. */
export function startStrapi(root: string, keeper: Keeper, more: Record<string, string>): StrapiProcess {
  const application = join(import.meta.dirname, 'application.cjs');
  // Strapi 5.54 queries in parallel inside a transaction, which pg 8 queues and warns of on every start; drop this with pg 9.
  const child = spawn(
    process.execPath,
    [...ROOM_FOR_SHORT_LIVES, ...GIVING_HEAP_BACK, '--disable-warning=DeprecationWarning', application],
    {
      cwd: root,
      // Out of reach of Ctrl-C, which npm sends a second time: Strapi gets one SIGTERM, from us.
      detached: true,
      env: {
        ...GIVING_MEMORY_BACK,
        // Node keeps there what it compiled of 7,000 modules. It makes what is missing, and goes without where it may not write.
        NODE_COMPILE_CACHE: join(root, '.data', 'compile-cache'),
        ...process.env,
        ...more,
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      windowsHide: true,
    },
  );
  keeper.keepApplication(child);
  let administrator: FirstAdministrator | null = null;
  const listening = new Promise<void>((done) =>
    child.on('message', (message: Message) => {
      if (message.kind === 'first-administrator') administrator = message;
      if (message.kind === 'listening') done();
    }),
  );
  return { pid: child.pid ?? 0, listening, ended: endOf(child), firstAdministrator: () => administrator };
}
