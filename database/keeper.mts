import { createInterface } from 'node:readline';
import type { KeeperMessage } from './kept-processes.mts';
import { hasEnded, isAlive, sendSignal, stopApplication } from './processes.mts';
import { stopUnlessUsed } from './shared-use.mts';

/**
 * The process that outlives a killed launcher. It reads one JSON message a line from the pipe to the launcher; when the
 * pipe ends without `bye`, the launcher has died, and what it left running is stopped in order: applications first, so
 * that they can still write, then the database.
 */
const kept = new Map<number, KeeperMessage>();
let isDismissed = false;

// In a session of its own it is out of reach of Ctrl-C; a signal to "every node process" must not end it either.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line) as KeeperMessage;
  if (message.kind === 'bye') isDismissed = true;
  else if (message.kind === 'gone') kept.delete(message.pid);
  else kept.set(message.pid, message);
}

if (!isDismissed) {
  const left = [...kept.values()];
  await Promise.all(
    left.map(async (message) => {
      if (message.kind === 'application' && isAlive(message.pid)) await stopApplication(message.pid);
    }),
  );
  for (const message of left) {
    if (message.kind === 'server-in-use') await stopUnlessUsed(message);
    else if (message.kind === 'server' && isAlive(message.pid)) {
      sendSignal(message.pid, 'SIGINT');
      await hasEnded(message.pid, 60_000);
    }
  }
}
