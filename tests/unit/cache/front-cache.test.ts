import { createFrontCache } from '../../../src/adapters/front-cache';
import type { SafeFetch } from '../../../src/adapters/safe-fetch';
import { EVERYTHING } from '../../../src/domain/cache/cache-tags';
import { frontTagsOfChange } from '../../../src/domain/cache/front-tags';

/** A front that answers one status after the other, 200 in the end, and what it was told; no time passes. */
function frontThatAnswers(statuses: number[]) {
  const told: string[] = [];
  const warnings: string[] = [];
  const pauses: number[] = [];
  const ask: SafeFetch = async (url, request) => {
    told.push(request?.headers?.['surrogate-key'] ?? '');
    const status = statuses.shift() ?? 200;
    return { ok: true, status, url, headers: {}, redirects: [], body: new Uint8Array(), isCut: false };
  };
  const cache = createFrontCache({
    front: { kind: 'varnish', url: 'http://front', token: null, freshForSeconds: 1, staleForSeconds: 1 },
    ask,
    warn: (message) => warnings.push(message),
    pass: async (milliseconds) => void pauses.push(milliseconds),
  });
  return { cache, told, warnings, pauses };
}
const namesOf = (...tags: string[]) => frontTagsOfChange(tags).join(' ');

test('a change is told, and told again a moment later', async () => {
  const { cache, told, warnings } = frontThatAnswers([]);
  cache.tell(['entry a b']);
  await cache.told();
  expect([...new Set(told)]).toEqual([namesOf('entry a b')]);
  expect(told).toHaveLength(2);
  expect(warnings).toEqual([]);
});

test('what did not arrive is tried again, ever more slowly, with what came meanwhile', async () => {
  const { cache, told, warnings, pauses } = frontThatAnswers([503, 503]);
  cache.tell(['entry a b']);
  cache.tell(['entry a c']);
  await cache.told();
  expect(told.at(-1)?.split(' ')).toEqual(
    expect.arrayContaining(namesOf('entry a b', 'entry a c').split(' ')),
  );
  expect(pauses).toEqual(expect.arrayContaining([250, 500]));
  expect(warnings).toEqual([
    expect.stringContaining('it answered 503'),
    'The front cache can be purged again.',
  ]);
});

test('a front that was away for long begins anew', async () => {
  const { cache, told } = frontThatAnswers([503, 503, 503, 503, 503, 503]);
  cache.tell(['entry a b']);
  await cache.told();
  expect(told).toContain(namesOf(EVERYTHING));
});

test('a change of very many is told as one of everything', async () => {
  const { cache, told } = frontThatAnswers([]);
  cache.tell(Array.from({ length: 2_001 }, (_, index) => `entry a d${index}`));
  await cache.told();
  expect(new Set(told)).toEqual(new Set([namesOf(EVERYTHING)]));
});

test('the end does not wait for a front that is away', async () => {
  const { cache, told } = frontThatAnswers(Array.from({ length: 50 }, () => 503));
  cache.tell(['entry a b']);
  await cache.stop();
  const { length } = told;
  cache.tell(['entry a c']);
  await cache.told();
  expect(told).toHaveLength(length);
});
