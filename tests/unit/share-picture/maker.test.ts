import fc from 'fast-check';
import sharp from 'sharp';
import { makeSharePicture } from '../../../src/adapters/share-picture-maker';
import { pictureColours } from '../../../src/domain/share-picture/colours';
import { drawableText } from '../../../src/domain/share-picture/drawable-text';
import { FORMATS, type Format } from '../../../src/domain/share-picture/formats';

/** Letters of both faces, marks, joiners, spaces, punctuation, and what is taken out. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'aéŒgÿ ẞQ&<>"\'«»…—–-’\u00a0\u200d\u200c\u0301\u0327\u064e\u0651\u202e\u2067🎉'),
    fc.constantFrom(...'صجلاللهـ؟،٣ﷺ'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 120,
});

test('every text that a person can type yields a picture', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        title: hostile,
        rubric: hostile,
        details: fc.array(hostile, { maxLength: 2 }),
        siteName: hostile,
        direction: fc.constantFrom('ltr' as const, 'rtl' as const),
        format: fc.constantFrom(...(Object.keys(FORMATS) as Format[])),
      }),
      async ({ title, rubric, details, siteName, direction, format }) => {
        const { bytes } = await makeSharePicture(
          {
            title: drawableText(title),
            rubric: drawableText(rubric),
            details: details.map(drawableText).filter(Boolean),
            siteName: drawableText(siteName),
            direction,
            picture: null,
            logo: null,
            fit: 'cover',
            colours: pictureColours(null),
          },
          format,
          { publicDir: '/nowhere', warn: () => undefined },
        );
        expect(await sharp(bytes).metadata()).toMatchObject(FORMATS[format]);
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);
