import { cardPopulate, pagePopulate } from '../../../src/domain/content/presets';
import { populateWithout, reachedTypes } from '../../../src/domain/content/type-reach';
import { UID } from '../../../src/domain/content/uids';
import { modelsFromFiles } from '../../support/models-from-files';

const modelOf = modelsFromFiles();
const entries = (query: Record<string, unknown>, uid: string = UID.article) =>
  [...reachedTypes(uid, query, modelOf)].filter((type) => type.startsWith('api::')).sort();

test.each<[string, Record<string, unknown>, string[]]>([
  ['nothing', {}, []],
  ['plain attributes', { filters: { title: 'a' }, sort: 'title:asc', populate: 'cover.image' }, []],
  ['names and paths', { populate: 'section, event.organizers' }, [UID.event, UID.organization, UID.section]],
  ['a list', { populate: ['documents', 'event'] }, [UID.document, UID.event]],
  ['numeric keys', { populate: { 0: 'documents.authors' } }, [UID.document, UID.speaker]],
  ['objects', { populate: { documents: { populate: { authors: true } } } }, [UID.document, UID.speaker]],
  ['blocks', { populate: { body: { on: { 'content.quote': { populate: 'speaker' } } } } }, [UID.speaker]],
  ['a populate that is off', { populate: { event: false, campaign: 'false' } }, []],
  ['filters below groups', { filters: { $or: [{ $not: { event: { title: 'a' } } }] } }, [UID.event]],
  ['filters of GraphQL', { filters: { and: [{ campaign: { title: { eq: 'a' } } }] } }, [UID.campaign]],
  ['filters of a populate', { populate: { section: { filters: { parent: { name: 'a' } } } } }, [UID.section]],
  ['the order', { sort: 'title,event.title:desc' }, [UID.event]],
  ['the order as a list of objects', { sort: [{ campaign: { title: 'asc' } }] }, [UID.campaign]],
])('finds what is reached by %s', (_what, query, types) => {
  expect(entries(query)).toEqual(types);
});

test('finds every type that a star reaches', () => {
  expect(entries({ populate: '*' })).toEqual(
    expect.arrayContaining([UID.article, UID.campaign, UID.document, UID.event]),
  );
});

test.each([
  ['a page', UID.article, pagePopulate(UID.article, modelOf)],
  ['a card', UID.event, cardPopulate(UID.event)],
])('takes types out of the populate of %s, and nothing else', (_what, uid, populate) => {
  const closed = new Set<string>([UID.event, UID.campaign, UID.document]);
  const left = populateWithout(uid, populate, closed, modelOf);
  expect(entries({ populate }, uid).some((type) => closed.has(type))).toBe(true);
  expect(entries({ populate: left }, uid)).toEqual(
    entries({ populate }, uid).filter((type) => !closed.has(type)),
  );
});
