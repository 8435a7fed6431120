import { permanentUrn, permanentUuid } from '../../src/adapters/permanent-id';

test('an identifier is the same for ever: a change of this value would make every article in every feed look new', () => {
  // As uuid5 of another library has it, of the same namespace.
  expect(permanentUrn('api::article.article', 'aa1v2ht9963afqzeggw2v5ew', 'fr')).toBe(
    'urn:uuid:c17a8c47-376c-5a44-ae99-507be581de45',
  );
});

test('an identifier is a UUID of version 5, another one for each language', () => {
  const [french, english] = ['fr', 'en'].map((locale) => permanentUuid('a', 'b', locale));
  expect(french).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(french).not.toBe(english);
});
