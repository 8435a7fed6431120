/** What is wrong with a reader's query, as a sentence for a developer. Never leaves the domain: callers get the sentence. */
export class QueryFault extends Error {}

export function overLimit(sentence: string): QueryFault {
  return new QueryFault(`This request is over a limit: ${sentence}.`);
}

export function misshapen(sentence: string): QueryFault {
  return new QueryFault(`This request cannot be read: ${sentence}.`);
}

/** The sentence of the first fault that `check` throws; null when it finds none. */
export function faultIn(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (fault) {
    if (fault instanceof QueryFault) return fault.message;
    throw fault;
  }
}
