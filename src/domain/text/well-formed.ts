/** Text that can be percent-encoded: half of a surrogate pair becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd');
}
