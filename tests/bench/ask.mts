import autocannon from 'autocannon';

/** What is asked for. */
export interface Asked {
  path: string;
  /** Of a POST. */
  body?: string;
  headers?: Record<string, string>;
}

export interface Answers {
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers 4xx and 5xx, and requests that came to none. */
  failed: number;
}

/** Asks `amount` times over `connections`, and waits for every answer: what was left unfinished would be counted with what is asked next. */
export async function ask(
  url: string,
  { path, body, headers }: Asked,
  { connections, amount }: { connections: number; amount: number },
): Promise<Answers> {
  const begun = performance.now();
  let last = begun;
  const result = await new Promise<autocannon.Result>((done, fail) => {
    const options: autocannon.Options = {
      url: `${url}${path}`,
      connections: Math.min(connections, amount),
      amount,
      timeout: 60,
      ...(body ? { method: 'POST', body } : {}),
      headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
    };
    const run = autocannon(options, (error, found) => (error ? fail(error) : done(found)));
    run.on('response', () => {
      last = performance.now();
    });
  });
  return {
    // Its own seconds are whole ones.
    perSecond: result.requests.total / ((last - begun) / 1000),
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result['4xx'] + result['5xx'] + result.errors,
  };
}
