import { mayTakeFrom, removalEffects } from '../../../src/domain/content/file-removal';
import { UID } from '../../../src/domain/content/uids';

test('says once what the removal of a file changes, what readers notice first', () => {
  const use = (uid: string, isPublic: boolean, by: 'relation' | 'link' = 'relation') => ({
    uid,
    isPublic,
    by,
  });
  expect(removalEffects([])).toEqual([]);
  expect(
    removalEffects([
      use(UID.document, false),
      use(UID.page, false),
      use(UID.page, true, 'link'),
      use(UID.article, true),
      use(UID.speaker, true),
      use(UID.document, true),
    ]),
  ).toEqual(['picture-online', 'document-online', 'link', 'picture-draft', 'document-draft']);
});

test.each([
  ['a draft that they may change', { uid: UID.article, isPublished: false, mayPublish: false }, true],
  [
    'what is online and they may not publish',
    { uid: UID.article, isPublished: true, mayPublish: false },
    false,
  ],
  ['what is online and they may publish', { uid: UID.article, isPublished: true, mayPublish: true }, true],
  ['a record that they may change', { uid: UID.speaker, isPublished: true, mayPublish: false }, true],
])('lets somebody take a file from %s: %j', (_case, version, isAllowed) => {
  expect(mayTakeFrom({ ...version, mayChange: true })).toBe(isAllowed);
  expect(mayTakeFrom({ ...version, mayChange: false })).toBe(false);
});
