/** Bytes of UTF-8 that one part of an entry adds to the index at most; PostgreSQL takes 1 MB for all of them (tsvector). */
const HEAD_BYTES = 200_000;
/** Bytes of further words, each once, of what comes after. */
const TAIL_BYTES = 60_000;

/** Folded text that the index can hold: its beginning whole, and of the rest the words that did not occur yet. */
export function boundedText(folded: string): string {
  if (folded.length * 3 <= HEAD_BYTES) return folded;
  const words = folded.split(' ');
  const seen = new Set<string>();
  const kept: string[] = [];
  let bytes = 0;
  let tail = 0;
  for (const word of words) {
    const size = bytesOf(word) + 1;
    if (bytes + size <= HEAD_BYTES) bytes += size;
    else if (seen.has(word)) continue;
    else if (tail + size <= TAIL_BYTES) tail += size;
    else break;
    seen.add(word);
    kept.push(word);
  }
  return kept.join(' ');
}

/** An upper bound that costs nothing: three bytes for each UTF-16 unit beyond ASCII. */
function bytesOf(word: string): number {
  return /^[a-z0-9]*$/.test(word) ? word.length : word.length * 3;
}
