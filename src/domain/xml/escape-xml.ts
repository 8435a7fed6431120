/** Everything that XML 1.0 §2.2 does not allow, not even as a reference: control characters, halves of surrogate pairs, U+FFFE, U+FFFF. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for content and quoted attributes of XML 1.0. What XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return (
    text
      .replace(FORBIDDEN, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      // Also so that `]]>` never stands in content (§2.4).
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/'/g, '&#39;')
      // As a reference, or else a parser makes it a line feed (§2.11).
      .replace(/\r/g, '&#13;')
  );
}
