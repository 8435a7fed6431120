/** What stood in the form of an entry and was not saved, as this browser keeps it. */
export interface UnsavedCopy {
  /** Id of whoever wrote it. */
  by: number | string;
  /** ISO 8601. */
  at: string;
  /** `updatedAt` of what the form began with; empty for a new entry. */
  version: string;
  values: Record<string, unknown>;
}

const PREFIX = 'portevoix-unsaved ';
const KEPT_MILLISECONDS = 14 * 24 * 60 * 60 * 1000;

/** Where the copy of an entry is kept. `documentId` is null for a new one, `locale` where the default one is meant. */
export function copyKey(uid: string, documentId: string | null, locale: string | null): string {
  return `${PREFIX}${uid} ${documentId ?? 'new'} ${locale ?? ''}`;
}

export function keepCopy(key: string, copy: UnsavedCopy): void {
  try {
    localStorage.setItem(key, JSON.stringify(copy));
  } catch (error) {
    // The browser gives no room, or none at all: everything else goes on.
    console.warn('What is not saved could not be kept in this browser.', error);
  }
}

/** The copy of this person; null where there is none, or only somebody else’s. */
export function findCopy(key: string, by: number | string): UnsavedCopy | null {
  const copy = read(key);
  return copy?.by === by ? copy : null;
}

export function forgetCopies(keys: string[]): void {
  for (const key of keys) localStorage.removeItem(key);
}

/** Drops what nobody came back for within two weeks. */
export function forgetOldCopies(now: Date): void {
  const oldest = new Date(now.getTime() - KEPT_MILLISECONDS).toISOString();
  forgetCopies(allKeys().filter((key) => (read(key)?.at ?? '') < oldest));
}

export function forgetCopiesOf(person: number | string): void {
  forgetCopies(allKeys().filter((key) => findCopy(key, person)));
}

function allKeys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
}

function read(key: string): UnsavedCopy | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
