import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Fault, type FreshReading, UNREAD } from '../domain/document-facts/file-reading';
import type { WorkerTask } from './document-worker';

/** config/document-facts.ts */
export interface ReadingLimits {
  /** A thread that takes longer is stopped. */
  milliseconds: number;
  /** After so long, the text of the pages read so far has to do. */
  textMilliseconds: number;
  /** After so long, a first page that is not drawn goes without a picture. */
  pictureMilliseconds: number;
  /** What a thread may hold, its heap and its buffers together. */
  memoryBytes: number;
  /** Larger files are measured and not opened. */
  openedBytesAtMost: number;
}

const LOOK_EVERY_MILLISECONDS = 50;

/**
 * What the file at `path` says of itself, read in a thread of its own without the environment: whatever the file does to it, the
 * server goes on, and what was found so far is answered with the fault. Rejects with the signal's reason when it is aborted.
 */
export async function readDocument(
  path: string,
  limits: ReadingLimits,
  signal: AbortSignal,
): Promise<FreshReading> {
  const unread: FreshReading = { ...UNREAD, pictureBytes: null };
  try {
    await access(path);
  } catch {
    return { ...unread, fault: 'missing' };
  }
  signal.throwIfAborted();
  const { textMilliseconds, pictureMilliseconds, openedBytesAtMost, milliseconds, memoryBytes } = limits;
  const worker = new Worker(join(__dirname, 'document-worker.js'), {
    workerData: { path, textMilliseconds, pictureMilliseconds, openedBytesAtMost } satisfies WorkerTask,
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(memoryBytes / 1e6), maxYoungGenerationSizeMb: 32 },
    env: {},
    execArgv: [],
    stdin: false,
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  let reading = unread;
  let fault: Fault | null = null;
  const stop = (why: Fault | null) => {
    fault ??= why;
    void worker.terminate();
  };
  const onAbort = () => stop(null);
  signal.addEventListener('abort', onAbort);
  const timer = setTimeout(() => stop('time'), milliseconds);
  // The limits of a thread hold for its heap alone: unpacked streams are kept in buffers beside it.
  const watch = setInterval(async () => {
    try {
      const { external_memory, used_heap_size } = await worker.getHeapStatistics();
      if (external_memory + used_heap_size > memoryBytes) stop('memory');
    } catch {
      // It has just ended.
    }
  }, LOOK_EVERY_MILLISECONDS);
  await new Promise<void>((done) => {
    worker.on('message', (found: Partial<FreshReading>) => {
      reading = { ...reading, ...found };
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      fault ??= error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'broken';
    });
    worker.on('exit', () => done());
  });
  clearTimeout(timer);
  clearInterval(watch);
  signal.removeEventListener('abort', onAbort);
  signal.throwIfAborted();
  return { ...reading, fault: fault ?? reading.fault };
}
