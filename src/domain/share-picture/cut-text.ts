/** The text's first `length` characters, back to the end of a word when one is near, and an ellipsis; the whole text when it is no longer. */
export function cutText(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, Math.max(length, 0)).join('');
  const next = characters[Math.max(length, 0)] ?? '';
  const lastSpace = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\u00a0'));
  const isInsideWord = /[^ \u00a0]/.test(next);
  const kept = isInsideWord && lastSpace > 0 && cut.length - lastSpace <= 24 ? cut.slice(0, lastSpace) : cut;
  return `${kept.replace(/[\s\u00a0,;:.!?«(–—-]+$/u, '')}…`;
}
