import { askedSelection } from '../../../src/domain/content/asked-selection';
import { ALL_UIDS, UID } from '../../../src/domain/content/uids';
import { modelsFromFiles } from '../../support/models-from-files';

type Values = Record<string, unknown>;

const modelOf = modelsFromFiles();
const open = new Set<string>(ALL_UIDS);
const selectionOf = (populate: unknown, more: Values = {}) =>
  askedSelection(UID.article, { populate, ...more }, modelOf, open);

test('names, paths and objects say the same', () => {
  const wanted = selectionOf({ tags: true, cover: { populate: { image: true } } });
  expect(Object.keys(wanted?.populate ?? {})).toEqual(['tags', 'cover']);
  expect(wanted?.populate.cover?.populate.image?.uid).toBe('plugin::upload.file');
  expect(selectionOf(['tags', 'cover.image'])).toEqual(wanted);
  expect(selectionOf(['tags', 'cover', 'cover.image'])).toEqual(wanted);
  expect(selectionOf({ tags: {}, cover: { populate: ['image'] } })).toEqual(wanted);
});

test('everything is what leads on and is not private', () => {
  const names = Object.keys(selectionOf(true)?.populate ?? {});
  expect(names).toEqual(expect.arrayContaining(['cover', 'body', 'authors', 'seo']));
  for (const name of names) expect(modelOf(UID.article)?.attributes[name]?.private).toBeFalsy();
});

test('every block of a zone, with everything below it or nothing', () => {
  const deep = selectionOf({ body: { populate: true } })?.populate.body?.on ?? {};
  const flat = selectionOf({ body: true })?.populate.body?.on ?? {};
  expect(Object.keys(deep)).toEqual(Object.keys(flat));
  expect(deep['content.quote']?.populate.speaker?.uid).toBe(UID.speaker);
  expect(flat['content.quote']?.populate).toEqual({});
});

test('what is asked of an entry alone', () => {
  expect(selectionOf(undefined, { select: ['id', 'title', 'publishAt'] })?.select).toEqual(['id', 'title']);
});

test('conditions stand where they were asked for', () => {
  const image = { where: { ext: '.png' } };
  const speaker = { where: { slug: 'a' } };
  const { populate } =
    selectionOf({
      tags: { where: { slug: 'b' } },
      cover: { populate: { image } },
      body: { on: { 'content.quote': { populate: { speaker } } } },
    }) ?? {};
  expect(populate?.tags?.where).toEqual({ slug: 'b' });
  expect(populate?.cover?.where).toBeUndefined();
  expect(populate?.cover?.populate.image?.where).toEqual({ ext: '.png' });
  expect(populate?.body?.on?.['content.quote']?.populate.speaker?.where).toEqual({ slug: 'a' });
});

test('a type that is not open is left out', () => {
  expect(
    askedSelection(UID.article, { populate: { tags: true, authors: true } }, modelOf, new Set([UID.tag]))
      ?.populate,
  ).toEqual({
    tags: expect.objectContaining({ uid: UID.tag }),
  });
});

test.each<[string, Values]>([
  ['a page', { tags: { limit: 3 } }],
  ['a number', { tags: { count: true } }],
  ['an order by a relation', { authors: { orderBy: [{ tags: { name: 'asc' } }] } }],
  ['a page further down', { cover: { populate: { image: { limit: 1 } } } }],
  ['a page in a block', { body: { on: { 'content.quote': { populate: { speaker: { offset: 1 } } } } } }],
  ['a block that the zone has not', { body: { on: { 'shared.seo': true } } }],
])('%s below the entry is left to the engine', (_what, populate) => {
  expect(selectionOf(populate)).toBeNull();
});
