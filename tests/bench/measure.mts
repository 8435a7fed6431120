import { type Answers, type Asked, ask } from './ask.mts';
import type { Server } from './serve.mts';

export interface Measure extends Answers {
  /** Processor time of the server for one request, ms: what other work on the machine changes least. */
  cpuMs: number;
  /** Bytes. */
  memory: number;
}

export interface Measured {
  server: Server;
  asked: Asked;
}

/** Until V8 has compiled what is run, in the server and in whoever asks: before, both take three times as long. */
const WARM_UP_SECONDS = 0.5;

/** What a server does in about `seconds`, once it is warm. */
export async function measure(one: Measured, connections: number, seconds: number): Promise<Measure> {
  return count(one, connections, (await warmUp(one, connections)) * seconds);
}

/**
 * Measures several in `turns`, each turn in the order opposite to the one before, and takes the median of each figure: what else goes on meets
 * them all alike.
 */
export async function measureInTurns(
  all: readonly Measured[],
  connections: number,
  seconds: number,
  turns: number,
): Promise<Measure[]> {
  const rates: number[] = [];
  for (const one of all) rates.push(await warmUp(one, connections));
  const taken = all.map((): Measure[] => []);
  for (let turn = 0; turn < turns; turn += 1)
    for (const at of turn % 2 ? [...all.keys()].reverse() : all.keys())
      taken[at]?.push(await count(all[at] as Measured, connections, (rates[at] ?? 0) * seconds));
  return taken.map((each) => {
    const of = (key: keyof Measure) => median(each.map((found) => found[key]));
    return {
      perSecond: of('perSecond'),
      p50: of('p50'),
      p99: of('p99'),
      cpuMs: of('cpuMs'),
      memory: of('memory'),
      failed: Math.max(...each.map(({ failed }) => failed)),
    };
  });
}

/** The one in the middle; of two, the greater. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** Requests a second when it is warm, and what is kept is kept. */
export async function warmUp({ server, asked }: Measured, connections: number): Promise<number> {
  await ask(server.url, asked, { connections: 1, amount: 1 });
  for (let amount = atLeast(connections); ; amount *= 4) {
    const { perSecond } = await ask(server.url, asked, { connections, amount });
    if (amount / perSecond >= WARM_UP_SECONDS) return perSecond;
  }
}

function atLeast(connections: number): number {
  return Math.max(connections * 2, 20);
}

async function count({ server, asked }: Measured, connections: number, wanted: number): Promise<Measure> {
  const amount = Math.max(atLeast(connections), Math.round(wanted));
  const before = await server.usage();
  const answers = await ask(server.url, asked, { connections, amount });
  const after = await server.usage();
  return { ...answers, cpuMs: (after.cpuMs - before.cpuMs) / amount, memory: after.memory };
}
