import fc from 'fast-check';
import { contrastRatio, DEFAULT_ACCENT, palettes } from '../../../src/domain/reading/colours';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('text can be read in any colour that an association chooses', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      for (const palette of Object.values(palettes(accent))) {
        for (const ground of [palette.paper, palette.raised])
          for (const text of [palette.ink, palette.soft, palette.accent])
            expect(contrastRatio(text, ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrastRatio(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

test('keeps a colour that can be read already, and takes the default for what is none', () => {
  expect(palettes('#123456').light.accent).toBe('#123456');
  expect(palettes('red; } body { display:none').light.accent).toBe(palettes(DEFAULT_ACCENT).light.accent);
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
])('measures %s on %s', (one, other, ratio) => {
  expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
  expect(contrastRatio(other, one)).toBeCloseTo(ratio, 2);
});
