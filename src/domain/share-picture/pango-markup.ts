import type { Direction } from './text-direction';
import type { TextStyle } from './text-style';

export interface MarkedText {
  text: string;
  /** Pixels. */
  size: number;
  style: TextStyle;
  direction: Direction;
  /** `#rrggbb`. */
  colour: string;
}

const MARK = { ltr: '\u200e', rtl: '\u200f' };

/**
 * Pango's markup for a text: nothing in it is taken for markup. A leading mark gives the paragraph its direction. Sizes are
 * in points of 1/72 inch, which are pixels at 72 dpi; `line_height` above 1,024 is in 1/1,024 of them.
 */
export function pangoMarkup({ text, size, style, direction, colour }: MarkedText): string {
  const lineHeight = Math.round(style.pitch * size * 1024);
  return `<span foreground="${colour}" line_height="${lineHeight}">${MARK[direction]}${escapeMarkup(text)}</span>`;
}

/** The text with what GMarkup reads as markup written as entities, and without what XML 1.0 (§2.2) does not allow. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
