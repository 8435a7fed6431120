interface Known {
  allowed: readonly string[];
  /** A value of each that could be sent. */
  examples: Readonly<Record<string, string>>;
}

/** What is wrong with the parameters of a request that each take one value, as a sentence for a developer; null when nothing is. */
export function oneValueFault(
  raw: Readonly<Record<string, unknown>>,
  { allowed, examples }: Known,
): string | null {
  const unknown = Object.keys(raw).find((name) => !allowed.includes(name));
  if (unknown !== undefined)
    return `There is no parameter "${saidBack(unknown)}" here. There are ${allowed.join(', ')}.`;
  const odd = Object.entries(raw).find(([, value]) => typeof value !== 'string' || value.trim() === '')?.[0];
  return odd === undefined ? null : `"${odd}" takes one value, e.g. ${odd}=${examples[odd] ?? 'x'}.`;
}

/** What somebody sent, short enough to be said back. */
export function saidBack(value: string): string {
  return value.slice(0, 80);
}
