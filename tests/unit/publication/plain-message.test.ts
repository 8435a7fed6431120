import { plainMessage, plainMessages } from '../../../src/domain/publication/plain-message';

test.each([
  ['title must be a `string` type, but the final value was: `null`.', '"title" needs a value.'],
  ['name must be defined.', '"name" needs a value.'],
  ['title must be a `string` type, but the final value was: `12`.', '"title" takes text, not 12.'],
  [
    'target must be a `number` type, but the final value was: `NaN` (cast from the value `"many"`).',
    '"target" takes a number, not many.',
  ],
  [
    'title must be a `string` type, but the final value was: `{\n  "a": "1"\n}`.',
    '"title" takes text, not { "a": "1" }.',
  ],
  [
    'body[0].figures must be a `array` type, but the final value was: `"abc"`.',
    '"body[0].figures" takes a list, not abc.',
  ],
  ['kind must be one of the following values: news, report, ', '"kind" takes one of news, report.'],
  ['address.latitude must be less than or equal to 90', 'address.latitude must be less than or equal to 90'],
  ['A record needs a name: set "name".', 'A record needs a name: set "name".'],
])('%s', (said, plain) => {
  expect(plainMessage(said)).toBe(plain);
});

test('says everything once', () => {
  expect(plainMessages(['name must be defined.', 'name must be defined.', 'Another fault.'])).toBe(
    '"name" needs a value. Another fault.',
  );
});
