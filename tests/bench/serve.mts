import { type ChildProcess, fork } from 'node:child_process';

/** As `npm start` gives it to the application (database/strapi-process.mts). */
const ROOM_FOR_SHORT_LIVES = ['--max-semi-space-size=16'];
/** Strapi 5.54 queries in parallel inside a transaction, which pg 8 queues and warns of; drop this with pg 9. */
export const AS_WRITTEN_FOR_PG_8 = ['--disable-warning=DeprecationWarning'];

/** A server in a process of its own. */
export interface Server {
  url: string;
  startMs: number;
  /** Memory in bytes, and the processor time used since it was started. */
  usage(): Promise<{ memory: number; cpuMs: number }>;
  stop(): void;
}

export async function serve(program: string, env: NodeJS.ProcessEnv): Promise<Server> {
  const child = fork(program, { env, execArgv: [...ROOM_FOR_SHORT_LIVES, ...AS_WRITTEN_FOR_PG_8] });
  const { port, startMs } = await messageOf<{ port: number; startMs: number }>(child, 'port');
  return {
    url: `http://127.0.0.1:${port}`,
    startMs,
    usage() {
      const usage = messageOf<{ memory: number; cpuMs: number }>(child, 'memory');
      child.send('usage');
      return usage;
    },
    stop: () => child.disconnect(),
  };
}

/** The first message of a process that has `key`. @throws Error when it ends before */
export function messageOf<T>(child: ChildProcess, key: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const forget = () => child.off('message', hear).off('exit', end);
    const hear = (message: unknown) => {
      if (!message || typeof message !== 'object' || !(key in message)) return;
      forget();
      resolve(message as T);
    };
    const end = (code: number | null) => {
      forget();
      reject(new Error(`It ended with ${code} before it told its ${key}`));
    };
    child.on('message', hear);
    child.on('exit', end);
  });
}
