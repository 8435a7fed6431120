import { queryFault } from '../../../src/domain/content/query-check';
import { modelsFromFiles } from '../../support/models-from-files';

const modelOf = modelsFromFiles();
const fault = (query: Record<string, unknown>, uid = 'api::article.article') =>
  queryFault(uid, query, modelOf);
const and = (depth: number): unknown => (depth === 0 ? { title: 'a' } : { $and: [and(depth - 1)] });

test.each<[string, Record<string, unknown>]>([
  ['nothing', {}],
  ['names separated by commas', { populate: 'cover,documents.authors', sort: 'title,slug:desc' }],
  ['every block', { populate: { body: { populate: '*' } } }],
  ['blocks one by one', { populate: { body: { on: { 'content.quote': { populate: { speaker: true } } } } } }],
  ['filters eight levels deep', { filters: and(7) }],
  ['forty conditions', { filters: { title: { $in: Array(40).fill('a') } } }],
  [
    'values as GraphQL has them',
    { filters: { and: [{ publishedOn: { gt: new Date(0) } }, { embeddable: { eq: true } }] } },
  ],
  ['null in GraphQL', { filters: { title: { eq: null } } }],
  ['a relation by one of its attributes', { filters: { section: { slug: { $eq: 'a' } } } }],
  ['a relation that is not there', { filters: { section: { $null: 'true' } } }],
  ['names that the type has not, which Strapi refuses', { filters: { nope: 1 }, populate: 'nope' }],
  ['private names, which Strapi refuses', { filters: { publishAt: { $notNull: true } } }],
  ['the last page that is allowed', { pagination: { page: '10000', pageSize: '100' } }],
])('lets %s pass', (_what, query) => {
  expect(fault(query)).toBeNull();
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ['status below populate', { populate: { documents: { status: 'draft' } } }, /cannot carry "status"/],
  [
    'an order below populate by what leads on',
    { populate: { documents: { sort: 'file.name' } } },
    /not of what that/,
  ],
  ['a star in place of a relation', { populate: { authors: '*' } }, /populated with true/],
  ['count below populate', { populate: { documents: { count: true } } }, /cannot carry "count"/],
  [
    'keys of a block that lead to drafts',
    { populate: { body: { on: { 'content.quote': { status: 'draft' } } } } },
    /cannot carry "status"/,
  ],
  [
    'a block without the person who may not be met',
    { populate: { body: { on: { 'content.quote': { filters: { speaker: { $null: true } } } } } } },
    /cannot ask for entries without "speaker"/,
  ],
  ['the documentId of a component', { filters: { cover: { documentId: 'a' } } }, /component has no/],
  ['the order of components by documentId', { sort: 'cover.documentId' }, /component has no/],
  ['the field documentId of a component', { populate: { cover: { fields: 'documentId' } } }, /has no/],
  [
    'the field documentId of a block',
    { populate: { body: { on: { 'content.text': { fields: ['documentId'] } } } } },
    /component has no/,
  ],
  [
    'a relation with a negation behind it',
    { filters: { section: { $not: { name: 'a' } } } },
    /"\$not" stands before "section"/,
  ],
  [
    'a component with a negation behind it, in GraphQL',
    { filters: { cover: { not: { alternativeText: { eq: 'a' } } } } },
    /stands before "cover"/,
  ],
  ['a file populated further', { populate: 'cover.image.related' }, /cannot be populated further/],
  [
    'relations behind a comma in a list',
    { populate: ['cover,documents.authors.tags'] },
    /more than 2 relations/,
  ],
  [
    'relations behind a comma in a list with numeric keys',
    { populate: { 0: 'cover,documents.authors.tags' } },
    /more than 2 relations/,
  ],
  ['a star behind a dot', { populate: 'authors.*' }, /not on a relation/],
  [
    'a star in a list with numeric keys',
    { populate: { authors: { populate: { 0: '*' } } } },
    /not on a relation/,
  ],
  ['three relations in a row, dotted', { populate: 'documents.authors.tags' }, /more than 2 relations/],
  [
    'three relations in a row, through a component',
    { filters: { documents: { authors: { affiliations: { organization: { name: 'a' } } } } } },
    /more than 2 relations/,
  ],
  [
    'relations counted on from populate to its filters',
    { populate: { documents: { filters: { authors: { tags: { name: 'a' } } } } } },
    /more than 2 relations/,
  ],
  ['filters nine levels deep', { filters: and(9) }, /deeper than 8 levels/],
  ['forty-one conditions', { filters: { title: { $in: Array(41).fill('a') } } }, /more than 40 conditions/],
  ['localizations in filters', { filters: { $not: { localizations: { title: 'a' } } } }, /"localizations"/],
  [
    'localizations in a nested sort',
    { populate: { documents: { sort: 'localizations.title' } } },
    /"localizations"/,
  ],
  ['a sort through persons', { sort: [{ authors: { name: 'asc' } }] }, /cannot go through "authors"/],
  ['a sort through a plain attribute', { sort: 'title.x' }, /ends at a plain attribute/],
  [
    'entries without persons',
    { filters: { authors: { id: { $null: true }, $null: true } } },
    /without "authors"/,
  ],
  [
    'persons below a negation',
    { filters: { $not: { $or: [{ authors: { name: 'a' } }] } } },
    /without "authors"/,
  ],
  ['NUL', { filters: { title: { $contains: 'a\0' } } }, /NUL/],
  ['a word for a number', { filters: { readingMinutes: { $gt: 'abc' } } }, /a whole number, not "abc"/],
  ['a number beyond the column', { filters: { readingMinutes: 2 ** 31 } }, /a whole number/],
  ['a choice that does not exist', { filters: { kind: { $ne: 'gossip' } } }, /one of news/],
  ['a text operator on a date', { filters: { publishedOn: { $contains: '2026' } } }, /no operator/],
  ['an operator where an attribute belongs', { filters: { $eq: 1 } }, /need an attribute/],
  ['an operator in a value', { filters: { title: { $eq: { $ne: 1 } } } }, /takes one value/],
  ['$and below an attribute', { filters: { title: { $and: ['a'] } } }, /no operator/],
  ['a list that is none', { filters: { $or: { title: 'a' } } }, /takes a list/],
  ['half an interval', { filters: { publishedOn: { $between: ['2026-01-01'] } } }, /two values/],
  ['a relation by its number', { filters: { section: '3' } }, /filters\[section\]\[documentId\]/],
  ['fields that are no names', { fields: { a: { b: 'c' } } }, /list of names/],
  ['names of every object', { fields: ['__proto__'] }, /no attribute/],
  [
    'names of every object in filters',
    { filters: JSON.parse('{"$__proto__":{"a":1}}') },
    /need an attribute/,
  ],
  ['pages of 101', { pagination: { pageSize: 101 } }, /above 100/],
  ['all entries at once', { pagination: { limit: -1 } }, /whole number from 1/],
  ['a page in a list', { pagination: { page: ['1'] } }, /whole number from 1/],
  ['a page beyond a million entries', { pagination: { page: 20_002, pageSize: 50 } }, /passes over/],
])('refuses %s', (_what, query, says) => {
  expect(fault(query)).toMatch(says);
});

test('reads no attribute from the prototype of objects', () => {
  expect(fault({ populate: { constructor: { populate: 'x' } }, filters: { toString: 'a' } })).toBeNull();
});
