import type { OEmbed } from './build-oembed';

/** The answer as JSON (oembed.com, §2.3.1.1). What could end a script is escaped, for who pastes it into one. */
export function renderOEmbedJson(oembed: OEmbed): string {
  return JSON.stringify(oembed).replace(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The answer as XML (§2.3.1.2), root `<oembed>`. */
export function renderOEmbedXml(oembed: OEmbed): string {
  const elements = Object.entries(oembed).map(
    ([name, value]) => `\t<${name}>${escapeXml(String(value))}</${name}>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${elements.join('')}</oembed>\n`;
}

/** Text for the content of an element; what XML 1.0 has no room for (§2.2, Char) is left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;');
}
