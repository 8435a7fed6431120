import fc from 'fast-check';
import { headingLevels } from '../../../src/domain/reading/headings';

test.each([
  [
    [2, 3, 2],
    [2, 3, 2],
  ],
  [
    [4, 4, 2],
    [2, 2, 2],
  ],
  [
    [2, 4, 3],
    [2, 3, 3],
  ],
  [
    [3, 2, 6, 6],
    [2, 2, 3, 3],
  ],
])('sets headings of the levels %j at %j', (wanted, expected) => {
  expect(wanted.map(headingLevels(2))).toEqual(expected);
});

test('begins at the top and never skips a level on the way down', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1 }), (wanted) => {
      const levels = wanted.map(headingLevels(2));
      expect(levels[0]).toBe(2);
      for (const [index, level] of levels.entries())
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1);
    }),
  );
});
