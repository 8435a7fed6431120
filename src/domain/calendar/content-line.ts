/** Octets of a line at most, its end not counted (RFC 5545 §3.1). */
const LINE_OCTETS = 75;

/** A property whose value is text (RFC 5545 §3.3.11): backslashes, semicolons, commas and line ends are escaped, control characters left out. */
export function textLine(name: string, value: string): string {
  return `${name}:${escapeText(value)}`;
}

/** A property whose value is a list of texts. */
export function textListLine(name: string, values: readonly string[]): string {
  return `${name}:${values.map(escapeText).join(',')}`;
}

/** A property whose value is an absolute address; null when the address cannot be one. */
export function uriLine(name: string, value: string): string | null {
  // The parser of addresses drops line ends and encodes other control characters (WHATWG URL, §4.4).
  return URL.canParse(value) ? `${name}:${new URL(value).href}` : null;
}

/** Value of a parameter (RFC 5545 §3.2), quoted where it has to be; quotes and control characters, which it cannot hold, are left out. */
export function parameterValue(value: string): string {
  const held = withoutControls(value).replace(/["\n\t]/g, '');
  return /[:;,]/.test(held) ? `"${held}"` : held;
}

/** Lines as a stream of octets wants them: folded, none split inside a character, each ended by CR LF. */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

function escapeText(value: string): string {
  return withoutControls(value.replace(/\r\n?/g, '\n'))
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** Without control characters but tab and line feed, and without halves of surrogate pairs, which UTF-8 cannot hold. */
function withoutControls(value: string): string {
  return value.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    /[\u0000-\u0008\u000b-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '',
  );
}
