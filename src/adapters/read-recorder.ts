import { AsyncLocalStorage } from 'node:async_hooks';
import { cacheTag } from '../domain/cache/cache-tags';

/** What was read for one answer. */
export interface Recording {
  tags: Set<string>;
  /** Milliseconds since 1970 after which the answer may be another although nothing was written; null for never. */
  until: number | null;
  /** Whether the answer may be given to others, later. */
  isStorable: boolean;
}

const recordings = new AsyncLocalStorage<Recording | null>();

/**
 * Notes what is read for an answer while it is made, wherever that happens. Statements to the database are noted by themselves
 * (statement-recorder.ts); what they do not say, such as the time, is told by whoever knows. Outside of a recording all of it does nothing.
 */
export async function recorded<T>(work: () => Promise<T>): Promise<{ result: T; recording: Recording }> {
  const recording: Recording = { tags: new Set(), until: null, isStorable: true };
  const result = await recordings.run(recording, work);
  return { result, recording };
}

/** The recording under way, if any. */
export function currentRecording(): Recording | null {
  return recordings.getStore() ?? null;
}

/** Notes names of `cacheTag`. */
export function recordTags(tags: Iterable<string>): void {
  const recording = currentRecording();
  if (recording) for (const tag of tags) recording.tags.add(tag);
}

/** Notes all that another recording has noted. */
export function recordAll({ tags, until, isStorable }: Recording): void {
  recordTags(tags);
  if (until !== null) recordUntil(new Date(until));
  if (!isStorable) recordUnstorable();
}

/** The answer depends on which entries of a type are public, and on what is in them. */
export function recordType(uid: string): void {
  recordTags([cacheTag.type(uid), cacheTag.list(uid, null)]);
}

/** The answer may be another after `moment`; one that has passed says nothing. */
export function recordUntil(moment: Date): void {
  const recording = currentRecording();
  if (recording && moment.getTime() >= Date.now())
    recording.until = Math.min(recording.until ?? Number.POSITIVE_INFINITY, moment.getTime());
}

/** The answer is for whoever asked, and for now. */
export function recordUnstorable(): void {
  const recording = currentRecording();
  if (recording) recording.isStorable = false;
}

/** Whether nothing is noted on purpose: nothing that is kept may be read then either. */
export function isUnrecorded(): boolean {
  return recordings.getStore() === null;
}

/** Does work that the answer does not depend on, or whose reads are noted by hand. */
export function unrecorded<T>(work: () => T): T {
  return recordings.run(null, work);
}
