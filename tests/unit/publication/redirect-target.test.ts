import { checkRedirectTarget } from '../../../src/domain/publication/checks/redirect-target';

const codes = (entry: Record<string, unknown>) => checkRedirectTarget(entry).map(({ code }) => code);
const sound = { from: '/ancien', to: '/nouveau', code: 301 };

test.each([
  ['from one path to another', {}, []],
  ['to another site', { to: 'https://ailleurs.example/page?a=1', code: 302 }, []],
  ['of a removed page, to nowhere', { to: null, code: 410 }, []],
  ['from nowhere', { from: '' }, ['redirect-from-not-a-path']],
  ['from a relative path', { from: 'ancien' }, ['redirect-from-not-a-path']],
  ['from another site', { from: '//ailleurs.example' }, ['redirect-from-not-a-path']],
  ['from a whole address', { from: 'https://example.org/a' }, ['redirect-from-not-a-path']],
  ['from a path with a space', { from: '/an cien' }, ['redirect-from-not-a-path']],
  ['to nowhere', { to: '' }, ['redirect-to-nowhere']],
  ['to a script', { to: 'javascript:alert(1)' }, ['redirect-to-nowhere']],
  ['to an address without a host', { to: 'https://' }, ['redirect-to-nowhere']],
  ['to another site without its protocol', { to: '//ailleurs.example' }, ['redirect-to-nowhere']],
  ['to a path that browsers read as another site', { to: '/\\ailleurs.example' }, ['redirect-to-nowhere']],
  ['to itself', { to: '/ancien' }, ['redirect-to-itself']],
  ['with an unknown code', { code: 308 }, ['redirect-code-unknown']],
])('a redirect %s', (_what, change, expected) => {
  expect(codes({ ...sound, ...change })).toEqual(expected);
});
