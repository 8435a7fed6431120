/** Whether `If-None-Match` names one of the tags of an answer, by weak comparison (RFC 9110 §13.1.2, §8.8.3.2). */
export function holdsAlready(ifNoneMatch: string, tags: readonly string[]): boolean {
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((tag) => tags.includes(tag.trim().replace(/^W\//, '')));
}
