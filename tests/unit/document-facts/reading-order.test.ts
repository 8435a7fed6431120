import { inReadingOrder, type TextPiece } from '../../../src/domain/document-facts/reading-order';

/** Pieces of one line, each with its left edge and its width. */
const line = (...pieces: [str: string, left: number, width: number][]): TextPiece[] =>
  pieces.map(([str, left, width], index) => ({
    str,
    transform: [10, 0, 0, 10, left, 0],
    width,
    height: 10,
    hasEOL: index === pieces.length - 1,
  }));

test.each<[what: string, pieces: TextPiece[], text: string]>([
  ['French as it comes', line(['Bonjour ', 0, 40], ['à toutes', 60, 40]), 'Bonjour à toutes'],
  ['Arabic from right to left', line(['ضيافة', 0, 30], [' ', 30, 3], ['دليل', 33, 20]), 'دليل ضيافة'],
  ['a space that only is room', line(['ضيافة', 0, 30], ['دليل', 34, 20]), 'دليل ضيافة'],
  [
    'letters as they stand for themselves',
    line(['ﻞ', 0, 5], ['ﻴ', 5, 5], ['ﻟ', 10, 5], ['د', 15, 5]),
    'دليل',
  ],
  [
    'Latin and numbers in Arabic',
    line(
      ['مدرسة', 0, 30],
      [' ', 30, 3],
      ['CMS', 50, 15],
      [' ', 47, 3],
      ['Radio', 33, 14],
      [' ', 65, 3],
      ['دليل', 68, 20],
    ),
    'دليل Radio CMS مدرسة',
  ],
  ['Arabic in French', line(['Le mot ', 0, 30], ['ضيافة', 30, 30], [' dit', 60, 10]), 'Le mot ضيافة dit'],
  ['a mark above a letter after it', line(['ا', 0, 5], ['\u0654', 2, 0], ['ب', 5, 5]), 'با\u0654'],
  ['lam and alef that were turned round', line(['ال تنس حق األطفال أال', 0, 90]), 'لا تنس حق الأطفال ألا'],
])('reads %s', (_, pieces, text) => {
  expect(inReadingOrder(pieces)).toBe(`${text}\n`);
});
