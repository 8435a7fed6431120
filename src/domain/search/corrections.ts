/** A word of the index that may be meant. */
export interface Candidate {
  /** Folded. */
  word: string;
  /** As it is written. */
  shown: string;
}

/** The words nearest to a mistyped one, the nearest first; none further than a mistake or three, depending on its length. */
export function nearestWords(mistyped: string, candidates: readonly Candidate[]): Candidate[] {
  const atMost = mistyped.length <= 4 ? 1 : mistyped.length <= 8 ? 2 : 3;
  return candidates
    .map((candidate) => ({ candidate, distance: mistakes(mistyped, candidate.word) }))
    .filter(({ distance }) => distance > 0 && distance <= atMost)
    .sort((one, other) => one.distance - other.distance)
    .map(({ candidate }) => candidate);
}

/** The word with two neighbours exchanged, each pair of them once: mistakes that short words do not survive in any of their trigrams. */
export function transposed(word: string): string[] {
  return Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  );
}

/** Letters to add, leave out, change, or exchange with their neighbour (Damerau, restricted) to make one word the other. */
export function mistakes(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      line.push(least);
    }
    before = last;
    last = line;
  }
  return last[other.length] ?? 0;
}
