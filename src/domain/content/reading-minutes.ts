import { plainText } from './plain-text';
import { UID } from './uids';

/** Words an adult reads in a minute (Brysbaert 2019, non-fiction: 238), rounded down for a screen. */
const WORDS_PER_MINUTE = 220;

/** Attributes whose prose counts as reading, per type that has reading time. */
const PROSE: Record<string, string[]> = {
  [UID.article]: ['body'],
  [UID.event]: ['body'],
  [UID.page]: ['body'],
  [UID.campaign]: ['problem', 'solution', 'story'],
};

/** Attributes that reading time is computed from; none for a type without it. */
export function proseAttributes(uid: string): string[] {
  return PROSE[uid] ?? [];
}

/** Whole minutes to read the prose of an entry, at least 1; 0 when there is none. */
export function readingMinutes(uid: string, entry: Record<string, unknown>): number {
  const text = plainText(proseAttributes(uid).map((name) => entry[name]));
  const words = text.match(/[\p{L}\p{N}]+(?:[’'·.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
