import { readerQuery } from '../../../src/domain/content/reader-query';
import { modelsFromFiles } from '../../support/models-from-files';

const modelOf = modelsFromFiles();
const ARTICLE = 'api::article.article';
const shown = { visibility: { $ne: 'hidden' } };

test.each<[string, string, object, object]>([
  [
    'leaves alone what meets nobody',
    ARTICLE,
    { filters: { title: 'a' }, sort: 'title' },
    { filters: { title: 'a' }, sort: 'title' },
  ],
  ['keeps hidden entries out of a list', 'api::speaker.speaker', {}, { filters: { $and: [shown] } }],
  [
    'keeps them out beside the filters of the reader',
    'api::speaker.speaker',
    { filters: { $or: [{ name: 'a' }, { visibility: 'hidden' }] } },
    { filters: { $and: [{ $or: [{ name: 'a' }, { visibility: 'hidden' }] }, shown] } },
  ],
  [
    'keeps them from answering a filter, at any distance',
    ARTICLE,
    { filters: { $or: [{ documents: { authors: { documentId: 'a' } } }] } },
    { filters: { $or: [{ documents: { authors: { $and: [{ documentId: 'a' }, shown] } } }] } },
  ],
  [
    'keeps them from answering a filter through components',
    'api::event.event',
    { filters: { programme: { speakers: { name: 'a' } } } },
    { filters: { programme: { speakers: { $and: [{ name: 'a' }, shown] } } } },
  ],
  [
    'asks persons for their visibility beside the fields asked for',
    ARTICLE,
    { populate: { authors: { fields: ['name,slug'] }, section: { fields: 'name' } } },
    { populate: { authors: { fields: ['name', 'slug', 'visibility'] }, section: { fields: 'name' } } },
  ],
  [
    'asks persons in blocks for their visibility',
    ARTICLE,
    { populate: { body: { on: { 'content.quote': { populate: { speaker: { fields: 'name' } } } } } } },
    {
      populate: {
        body: { on: { 'content.quote': { populate: { speaker: { fields: ['name', 'visibility'] } } } } },
      },
    },
  ],
  [
    'goes through the filters of a populate',
    ARTICLE,
    { populate: { documents: { filters: { authors: { name: 'a' } } } } },
    { populate: { documents: { filters: { authors: { $and: [{ name: 'a' }, shown] } } } } },
  ],
])('%s', (_what, uid, query, expected) => {
  expect(readerQuery(uid, query as Record<string, unknown>, modelOf)).toEqual(expected);
});

test('writes operators as GraphQL does', () => {
  expect(readerQuery('api::speaker.speaker', { filters: { name: { eq: 'a' } } }, modelOf, '')).toEqual({
    filters: { and: [{ name: { eq: 'a' } }, { visibility: { ne: 'hidden' } }] },
  });
});
