import { tagsOfChange } from '../../../src/domain/cache/change-tags';

test('a change concerns the entry, the lists that it may be in, and whoever looked for its slug, the old one and the new one', () => {
  expect(
    tagsOfChange({
      action: 'updated',
      uid: 'api::tag.tag',
      documentId: 'abc',
      locale: 'fr',
      slug: 'eau',
      previousSlug: 'leau',
    }),
  ).toEqual([
    'entry api::tag.tag abc',
    'list api::tag.tag',
    'list api::tag.tag fr',
    'slug api::tag.tag eau',
    'slug api::tag.tag leau',
  ]);
});
