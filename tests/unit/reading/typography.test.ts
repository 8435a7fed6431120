import { typeset } from '../../../src/domain/reading/typography';

const N = '\u00a0';
const F = '\u202f';

test.each([
  ['Bonjour!', `Bonjour${F}!`],
  ['Bonjour !', `Bonjour${F}!`],
  ['Vraiment ?!', `Vraiment${F}?!`],
  ['Un titre: la suite', `Un titre${N}: la suite`],
  ['Un titre : la suite', `Un titre${N}: la suite`],
  ['Oui; non', `Oui${F}; non`],
  ['« mot »', `«${N}mot${N}»`],
  ['«mot»', `«${N}mot${N}»`],
  ["L'été d'avant", 'L’été d’avant'],
  ['Attendez...', 'Attendez…'],
  ['60 % des 1 264 signatures', `60${F}% des 1${F}264 signatures`],
  ['20€', `20${F}€`],
  ['n° 5', `n°${N}5`],
])('sets %j in French as %j', (text, expected) => {
  expect(typeset(text, 'fr')).toBe(expected);
  expect(typeset(typeset(text, 'fr'), 'fr')).toBe(expected);
});

test.each(['https://example.org/?q=a;b', '10:30', 'C::D', 'militant·e·s', 'moi@example.org?subject=x'])(
  'leaves %j alone',
  (text) => {
    expect(typeset(text, 'fr')).toBe(text);
  },
);

test('knows no French rules for English', () => {
  expect(typeset("It's here: look!", 'en')).toBe("It's here: look!");
});
