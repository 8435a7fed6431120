import { isUnreadable } from '../../../src/domain/document-facts/unknown-letters';

const NUL = String.fromCharCode(0);

test.each([
  ['nothing', '', false],
  ['a text', 'Le jardin ouvre samedi. '.repeat(10), false],
  ['Arabic with all its letters and their marks', 'تَجْتَمِعُ الجَمْعِيَّةُ يوم السبت '.repeat(5), false],
  ['a list whose signs have no letter', `${String.fromCharCode(0xf0b7)} Une affiche\n`.repeat(30), false],
  ['a few letters that are missing', `Un titre ${NUL.repeat(19)}`, false],
  ['a text of which every third letter is missing', `ab${NUL}`.repeat(20), true],
  ['a text in codes of its own', String.fromCharCode(0xe041, 0xe042).repeat(20), true],
  ['a text of replacement characters', '\ufffd'.repeat(40), true],
])('tells %s from what cannot be read', (_what, text, expected) => {
  expect(isUnreadable(text)).toBe(expected);
});
