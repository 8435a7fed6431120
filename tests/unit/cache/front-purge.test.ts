import { purgeRequests } from '../../../src/domain/cache/front-purge';

test('Varnish is told by a method of its own', () => {
  expect(purgeRequests({ kind: 'varnish', url: 'http://127.0.0.1:6081', token: 'mot' }, ['a', 'b'])).toEqual([
    {
      address: 'http://127.0.0.1:6081/',
      method: 'PURGE',
      headers: { authorization: 'Bearer mot', 'surrogate-key': 'a b' },
    },
  ]);
});

test('Fastly is told 256 tags at once', () => {
  const tags = Array.from({ length: 300 }, (_, index) => `t${index}`);
  const requests = purgeRequests(
    { kind: 'fastly', url: 'https://api.fastly.com/service/x', token: 'k' },
    tags,
  );
  expect(requests).toHaveLength(2);
  expect(requests[1]).toEqual({
    address: 'https://api.fastly.com/service/x/purge',
    method: 'POST',
    headers: { 'content-type': 'application/json', 'fastly-key': 'k' },
    body: JSON.stringify({ surrogate_keys: tags.slice(256) }),
  });
});

test('Cloudflare is told 30 tags at once', () => {
  const tags = Array.from({ length: 31 }, (_, index) => `t${index}`);
  const requests = purgeRequests(
    { kind: 'cloudflare', url: 'https://api.cloudflare.com/client/v4/zones/z', token: 'k' },
    tags,
  );
  expect(requests).toHaveLength(2);
  expect(requests[1]).toEqual({
    address: 'https://api.cloudflare.com/client/v4/zones/z/purge_cache',
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer k' },
    body: JSON.stringify({ tags: ['t30'] }),
  });
});

test('nginx is told nothing', () => {
  expect(purgeRequests({ kind: 'nginx', url: null, token: null }, ['a'])).toEqual([]);
});
