import { BusyError, createBoundedWork } from '../../../src/adapters/bounded-work';

/** Works that end when they are told to. */
function controlled() {
  const ends = new Map<string, (outcome?: Error) => void>();
  const started: string[] = [];
  return {
    started,
    end: (name: string, failure?: Error) => ends.get(name)?.(failure),
    work: (name: string) => () =>
      new Promise<string>((done, fail) => {
        started.push(name);
        ends.set(name, (failure) => (failure ? fail(failure) : done(name)));
      }),
  };
}

const settled = () => new Promise((done) => setImmediate(done));

describe('bounded work', () => {
  test('goes on a few at a time, in the order in which it was asked for', async () => {
    const { started, end, work } = controlled();
    const run = createBoundedWork<string>({ atOnce: 2, waitingAtMost: 5 });
    const all = ['a', 'b', 'c', 'd'].map((name) => run(name, work(name)));
    await settled();
    expect(started).toEqual(['a', 'b']);
    end('b');
    await settled();
    expect(started).toEqual(['a', 'b', 'c']);
    end('a');
    await settled();
    end('c');
    end('d');
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is done once for all who ask while it is under way, and anew after that', async () => {
    const { started, end, work } = controlled();
    const run = createBoundedWork<string>({ atOnce: 1, waitingAtMost: 0 });
    const both = [run('a', work('a')), run('a', work('a'))];
    await settled();
    end('a');
    expect(await Promise.all(both)).toEqual(['a', 'a']);
    const again = run('a', work('a'));
    await settled();
    end('a');
    await again;
    expect(started).toEqual(['a', 'a']);
  });

  test('is refused when too much waits, and taken again when less does', async () => {
    const { end, work } = controlled();
    const run = createBoundedWork<string>({ atOnce: 1, waitingAtMost: 1 });
    const first = run('a', work('a'));
    const second = run('b', work('b'));
    await expect(run('c', work('c'))).rejects.toBeInstanceOf(BusyError);
    await settled();
    end('a');
    await first;
    const third = run('c', work('c'));
    await settled();
    end('b');
    await second;
    await settled();
    end('c');
    expect(await third).toBe('c');
  });

  test('that fails gives its place to the next', async () => {
    const { end, work } = controlled();
    const run = createBoundedWork<string>({ atOnce: 1, waitingAtMost: 1 });
    const first = run('a', work('a'));
    const second = run('b', work('b'));
    await settled();
    end('a', new Error('no'));
    await expect(first).rejects.toThrow('no');
    await settled();
    end('b');
    expect(await second).toBe('b');
  });
});
