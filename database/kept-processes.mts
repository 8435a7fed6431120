import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endOf } from './processes.mts';
import type { LeftServer } from './shared-use.mts';

/** What the launcher tells its keeper; a later message about the same process replaces the earlier one. */
export type KeeperMessage =
  | { kind: 'application'; pid: number }
  | { kind: 'server'; pid: number }
  | ({ kind: 'server-in-use' } & LeftServer)
  | { kind: 'gone'; pid: number }
  | { kind: 'bye' };

/** The launcher's side of the keeper: whatever it is told of does not outlive the launcher, even one killed with SIGKILL. */
export interface Keeper {
  keepApplication(child: ChildProcess): void;
  /** A server that is still starting: nobody else can use it yet. */
  keepServer(child: ChildProcess): void;
  keepServerInUse(server: LeftServer): void;
  /** Says that a process needs no keeping any more. */
  forget(pid: number): void;
  /** Sends the keeper home, and resolves when it has gone; what it kept is left alone. */
  dismiss(): Promise<void>;
}

/**
 * Remembers what it is told, and hands it to a keeper when the launcher has gone without a word: a shell waits in a tenth of the
 * memory. Signals to it are ignored as the keeper ignores them.
 */
const WAIT_FOR_THE_END = `
trap '' INT TERM HUP
told=
while IFS= read -r line; do
  if [ "$line" = '{"kind":"bye"}' ]; then exit; fi
  told="$told$line
"
done
printf %s "$told" | "$@"
`;

/** Starts a keeper in a session of its own. It does not hold this process open. */
export function startKeeper(): Keeper {
  const node = [process.execPath, fileURLToPath(new URL('./keeper.mts', import.meta.url))] as const;
  const [program, ...args] =
    process.platform === 'win32' ? node : (['/bin/sh', '-c', WAIT_FOR_THE_END, 'sh', ...node] as const);
  const keeper = spawn(program, args, {
    cwd: process.platform === 'win32' ? undefined : '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  });
  // Without its keeper the launcher still stops everything, unless it is itself killed.
  const gone = endOf(keeper).catch(() => undefined);
  keeper.stdin.on('error', () => undefined);
  keeper.unref();
  (keeper.stdin as unknown as { unref?(): void }).unref?.();

  const tell = (message: KeeperMessage) => keeper.stdin.write(`${JSON.stringify(message)}\n`);
  const keep = (kind: 'application' | 'server', child: ChildProcess) => {
    const { pid } = child;
    if (!pid) return;
    tell({ kind, pid });
    child.once('exit', () => tell({ kind: 'gone', pid }));
  };
  return {
    keepApplication: (child) => keep('application', child),
    keepServer: (child) => keep('server', child),
    keepServerInUse: (server) => void tell({ kind: 'server-in-use', ...server }),
    forget: (pid) => void tell({ kind: 'gone', pid }),
    dismiss: async () => {
      tell({ kind: 'bye' });
      keeper.stdin.end();
      keeper.ref();
      await gone;
    },
  };
}
