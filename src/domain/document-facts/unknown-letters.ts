/** So many at least: signs before the items of a list have no letter either. */
const UNKNOWN_AT_LEAST = 20;
const UNKNOWN_SHARE = 0.2;

/**
 * Letters of which a font does not say what they are: pdf.js gives NUL, a control character or U+FFFD for them, or a code that means
 * something in that font alone (Unicode, Private Use Areas).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNKNOWN = /[\0-\x08\x0e-\x1f\ufffd\p{Co}]/gu;

/**
 * Whether too many letters of a page's text, as it was found, are unknown for it to be read: of Arabic in the newer Noto Naskh, which
 * draws dots beside the letters, nothing is left but the letters without any.
 */
export function isUnreadable(text: string): boolean {
  const unknown = text.match(UNKNOWN)?.length ?? 0;
  const known = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return unknown >= UNKNOWN_AT_LEAST && unknown >= UNKNOWN_SHARE * (unknown + known);
}
