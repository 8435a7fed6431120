import fc from 'fast-check';
import { contrastRatio } from '../../../src/domain/reading/colours';
import { backdropSvg } from '../../../src/domain/share-picture/backdrop';
import { pictureColours } from '../../../src/domain/share-picture/colours';
import { compose } from '../../../src/domain/share-picture/compose';
import type { Box } from '../../../src/domain/share-picture/crop';
import { FORMATS, type Format, formatOf } from '../../../src/domain/share-picture/formats';
import type { PictureContent } from '../../../src/domain/share-picture/picture-content';
import type { MeasureStyled } from '../../../src/domain/share-picture/settle-texts';
import { textDirection } from '../../../src/domain/share-picture/text-direction';

const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

const measure: MeasureStyled = async ({ text, size, width }, { pitch }) => {
  const lines = Math.max(1, Math.ceil((text.length * size * 0.5) / width));
  return {
    ink: {
      width: Math.min(width, Math.ceil(text.length * size * 0.5)),
      height: Math.ceil(lines * pitch * size),
    },
    lines,
  };
};

const file = (width: number, height: number) => ({
  sizes: [{ url: '/uploads/a.jpg', width, height }],
  focalPoint: null,
  revision: '1',
});

const content = (more: Partial<PictureContent> = {}): PictureContent => ({
  title: 'Une salle pour se réunir',
  rubric: 'Vie locale',
  details: ['samedi 14 mars 2026', 'Pantin'],
  picture: file(1600, 1000),
  fit: 'cover',
  siteName: 'Les Voix du canal',
  logo: file(300, 300),
  colours: pictureColours(null),
  direction: 'ltr',
  ...more,
});

const foot = ({ top, height }: Box) => top + height;
const apart = (one: Box, other: Box) =>
  one.left + one.width <= other.left ||
  other.left + other.width <= one.left ||
  foot(one) <= other.top ||
  foot(other) <= one.top;

describe.each(FORMAT_NAMES)('a %s picture', (format) => {
  const canvas = FORMATS[format];
  const whole = { left: 0, top: 0, ...canvas };
  const inside = (box: Box) =>
    box.left >= whole.left &&
    box.top >= whole.top &&
    box.left + box.width <= canvas.width &&
    foot(box) <= canvas.height;

  test('keeps every text inside, off the photograph and off the other texts, whatever their lengths', async () => {
    const text = (maxLength: number) =>
      fc.string({ unit: fc.constantFrom('a', 'é', ' ', 'ص'), maxLength }).map((one) => one.trim());
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          title: text(700),
          rubric: text(255),
          details: fc.array(text(300).filter(Boolean), { maxLength: 2 }),
          siteName: text(255),
          direction: fc.constantFrom('ltr' as const, 'rtl' as const),
          picture: fc.constantFrom(null, file(1600, 1000), file(900, 1600), file(40, 40)),
          logo: fc.constantFrom(null, file(300, 300), file(2000, 100), file(50, 900)),
          fit: fc.constantFrom('cover' as const, 'contain' as const),
        }),
        async (some) => {
          const { texts, photo, ribbon, chip, logo, rule, card } = await compose(
            content(some),
            format,
            measure,
          );
          for (const box of [photo?.box, ribbon, chip, logo?.box, rule, card?.box, card?.around])
            if (box) expect(inside(box)).toBe(true);
          for (const { box, ink, colour } of texts) {
            expect(inside(box)).toBe(true);
            expect(ink.width).toBeLessThanOrEqual(box.width);
            expect(ink.height).toBeLessThanOrEqual(box.height);
            // The rubric's ribbon lies over the edge of the photograph.
            if (photo && colour === content().colours.text)
              expect(apart(box, card?.around ?? photo.box)).toBe(true);
          }
          for (const [index, one] of texts.entries())
            for (const other of texts.slice(index + 1)) expect(apart(one.box, other.box)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('is mirrored in a language that reads from right to left', async () => {
    const [left, right] = await Promise.all([
      compose(content(), format, measure),
      compose(content({ direction: 'rtl' }), format, measure),
    ]);
    expect(right.ribbon?.left).toBe(canvas.width - (left.ribbon?.left ?? 0) - (left.ribbon?.width ?? 0));
    expect(right.texts.every(({ align }) => align === 'right')).toBe(true);
  });

  test('shows no photograph that would have to be enlarged more than three times', async () => {
    expect((await compose(content({ picture: file(60, 60) }), format, measure)).photo).toBeNull();
  });

  test('has nothing in its drawing but shapes, whatever the texts', async () => {
    const composition = await compose(content({ title: '<script>', rubric: '"/>' }), format, measure);
    const { below, above } = backdropSvg(composition);
    for (const svg of [below, above])
      expect(svg.replace(/<(svg|rect|circle)( [a-z:A-Z-]+="[\w .#:/-]*")*\/?>|<\/svg>/g, '')).toBe('');
  });
});

test('gives a short title a taller photograph than a long one', async () => {
  const heightWith = async (title: string) =>
    (await compose(content({ title, details: [] }), 'square', measure)).photo?.box.height ?? 0;
  expect(await heightWith('Fête')).toBeGreaterThan(await heightWith('Une fête au bord de l’eau '.repeat(5)));
});

describe('the colours', () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((number) => `#${number.toString(16).padStart(6, '0')}`);

  test('let every text be read, whatever colour the association has', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const { ground, text, motif } = pictureColours(accent);
        expect(contrastRatio(ground, text)).toBeGreaterThanOrEqual(4.5);
        expect(contrastRatio(motif, text)).toBeGreaterThanOrEqual(contrastRatio(ground, text) * 0.99);
      }),
      { numRuns: 2000 },
    );
  });

  test('are the association’s own where text can be read on them', () => {
    expect(pictureColours('#1d3f8f').ground).toBe('#1d3f8f');
    expect(pictureColours('#FFCC00')).toMatchObject({ ground: '#ffcc00', text: '#141311' });
    expect(pictureColours('red; }')).toEqual(pictureColours(null));
  });
});

test.each([
  ['Bonjour', 'ltr', 'ltr'],
  ['صوت', 'ltr', 'rtl'],
  ['صوت AssoTech', 'ltr', 'ltr'],
  ['AssoTech: صوت', 'rtl', 'rtl'],
  ['Maison du canal', 'rtl', 'ltr'],
  ['2026', 'rtl', 'rtl'],
] as const)('%s in a picture that reads %s is set %s', (text, direction, set) => {
  expect(textDirection(text, direction)).toBe(set);
});

test.each([
  [undefined, 'landscape'],
  ['square', 'square'],
  ['story', 'story'],
  ['Square', null],
  ['toString', null],
  ['', null],
  [['square', 'story'], null],
])('the format %j is %s', (asked, format) => {
  expect(formatOf(asked)).toBe(format);
});
