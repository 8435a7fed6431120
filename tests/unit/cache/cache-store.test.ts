import { createCacheStore } from '../../../src/adapters/cache-store';
import { createStoredAnswer } from '../../../src/adapters/stored-answer';
import { EVERYTHING } from '../../../src/domain/cache/cache-tags';

const answer = createStoredAnswer({ status: 200, headers: {}, body: Buffer.from('a'), front: null });
const storeWith = (...tags: string[]) => {
  const store = createCacheStore(1_000_000, () => 0);
  const keep = (moment = store.moment()) =>
    store.keep('key', answer, { tags: new Set(tags), until: null, isStorable: true }, moment);
  keep();
  return { store, keep, isKept: () => store.find('key') !== null };
};

test.each([['a'], [EVERYTHING]])('while %s is held, it is neither answered nor kept', (tag) => {
  const { store, keep, isKept } = storeWith('a', 'b');
  const release = store.hold([tag]);
  expect(isKept()).toBe(false);
  const moment = store.moment();
  expect(keep()).toBe(false);
  release();
  expect(isKept()).toBe(false);
  // What was begun while it was held may show what was before.
  expect(keep(moment)).toBe(false);
  expect(keep()).toBe(true);
  expect(isKept()).toBe(true);
});

test('of two that hold it, the last one lets it go', () => {
  const { store, keep } = storeWith('a');
  const [first, second] = [store.hold(['a']), store.hold(['a', 'b'])];
  first();
  expect(keep()).toBe(false);
  store.dropEverything();
  expect(keep()).toBe(false);
  second();
  expect(keep()).toBe(true);
});

test('what does not carry it is answered on', () => {
  const { store, isKept } = storeWith('a');
  const release = store.hold(['b']);
  expect(isKept()).toBe(true);
  release();
  expect(isKept()).toBe(true);
});
