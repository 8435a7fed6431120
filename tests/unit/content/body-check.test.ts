import { BODY_DEPTH, bodyFault } from '../../../src/domain/content/body-check';

const nested = (depth: number): unknown => (depth === 0 ? 'a' : { children: [nested(depth - 1)] });

test.each([
  ['nothing', undefined],
  ['text', 'a'],
  ['null', { data: null }],
  ['an entry with a list in a list in a list', { data: { body: [nested(10)] } }],
  ['a list as deep as allowed', nested(BODY_DEPTH / 2)],
])('lets %s pass', (_what, body) => {
  expect(bodyFault(body)).toBeNull();
});

test.each([
  ['one level too many', nested(BODY_DEPTH / 2 + 1), /deeper than 64 levels/],
  ['levels without end', JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), /deeper than 64 levels/],
  ['a name that every object has', { data: { constructor: {} } }, /"constructor" names no attribute/],
  ['such a name far inside', { data: [{ a: [{ toString: 'a' }] }] }, /"toString" names no attribute/],
  ['the name of the prototype', JSON.parse('{"data":{"__proto__":{}}}'), /"__proto__" names no attribute/],
])('refuses %s', (_what, body, says) => {
  expect(bodyFault(body)).toMatch(says);
});
