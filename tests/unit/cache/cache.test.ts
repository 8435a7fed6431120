import { cacheKey, sortedQuery } from '../../../src/domain/cache/cache-key';
import { holdsAlready } from '../../../src/domain/cache/holds-already';
import { mayBeCached, mayBeKept } from '../../../src/domain/cache/may-be-cached';
import { neededTags } from '../../../src/domain/cache/needed-tags';
import { isQueryOnly } from '../../../src/domain/cache/query-only';
import { type KnownRows, readTags } from '../../../src/domain/cache/read-tags';
import { type Tag, tagsOfChange } from '../../../src/domain/cache/tags';
import type { Model } from '../../../src/domain/content/model';

const ARTICLE = 'api::article.article';
const TAG = 'api::tag.tag';
const SPEAKER = 'api::speaker.speaker';

const MODELS: Record<string, Model> = {
  [ARTICLE]: {
    uid: ARTICLE,
    options: { draftAndPublish: true },
    attributes: {
      title: { type: 'string' },
      tags: { type: 'relation', target: TAG },
      cover: { type: 'component', component: 'shared.figure' },
      body: { type: 'dynamiczone', components: ['content.quote'] },
      localizations: { type: 'relation', target: ARTICLE },
    },
  },
  [TAG]: { uid: TAG, attributes: { articles: { type: 'relation', target: ARTICLE, mappedBy: 'tags' } } },
  [SPEAKER]: { uid: SPEAKER, attributes: {} },
  'shared.figure': { uid: 'shared.figure', attributes: { image: { type: 'media' } } },
  'content.quote': {
    uid: 'content.quote',
    attributes: { speaker: { type: 'relation', target: SPEAKER } },
  },
};
const tagsOf = (uid: string, params: object, rows: object[], known: KnownRows = new Map()) => [
  ...(readTags({ uid, params: { ...params }, rows: rows as never }, (name) => MODELS[name], known) ?? [
    'nobody can tell',
  ]),
];

test.each([
  ['b=1&a=2', 'a=2&b=1'],
  ['populate[b]=1&filters[x]=2&populate[a]=3', 'filters[x]=2&populate[b]=1&populate[a]=3'],
  ['fields=b&fields=a', 'fields=b&fields=a'],
  ['sort%5B0%5D=b&fields=a', 'fields=a&sort%5B0%5D=b'],
  ['a=%ZZ&&', 'a=%ZZ'],
  ['', ''],
])('puts the parameters of %s in the order of their names', (query, sorted) => {
  expect(sortedQuery(query)).toBe(sorted);
});

test('names apart what gets another answer', () => {
  const request = { protocol: 'http', host: 'Cms.Example', path: '/api/tags', querystring: '', origin: '' };
  const others = [
    request,
    { ...request, protocol: 'https' },
    { ...request, host: 'evil.example' },
    { ...request, path: '/api/Tags' },
    { ...request, querystring: 'a' },
    { ...request, origin: 'https://partner.example' },
    { ...request, more: ['text/html'] },
  ];
  expect(new Set(others.map(cacheKey)).size).toBe(others.length);
  expect(cacheKey({ ...request, host: 'cms.example' })).toBe(cacheKey(request));
});

describe('an answer is never kept for others', () => {
  const asked = {
    method: 'GET',
    path: '/api/tags',
    querystring: '',
    hasAuthorization: false,
    hasCookie: false,
  };
  const made = {
    status: 200,
    cacheControl: '',
    vary: 'Accept-Encoding, Origin',
    allowOrigin: '',
    origin: '',
    hasCookie: false,
    contentEncoding: '',
  };

  test.each([
    { hasAuthorization: true },
    { hasCookie: true },
    { method: 'POST' },
    { path: '/preview/abc' },
    { path: '/brouillon/abc' },
    { path: '/admin/users/me' },
    { path: '/content-manager/x' },
    { path: '/documents/rapport/download' },
    { path: '/uploads/a.png' },
    { path: '/api/upload/files' },
  ])('that is asked with %j', (other) => {
    expect(mayBeCached(asked)).toBe(true);
    expect(mayBeCached({ ...asked, ...other })).toBe(false);
  });

  test.each([
    { status: 404 },
    { status: 301 },
    { status: 206 },
    { cacheControl: 'private, no-store' },
    { vary: 'Accept-Encoding, User-Agent' },
    { vary: '*' },
    { allowOrigin: 'https://somebody.example' },
    { hasCookie: true },
    { contentEncoding: 'gzip' },
  ])('that is made with %j', (other) => {
    expect(mayBeKept(made, [])).toBe(true);
    expect(mayBeKept({ ...made, ...other }, [])).toBe(false);
  });
});

test('a query string without end is not looked up', () => {
  const asked = { method: 'GET', path: '/', hasAuthorization: false, hasCookie: false };
  expect(mayBeCached({ ...asked, querystring: 'x'.repeat(9000) })).toBe(false);
});

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", W/"a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
])('If-None-Match: %s of "a" is %s', (header, isHeld) => {
  expect(holdsAlready(header, ['"a"', '"a-br"'])).toBe(isHeld);
});

