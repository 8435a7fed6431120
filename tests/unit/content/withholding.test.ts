import { UID } from '../../../src/domain/content/uids';
import { withholding } from '../../../src/domain/content/withholding';

const OPEN = {
  name: 'Ada',
  slug: 'ada',
  role: 'Trésorière',
  bio: 'Née à Brest.',
  portrait: { image: 1 },
  affiliations: [{ position: 'Membre' }],
  profiles: [{ url: 'https://example.org' }],
  email: 'ada@example.org',
};
const EMPTY = {
  name: null,
  slug: null,
  role: null,
  bio: null,
  portrait: null,
  affiliations: [],
  profiles: [],
  email: null,
};
const { name, slug, ...PRIVATE } = OPEN;
const { name: _name, slug: _slug, ...NOTHING_PRIVATE } = EMPTY;

test.each([
  ['a public person is left alone', { ...OPEN, visibility: 'public', internalName: 'Ada' }, null],
  ['the team finds every person by name', { ...OPEN, visibility: 'public' }, { internalName: 'Ada' }],
  [
    'of a person who is a name only the rest goes under cover',
    { ...OPEN, visibility: 'name-only', internalName: 'Ada' },
    { ...NOTHING_PRIVATE, withheld: PRIVATE },
  ],
  [
    'of a hidden person everything goes under cover',
    { ...OPEN, visibility: 'hidden', internalName: 'Ada' },
    { ...EMPTY, withheld: OPEN },
  ],
  [
    'what lies under cover already stays',
    { ...EMPTY, visibility: 'hidden', internalName: 'Ada', withheld: OPEN },
    null,
  ],
  [
    'what is typed under cover replaces what lay there',
    { ...EMPTY, bio: 'Nouvelle bio', visibility: 'hidden', internalName: 'Ada', withheld: { ...OPEN } },
    { bio: null, withheld: { ...OPEN, bio: 'Nouvelle bio' } },
  ],
  [
    'a hidden person who becomes a name only shows name and slug',
    { ...EMPTY, visibility: 'name-only', internalName: 'Ada', withheld: OPEN },
    { name, slug, withheld: { ...OPEN, name: null, slug: null } },
  ],
  [
    'a hidden person who becomes public shows everything, and nothing is left under cover',
    { ...EMPTY, visibility: 'public', internalName: 'Ada', withheld: OPEN },
    { ...OPEN, withheld: null },
  ],
  [
    'what was typed in the open wins over what comes out',
    {
      ...EMPTY,
      bio: 'Plus récente',
      visibility: 'public',
      internalName: 'Ada',
      withheld: { bio: 'Ancienne' },
    },
    { withheld: null },
  ],
  [
    'an unknown visibility hides',
    { ...EMPTY, name: 'Ada', visibility: 'secret', internalName: 'Ada' },
    { name: null, withheld: { name: 'Ada' } },
  ],
])('%s', (_what, entry, expected) => {
  expect(withholding(UID.speaker, entry)).toEqual(expected);
});

test('an entry that was written as told needs no more', () => {
  for (const visibility of ['public', 'name-only', 'hidden'])
    for (const start of [{ ...OPEN }, { ...EMPTY, withheld: OPEN, internalName: 'Ada' }]) {
      const entry = { ...start, visibility };
      expect(withholding(UID.speaker, { ...entry, ...withholding(UID.speaker, entry) })).toBeNull();
    }
});

test('other types are never withheld', () => {
  expect(withholding(UID.tag, { name: 'a', visibility: 'hidden' })).toBeNull();
});
