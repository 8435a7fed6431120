import { setTimeout as wait } from 'node:timers/promises';
import { type Answers, ask } from './ask.mts';
import { median, warmUp } from './measure.mts';
import type { Server } from './serve.mts';

const CONNECTIONS = 256;
const LIST = { path: '/api/articles' };
const TURNS = 3;

export interface Publishing {
  /** A token that may publish. */
  accessKey: string;
  /** Publications a second. */
  rate: number;
  /** Of each turn. */
  seconds: number;
}

/**
 * A sentence on readers' p99 of the usual list at 256 connections, while nobody writes and while articles that it shows are published one
 * after the other at a steady rate, in turns.
 */
export async function publishWhileRead(server: Server, publishing: Publishing): Promise<string> {
  const documentIds = await shown(server);
  const read = (amount: number) => ask(server.url, LIST, { connections: CONNECTIONS, amount });
  const perSecond = await warmUp({ server, asked: LIST }, CONNECTIONS);
  const amount = Math.max(CONNECTIONS * 4, Math.round(perSecond * publishing.seconds));
  const quiet: Answers[] = [];
  const busy: Answers[] = [];
  const published: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    quiet.push(await read(amount));
    const writing = publishSteadily(server, documentIds, publishing);
    busy.push(await read(amount));
    published.push(...(await writing.stop()));
  }
  const of = (found: Answers[], key: keyof Answers) => median(found.map((each) => each[key]));
  const [still, during] = [of(quiet, 'p99'), of(busy, 'p99')];
  return [
    `p99 ${still} ms, ${Math.round(of(quiet, 'perSecond'))} a second;`,
    `while ${published.length} publications go on, ${publishing.rate} a second, ${during} ms (× ${(during / still).toFixed(1)}),`,
    `${Math.round(of(busy, 'perSecond'))} a second; a publication takes ${Math.round(median(published))} ms.`,
  ].join(' ');
}

async function shown({ url }: Server): Promise<string[]> {
  const { data } = (await (await fetch(`${url}${LIST.path}`)).json()) as { data: { documentId: string }[] };
  return data.map(({ documentId }) => documentId);
}

/** Publishes without waiting for the publication before; `stop` tells how long each took, in milliseconds. */
function publishSteadily(server: Server, documentIds: string[], { accessKey, rate }: Publishing) {
  const under: Promise<number>[] = [];
  let isOver = false;
  const publish = async (number: number): Promise<number> => {
    const begun = performance.now();
    const answer = await fetch(`${server.url}/api/articles/${documentIds[number % documentIds.length]}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${accessKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ data: { byline: `Version ${number} of ${begun}` } }),
    });
    const told = await answer.text();
    if (!answer.ok) throw new Error(`Not published: ${answer.status} ${told}`);
    return performance.now() - begun;
  };
  const going = (async () => {
    while (!isOver) {
      under.push(publish(under.length));
      await wait(1000 / rate);
    }
  })();
  return {
    async stop(): Promise<number[]> {
      isOver = true;
      await going;
      return Promise.all(under);
    },
  };
}
