import autocannon from 'autocannon';

/** What autocannon found, and the seconds until the last answer: its own are whole ones. */
export async function ask(options: autocannon.Options): Promise<autocannon.Result & { seconds: number }> {
  const begun = performance.now();
  let last = begun;
  const result = await new Promise<autocannon.Result>((done, fail) => {
    const run = autocannon(options, (error, found) => (error ? fail(error) : done(found)));
    run.on('response', () => {
      last = performance.now();
    });
  });
  return { ...result, seconds: (last - begun) / 1000 };
}
