import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process that a test has started, what it has printed so far, and how it ends. */
export interface Launched {
  child: ChildProcess;
  output(): string;
  code: Promise<number | null>;
}

const launched: ChildProcess[] = [];

/** Starts a program with nothing of this environment but what a shell always has, and `env`. */
export function launch(program: string, args: string[], cwd: string, env: Record<string, string>): Launched {
  const child = spawn(program, args, {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  launched.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return { child, output: () => output, code: once(child, 'close').then(([code]) => code) };
}

/** Ends whatever a test has left running. */
export async function endLaunched(): Promise<void> {
  for (const child of launched) child.kill('SIGTERM');
  await Promise.all(launched.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')));
}

/** What `look` comes to see within so many seconds, a minute unless told. @throws Error naming `what` was waited for */
export async function until<T>(
  what: string,
  look: () => T | false | null | undefined | Promise<T | false | null | undefined>,
  seconds = 60,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > deadline) throw new Error(`waited in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