test.each([
  ['{ tags { name } }', true],
  ['query A { tags { name } } fragment F on Tag { name }', true],
  ['mutation { createTag(data: {}) { name } }', false],
  ['query A { tags { name } } mutation B { deleteTag(documentId: "x") { documentId } }', false],
  ['{ tags {', false],
])('%s asks only: %s', (document, asksOnly) => {
  expect(isQueryOnly(document, 1000)).toBe(asksOnly);
});

describe('what a query read', () => {
  test('is its list where nothing names the entries, in the locale that is asked for', () => {
    expect(tagsOf(ARTICLE, { where: { $and: [{ locale: 'fr' }] } }, [])).toEqual([`list ${ARTICLE} fr`]);
    expect(tagsOf(ARTICLE, { where: { title: 'x' } }, [])).toEqual([`list ${ARTICLE} *`]);
  });

  test('is the entry, or the slug, that it names, found or not', () => {
    expect(tagsOf(ARTICLE, { where: { documentId: 'x', locale: 'fr' } }, [])).toEqual([
      `entry ${ARTICLE} x fr`,
    ]);
    expect(tagsOf(ARTICLE, { where: { $and: [{ slug: { $eq: 's' } }] } }, [])).toEqual([`slug ${ARTICLE} s`]);
    expect(tagsOf(ARTICLE, { where: { $or: [{ documentId: 'x' }] } }, [])).toEqual([`list ${ARTICLE} *`]);
    expect(tagsOf(ARTICLE, { where: { $not: { documentId: 'x' } } }, [])).toEqual([`list ${ARTICLE} *`]);
  });

  test('includes whatever its conditions and its order look at', () => {
    const where = { documentId: 'x', $or: [{ tags: { name: 'a' } }, { cover: { image: { name: 'b' } } }] };
    expect(tagsOf(ARTICLE, { where, orderBy: [{ tags: { name: 'asc' } }] }, [])).toEqual([
      `entry ${ARTICLE} x`,
      `list ${TAG} *`,
      'table plugin::upload.file',
    ]);
    expect(tagsOf(ARTICLE, { where: { tags: { documentId: 't' } } }, [])).toContain(`entry ${TAG} t`);
  });

  test('includes the relations that were empty, the files, and what components lead to', () => {
    const row = {
      id: 7,
      documentId: 'x',
      locale: 'fr',
      tags: [],
      cover: { id: 1, image: { id: 5 } },
      body: [{ __component: 'content.quote', speaker: { documentId: 's', locale: 'fr' } }],
      localizations: [{ locale: 'en' }],
    };
    const populate = {
      tags: true,
      cover: { populate: { image: true } },
      body: { on: { 'content.quote': { populate: { speaker: { where: { name: 'a' } } } } } },
      localizations: true,
    };
    const tags = tagsOf(ARTICLE, { where: { documentId: 'x', locale: 'fr' }, populate }, [row]);
    expect(tags).toEqual([
      `entry ${ARTICLE} x fr`,
      `links ${ARTICLE} x ${TAG}`,
      'file 5',
      `component-links ${SPEAKER}`,
      `entry ${SPEAKER} s fr`,
      `entry ${ARTICLE} x`,
    ]);
  });

  test('is told by the row’s id when GraphQL asks for a relation, and is anything at all when that is unknown', () => {
    const params = { where: { id: 7 }, select: ['id'], populate: { tags: true } };
    const known: KnownRows = new Map([[`${ARTICLE} 7`, { documentId: 'x', locale: 'fr' }]]);
    expect(tagsOf(ARTICLE, params, [{ id: 7, tags: [] }], known)).toEqual([
      `entry ${ARTICLE} x fr`,
      `links ${ARTICLE} x ${TAG}`,
    ]);
    expect(tagsOf(ARTICLE, params, [{ id: 7, tags: [] }])).toEqual([`list ${ARTICLE} *`, `list ${TAG} *`]);
  });

  test('cannot be told of tables that nobody watches', () => {
    expect(tagsOf('admin::user', { where: { id: 1 } }, [])).toEqual(['nobody can tell']);
  });
});

test('a change names its entry, its lists, its slugs and the links of its neighbours', () => {
  const change = {
    action: 'updated',
    uid: TAG,
    documentId: 't',
    locale: 'fr',
    slug: 'b',
    previousSlug: 'a',
  } as const;
  expect(tagsOfChange(change, [{ uid: ARTICLE, documentId: 'x' }])).toEqual([
    `entry ${TAG} t`,
    `entry ${TAG} t fr`,
    `list ${TAG} fr`,
    `list ${TAG} *`,
    `slug ${TAG} b`,
    `slug ${TAG} a`,
    `component-links ${TAG}`,
    `links ${ARTICLE} x ${TAG}`,
  ]);
});

test('what a list says already is not said again of its entries', () => {
  const tags = new Set<Tag>([
    `list ${ARTICLE} fr`,
    `entry ${ARTICLE} x fr`,
    `entry ${ARTICLE} x en`,
    `links ${ARTICLE} x ${TAG}`,
  ]);
  expect([...neededTags(tags)]).toEqual([
    `list ${ARTICLE} fr`,
    `entry ${ARTICLE} x en`,
    `links ${ARTICLE} x ${TAG}`,
  ]);
});
