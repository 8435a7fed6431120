/** What the two faces have glyphs for (Newsreader, Noto Naskh Arabic); tests/unit/share-picture holds it against the files. */
const DRAWABLE: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x131],
  [0x134, 0x148],
  [0x14a, 0x17e],
  [0x18f, 0x18f],
  [0x192, 0x192],
  [0x1a0, 0x1a0],
  [0x1a1, 0x1a1],
  [0x1af, 0x1af],
  [0x1b0, 0x1b0],
  [0x1e6, 0x1e6],
  [0x1e7, 0x1e7],
  [0x1ea, 0x1ea],
  [0x1eb, 0x1eb],
  [0x1fa, 0x21b],
  [0x259, 0x259],
  [0x300, 0x304],
  [0x306, 0x30c],
  [0x323, 0x323],
  [0x326, 0x328],
  [0x600, 0x61b],
  [0x61d, 0x6ff],
  [0x750, 0x77f],
  [0x8a0, 0x8c7],
  [0x200c, 0x200c],
  [0x200d, 0x200d],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2010],
  [0x2013, 0x2013],
  [0x2014, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2032],
  [0x2033, 0x2033],
  [0x2039, 0x2039],
  [0x203a, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2264, 0x2264],
  [0x2265, 0x2265],
];

/** Far more than a picture holds: longer texts are not even looked at. */
const MOST_CHARACTERS = 700;

/**
 * The text as one line that our faces can draw: no control characters, no direction overrides, no emoji, no letters of
 * other scripts, two marks on a letter at most. Empty when nothing is left to see.
 */
export function drawableText(text: string | null | undefined): string {
  const plain = (text ?? '')
    .slice(0, MOST_CHARACTERS * 4)
    .normalize('NFC')
    .replace(/[\u2011\u00ad\u200b]/g, (character) => (character === '\u2011' ? '-' : ''))
    .replace(/[\u202f\u2007]/g, '\u00a0')
    .replace(/[\t\n\v\f\r\u2000-\u200a\u2028\u2029]/g, ' ')
    .replace(/./gsu, (character) => (isDrawable(character) ? character : ''))
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    // A joiner, or a mark, that what it belonged to has left behind.
    .replace(/(^|[ \u00a0])[\p{M}\u200c\u200d]+/gu, '$1')
    .replace(/ *\u00a0[ \u00a0]*/g, '\u00a0')
    .replace(/ {2,}/g, ' ')
    .replace(/^[ \u00a0]+|[ \u00a0]+$/g, '');
  return /[\p{L}\p{N}]/u.test(plain) ? [...plain].slice(0, MOST_CHARACTERS).join('') : '';
}

function isDrawable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return DRAWABLE.some(([first, last]) => code >= first && code <= last);
}
