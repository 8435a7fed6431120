const CHARACTERS_AT_MOST = 2_000_000;

/**
 * The text of pages in one string, a form feed between two of them: page n is the n-th part. Spaces are single, lines stay, and
 * control characters are left out. Cut after 2,000,000 characters.
 */
export function joinPages(pages: readonly string[]): string {
  return pages
    .map(tidy)
    .join('\f')
    .slice(0, CHARACTERS_AT_MOST)
    .replace(/\p{Surrogate}/gu, '');
}

/** Whether pages hold as much text as is kept. */
export function isPlenty(characters: number): boolean {
  return characters >= CHARACTERS_AT_MOST;
}

function tidy(page: string): string {
  return (
    page
      // biome-ignore lint/suspicious/noControlCharactersInRegex: letters of which a font does not say what they are
      .replace(/[\0-\x08\x0e-\x1f]/g, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim()
  );
}
