export type Direction = 'ltr' | 'rtl';

const ARABIC = /\p{Script=Arabic}/u;
const STRONG = /\p{L}/u;

/** Whether any letter of the text is Arabic. */
export function hasArabic(text: string): boolean {
  return ARABIC.test(text);
}

/** The way that a text is set in a picture that reads in `direction`: its first letter's, unless it has any of the picture's own. */
export function textDirection(text: string, direction: Direction): Direction {
  const letters = [...text].filter((character) => STRONG.test(character));
  const own = letters.some((letter) => ARABIC.test(letter) === (direction === 'rtl'));
  if (own || letters.length === 0) return direction;
  return direction === 'rtl' ? 'ltr' : 'rtl';
}
