import { publicationChanges, type StoredRow } from '../../../src/domain/publication/publication-change';

const row = (
  locale: string | null,
  version: string,
  isPublic = true,
  slug: string | null = `slug-${version}`,
): StoredRow => ({
  locale,
  slug,
  isPublic,
  version,
});
const changes = (before: StoredRow[], after: StoredRow[]) =>
  publicationChanges({ uid: 'u', documentId: 'd' }, before, after).map(
    ({ action, locale, slug, previousSlug }) => `${action} ${locale} ${previousSlug} → ${slug}`,
  );

test.each([
  ['nothing', [], [], []],
  ['a first draft', [], [row('fr', '1', false)], []],
  [
    'a first publication',
    [row('fr', '1', false)],
    [row('fr', '1', false), row('fr', '2')],
    ['published fr null → slug-2'],
  ],
  ['an edition', [row('fr', '2')], [row('fr', '3')], ['updated fr slug-2 → slug-3']],
  [
    'an edition of the draft alone',
    [row('fr', '1', false), row('fr', '2')],
    [row('fr', '3', false), row('fr', '2')],
    [],
  ],
  [
    'the end of a publication',
    [row('fr', '1', false), row('fr', '2')],
    [row('fr', '1', false)],
    ['unpublished fr slug-2 → null'],
  ],
  ['a deletion', [row('fr', '1', false), row('fr', '2')], [], ['deleted fr slug-2 → null']],
  ['the deletion of a draft', [row('fr', '1', false)], [], []],
  [
    'several languages at once',
    [row('fr', '1'), row('en', '2'), row('ar', '3')],
    [row('fr', '1'), row('en', '4'), row('es', '5')],
    ['updated en slug-2 → slug-4', 'published es null → slug-5', 'deleted ar slug-3 → null'],
  ],
  [
    'a type without languages or slugs',
    [row(null, '1', true, null)],
    [row(null, '2', true, null)],
    ['updated null null → null'],
  ],
])('%s', (_what, before, after, expected) => {
  expect(changes(before, after)).toEqual(expected);
});
