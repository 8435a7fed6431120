import { EVERYTHING } from './cache-tags';

/** What every answer in a front cache carries, to be purged with all of ours, and with nothing of others that the front may keep. */
export const TAG_OF_ALL = 'portevoix';

/**
 * Tags of an answer for a front cache, which bounds the length of its header: one for each of ours where they fit, or else one for
 * each kind of them. Null when these do not fit either: it is not for a front.
 */
export function frontTagsOf(tags: Iterable<string>, charactersAtMost: number): string[] | null {
  const all = [...tags];
  for (const named of [all, all.map(kindOf)]) {
    const found = [TAG_OF_ALL, ...new Set(named.map(hash))];
    if (found.join(' ').length <= charactersAtMost) return found;
  }
  return null;
}

/** Tags to purge when what these of ours stand for has changed: by their own names and by those of their kinds. */
export function frontTagsOfChange(tags: Iterable<string>): string[] {
  const changed = [...tags];
  if (changed.includes(EVERYTHING)) return [TAG_OF_ALL];
  return [...new Set(changed.flatMap((tag) => [hash(tag), hash(kindOf(tag))]))];
}

/** The kind of a tag with the type or table that it is of, `* entry <uid>`: no tag of its own begins so. */
function kindOf(tag: string): string {
  return `* ${tag.split(' ', 2).join(' ')}`;
}

/** Up to 7 letters and digits (FNV-1a, 32 bits): two tags that meet purge a little more than they need to. */
function hash(tag: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < tag.length; at += 1) sum = Math.imul(sum ^ tag.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
