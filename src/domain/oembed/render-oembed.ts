import { escapeXml } from '../xml/escape-xml';
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
