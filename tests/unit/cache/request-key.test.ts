import fc from 'fast-check';
import { orderedQuery, requestKey } from '../../../src/domain/cache/request-key';

const keyOf = (url: string, headers: Record<string, string> = {}, method = 'GET', body?: unknown) =>
  requestKey({ method, url, headers, body });

test('the same question has one key, in whatever order its parts stand', () => {
  expect(keyOf('/api/articles?sort=title&locale=fr')).toBe(keyOf('/api/articles?locale=fr&sort=title'));
  expect(keyOf('/api/articles', {}, 'HEAD')).toBe(keyOf('/api/articles'));
});

test('parts that a parser joins keep their order', () => {
  expect(orderedQuery('sort=b&locale=fr&sort=a')).toBe('locale=fr&sort=b&sort=a');
  expect(orderedQuery('a%5Bb%5D=2&a=1')).toBe('a%5Bb%5D=2&a=1');
  expect(orderedQuery('a=1&a%5Bb%5D=2')).toBe('a=1&a%5Bb%5D=2');
  expect(orderedQuery('z=1&%61=2&a=3')).toBe('z=1&%61=2&a=3');
});

test('no part of a query is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z[\]%=]{0,6}$/)), (pairs) => {
      const query = pairs.join('&');
      expect(orderedQuery(query).split('&').sort()).toEqual(query.split('&').sort());
    }),
  );
});

test.each([
  ['a token', keyOf('/api/articles', { authorization: 'Bearer x' })],
  ['the panel', keyOf('/admin/init')],
  ['the panel’s data', keyOf('/content-manager/collection-types/api::article.article')],
  ['a file', keyOf('/uploads/a.png')],
  ['a preview', keyOf('/preview/abc')],
  ['a draft that is shared', keyOf('/brouillon/abc')],
  ['a download, which is counted', keyOf('/documents/rapport/download')],
  ['a write', keyOf('/api/articles', {}, 'POST', { data: {} })],
  ['a mutation', keyOf('/graphql', {}, 'POST', { query: 'mutation { createTag { documentId } }' })],
])('%s has no key', (_what, key) => {
  expect(key).toBeNull();
});

test('a question of GraphQL has the same key as itself, with the headers that its answer depends on', () => {
  const body = { query: '{ articles { title } }' };
  const json = { 'content-type': 'application/json' };
  expect(keyOf('/graphql', json, 'POST', body)).toBe(keyOf('/graphql', json, 'POST', body));
  expect(keyOf('/graphql', json, 'POST', body)).not.toBe(
    keyOf('/graphql', json, 'POST', { query: '{ tags { name } }' }),
  );
  expect(keyOf('/graphql?query={a}', { accept: 'text/html' })).not.toBe(
    keyOf('/graphql?query={a}', { accept: 'application/json' }),
  );
});
