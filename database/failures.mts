/** A failure that was foreseen: the message is for whoever typed the command, and no stack is shown. */
export class LaunchFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LaunchFailure';
  }
}

/** Thrown out of a step when the user, or the system, asked the launcher to stop. */
export class StopRequested extends Error {
  constructor() {
    super('stopped on request');
    this.name = 'StopRequested';
  }
}

/** The code of a system or PostgreSQL error (`ENOSPC`, `28P01`); empty when it has none. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** Sentence for a disk that refused, told from an error's code or from what a program wrote; null when it was something else. */
export function describeDiskFailure(evidence: string, place: string): string | null {
  if (/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/.test(evidence))
    return describeFullDisk(place);
  if (/EROFS|Read-only file system/.test(evidence))
    return `The disk that holds ${place} is read-only. Mount it for writing, or move the project elsewhere.`;
  if (/EACCES|EPERM|Permission denied|Operation not permitted/.test(evidence))
    return `No permission to read or write ${place}. Start as the user who owns it, or give that user the right.`;
  return null;
}

/** The disk that holds `place` cannot take any more. */
export function describeFullDisk(place: string): string {
  return `The disk is full: nothing more can be written to ${place}. Free some space, then start again.`;
}

/** Runs `work`; a refusal of the disk comes out as a LaunchFailure about `place`, anything else as it was. */
export async function onDisk<T>(place: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const sentence = describeDiskFailure(codeOf(error), place);
    throw sentence ? new LaunchFailure(sentence, { cause: error }) : error;
  }
}
